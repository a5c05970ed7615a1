import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findService } from '../../ci/services.js';
import { answers, findFreePort, makeFolder, startProcess } from './server-process.js';

/** Its one user is `guest` with the password `guest`. */
export interface RabbitMq {
  /** Of the management interface. */
  readonly origin: string;
  /** Makes a queue that takes what has its name as routing key. */
  addQueue(name: string): Promise<void>;
  /** Takes all messages out of a queue. */
  take(queue: string): Promise<readonly RabbitMessage[]>;
  stop(): Promise<void>;
}

export interface RabbitMessage {
  readonly payload: string;
  readonly properties: { readonly message_id: string; readonly delivery_mode: number };
}

const authorization = `Basic ${Buffer.from('guest:guest').toString('base64')}`;

/** Starts it with its files, its registry of nodes and its ports apart from any other of this machine. */
export const startRabbitMq = async (): Promise<RabbitMq> => {
  const programs = findService('rabbitmq') ?? '';
  const folder = makeFolder('rabbitmq');
  const [port, managementPort, nodesPort, nodePort] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const origin = `http://127.0.0.1:${managementPort}`;
  const at = (name: string): string => join(folder.path, name);
  writeFileSync(
    at('rabbitmq.conf'),
    `listeners.tcp.local = 127.0.0.1:${port}\nmanagement.tcp.ip = 127.0.0.1\nmanagement.tcp.port = ${managementPort}\n` +
      'management.cors.allow_origins.1 = *\n',
  );
  writeFileSync(at('enabled_plugins'), '[rabbitmq_management].\n');
  const environment = {
    HOME: folder.path,
    RABBITMQ_CONFIG_FILE: at('rabbitmq.conf'),
    RABBITMQ_CONF_ENV_FILE: at('none'),
    RABBITMQ_ENABLED_PLUGINS_FILE: at('enabled_plugins'),
    RABBITMQ_MNESIA_BASE: at('data'),
    RABBITMQ_LOG_BASE: at('log'),
    RABBITMQ_PID_FILE: at('pid'),
    RABBITMQ_NODENAME: `pulse-${port}@localhost`,
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(nodePort),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    ERL_EPMD_PORT: String(nodesPort),
    ERL_EPMD_ADDRESS: '127.0.0.1',
  };
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const reply = await fetch(`${origin}/api/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`RabbitMQ answered ${path} with ${reply.status}.`);
    return reply.status === 200 ? reply.json() : null;
  };
  const server = await startProcess({
    command: join(programs, 'rabbitmq-server'),
    parameters: [],
    environment,
    isReady: async () => (await answers(origin)) && (await ask('GET', 'overview')) !== null,
  });
  return {
    origin,
    addQueue: async name => void (await ask('PUT', `queues/%2F/${name}`, { durable: true })),
    async take(queue) {
      const how = { count: 100, ackmode: 'ack_requeue_false', encoding: 'auto' };
      return (await ask('POST', `queues/%2F/${queue}/get`, how)) as readonly RabbitMessage[];
    },
    async stop() {
      await server.stop();
      // Its registry of nodes is a daemon that it leaves behind.
      spawnSync('epmd', ['-port', String(nodesPort), '-kill'], { env: { ...process.env, ...environment } });
      folder.remove();
    },
  };
};
