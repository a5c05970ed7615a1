import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { bodyOf, type Contender } from './contenders.js';

export interface BenchSite {
  readonly origin: string;
  close(): void;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Bench</title><link rel="icon" href="data:,">${body}</html>`;

const sendPage = (response: ServerResponse, body: string): void =>
  void response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page(body));

/**
 * Serves each contender at `/<tag>/`, as often as `?instances=` says, its scripts compressed and cacheable for ever;
 * `/blank` has the same origin and no script.
 */
export const startBenchSite = (contenders: readonly Contender[]): Promise<BenchSite> => {
  const compressed = new Map<string, Buffer | null>();
  const bytesOf = (contender: Contender, path: string, file: string): Buffer | null => {
    const known = compressed.get(path);
    if (known !== undefined) return known;
    const code = contender.script(file);
    const bytes = code === null ? null : brotliCompressSync(code);
    compressed.set(path, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://bench');
    const [, tag = '', ...rest] = path.split('/');
    const contender = contenders.find(one => one.tag === tag);
    if (request.method === 'POST') {
      request.resume().on('end', () => response.writeHead(204).end());
    } else if (path === '/blank') {
      sendPage(response, '');
    } else if (contender && rest.join('/') === '') {
      sendPage(response, bodyOf(contender, Number(searchParams.get('instances') ?? 1)));
    } else {
      const bytes = contender ? bytesOf(contender, path, rest.join('/')) : null;
      if (!bytes) return void response.writeHead(404).end();
      const headers = {
        'content-type': 'text/javascript',
        'content-encoding': 'br',
        'cache-control': 'public, max-age=31536000, immutable',
      };
      response.writeHead(200, headers).end(bytes);
    }
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => server.close(),
      }),
    );
  });
};
