import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { findService } from '../../ci/services.js';
import { findFreePort, makeFolder, startProcess, type ServerProcess } from './server-process.js';

/** Pages sign in as `pages` with the password `only-writes`, and may only publish below `pulse`, `brief` and `later`. */
export interface Nats {
  readonly socketPort: number;
  /** Makes a stream on disk that keeps one level of subjects. */
  addStream(name: string, subjects: string, duplicatesMs?: number): Promise<void>;
  /** What a stream has, in its order. */
  kept(stream: string): Promise<readonly { readonly subject: string; readonly text: string }[]>;
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
}

interface Stream {
  readonly state: { readonly messages: number; readonly last_seq: number };
  readonly error?: { readonly description: string };
}
interface Kept {
  readonly message: { readonly subject: string; readonly data: string };
}

const settings = (port: number, socketPort: number, folder: string): string => `
listen: "127.0.0.1:${port}"
jetstream { store_dir: "${folder}" }
websocket { listen: "127.0.0.1:${socketPort}", no_tls: true }
authorization {
  users = [
    { user: owner, password: owner }
    { user: pages, password: only-writes, permissions: { publish: ["pulse.*", "brief.*", "later.*"], subscribe: "_INBOX.>" } }
  ]
}
`;

export const startNats = async (): Promise<Nats> => {
  const [port, socketPort, folder] = [await findFreePort(), await findFreePort(), makeFolder('nats')];
  writeFileSync(join(folder.path, 'nats.conf'), settings(port, socketPort, folder.path));
  const reach = (): Promise<NatsConnection> =>
    connect({ servers: `127.0.0.1:${port}`, user: 'owner', pass: 'owner', reconnect: false });
  const start = (): Promise<ServerProcess> =>
    startProcess({
      command: join(findService('nats') ?? '', 'nats-server'),
      parameters: ['-c', join(folder.path, 'nats.conf')],
      isReady: async () => {
        await (await reach()).close();
        return true;
      },
    });
  let server = await start();
  const ask = async <T>(connection: NatsConnection, subject: string, body: object): Promise<T> =>
    (await connection.request(`$JS.API.STREAM.${subject}`, JSON.stringify(body), { timeout: 5_000 })).json<T>();
  return {
    socketPort,
    async addStream(name, subjects, duplicatesMs = 120_000) {
      const connection = await reach();
      const stream = { name, subjects: [subjects], storage: 'file', retention: 'limits', num_replicas: 1 };
      const reply = await ask<Stream>(connection, `CREATE.${name}`, {
        ...stream,
        duplicate_window: duplicatesMs * 1_000_000,
      });
      await connection.close();
      if (reply.error) throw new Error(reply.error.description);
    },
    async kept(name) {
      const connection = await reach();
      const { state } = await ask<Stream>(connection, `INFO.${name}`, {});
      const found: { subject: string; text: string }[] = [];
      for (let sequence = 1; sequence <= state.last_seq; sequence += 1) {
        const { message } = await ask<Kept>(connection, `MSG.GET.${name}`, { seq: sequence });
        found.push({ subject: message.subject, text: Buffer.from(message.data, 'base64').toString('utf8') });
      }
      await connection.close();
      return found;
    },
    goDown: () => server.stop(),
    comeUp: async () => void (server = await start()),
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
