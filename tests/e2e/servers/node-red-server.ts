import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './npm-servers.js';
import { answers, findFreePort, makeFolder, startProcess } from './server-process.js';

export interface NodeRed {
  readonly origin: string;
  /** The messages that the flow has let through, in order of arrival. */
  kept(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

const flow = fileURLToPath(new URL('../../fixtures/servers/node-red-flow.json', import.meta.url));

const settings = {
  flowFile: 'flows.json',
  uiHost: '127.0.0.1',
  httpAdminRoot: false,
  telemetry: { enabled: false },
  httpNodeCors: { origin: '*', methods: 'POST' },
  logging: { console: { level: 'warn', metrics: false, audit: false } },
};

/** Starts it with the flow of `tests/fixtures/servers/node-red-flow.json`. */
export const startNodeRed = async (): Promise<NodeRed> => {
  const [port, folder] = [await findFreePort(), makeFolder('node-red')];
  const origin = `http://127.0.0.1:${port}`;
  copyFileSync(flow, join(folder.path, 'flows.json'));
  writeFileSync(
    join(folder.path, 'settings.cjs'),
    `module.exports = ${JSON.stringify({ ...settings, uiPort: port })};`,
  );
  const program = join(folderOf('node-red'), 'node_modules/node-red/red.js');
  const server = await startProcess({
    command: process.execPath,
    parameters: [program, '--userDir', folder.path, '--settings', join(folder.path, 'settings.cjs')],
    folder: folder.path,
    isReady: async () => (await fetch(`${origin}/kept`)).ok && (await answers(origin)),
  });
  return {
    origin,
    kept: async () => (await (await fetch(`${origin}/kept`)).json()) as readonly Record<string, unknown>[],
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
