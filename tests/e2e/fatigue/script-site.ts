import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundleModule } from '../../bundle-module.js';

const page = '<!doctype html><html lang="en"><title>Intranet</title><script type="module" src="/script.js"></script>';

export interface ScriptSite {
  readonly port: number;
  stop(): void;
}

/** An empty page, at every path and under every name of this machine, that runs a module of this folder with all it imports. */
export const startScriptSite = async (module: string): Promise<ScriptSite> => {
  const script = await bundleModule(fileURLToPath(new URL(module, import.meta.url)));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/script.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
};
