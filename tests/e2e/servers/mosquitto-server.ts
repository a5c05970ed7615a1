import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { connectAsync, type MqttClient } from 'mqtt';
import { findService } from '../../ci/services.js';
import { findFreePort, makeFolder, startProcess, type ServerProcess } from './server-process.js';

/** Pages sign in as `pages` with the password `only-writes`. */
export interface Mosquitto {
  readonly socketPort: number;
  /** Subscribes with a session that the broker keeps, and puts all that arrives into a list. */
  listen(topic: string): Promise<readonly string[]>;
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  stop(): Promise<void>;
}

const settings = (port: number, socketPort: number, folder: string): string => `
user ${userInfo().username}
per_listener_settings false
allow_anonymous false
password_file ${join(folder, 'passwords')}
acl_file ${join(folder, 'rights')}
persistence true
persistence_location ${folder}/
listener ${port} 127.0.0.1
listener ${socketPort} 127.0.0.1
protocol websockets
`;

const rights = 'user reader\ntopic read #\n\nuser pages\ntopic write pulse\ntopic write later\n';
const sessionSeconds = 3_600;

export const startMosquitto = async (): Promise<Mosquitto> => {
  const [port, socketPort, folder] = [await findFreePort(), await findFreePort(), makeFolder('mosquitto')];
  const at = (name: string): string => join(folder.path, name);
  writeFileSync(at('mosquitto.conf'), settings(port, socketPort, folder.path));
  writeFileSync(at('rights'), rights, { mode: 0o600 });
  writeFileSync(at('passwords'), 'pages:only-writes\nreader:reader\n', { mode: 0o600 });
  spawnSync('mosquitto_passwd', ['-U', at('passwords')]);
  const readers: MqttClient[] = [];
  const reach = (clientId: string, isKept: boolean): Promise<MqttClient> =>
    connectAsync(`mqtt://127.0.0.1:${port}`, {
      ...{ clientId, username: 'reader', password: 'reader', protocolVersion: 5, reconnectPeriod: 200 },
      ...(isKept && { clean: false, properties: { sessionExpiryInterval: sessionSeconds } }),
    });
  const start = (): Promise<ServerProcess> =>
    startProcess({
      command: join(findService('mosquitto') ?? '', 'mosquitto'),
      parameters: ['-c', at('mosquitto.conf')],
      isReady: async () => {
        await (await reach('probe', false)).endAsync();
        return true;
      },
    });
  let server = await start();
  return {
    socketPort,
    async listen(topic) {
      const heard: string[] = [];
      const reader = await reach(`reader-of-${topic}`, true);
      readers.push(reader.on('message', (_, payload) => void heard.push(payload.toString('utf8'))));
      await reader.subscribeAsync(topic, { qos: 1 });
      return heard;
    },
    goDown: () => server.stop(),
    comeUp: async () => void (server = await start()),
    async stop() {
      for (const reader of readers) await reader.endAsync(true);
      await server.stop();
      folder.remove();
    },
  };
};
