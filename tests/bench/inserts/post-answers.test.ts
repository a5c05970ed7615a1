import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answerPoster, isWholeReply } from './post-answers.js';

describe('isWholeReply', () => {
  it.each([
    ['HTTP/1.1 201 Created\r\ncontent-le', false],
    ['HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{', false],
    ['HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}', true],
    ['HTTP/1.1 201 Created\r\ncontent-length: 0\r\nA: b\r\n\r\n', true],
  ])('of %j', (reply, expected) => expect(isWholeReply(reply)).toBe(expected));

  it('refuses a reply without a length', () =>
    expect(() => isWholeReply('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n')).toThrow('how long'));
});

describe('answerPoster', () => {
  const bodies: string[] = [];
  let status = 201;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(status, { 'Content-Length': 2 }).end('{}');
    });
  });
  afterEach(() => void server.closeAllConnections());

  it('posts each body once over connections that stay open, and says so when one is refused', async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    let connections = 0;
    server.on('connection', () => connections++);
    const poster = await answerPoster(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 2);
    for (const id of ['a', 'ä']) await Promise.all([0, 1].map(turn => poster.post({ id, body: `${id}${turn}` })));
    expect([bodies.sort(), connections]).toEqual([['a0', 'a1', 'ä0', 'ä1'], 2]);
    status = 503;
    await expect(poster.post({ id: 'b', body: 'b' })).rejects.toThrow('503');
    poster.close();
    server.close();
  });
});
