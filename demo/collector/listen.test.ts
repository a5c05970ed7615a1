import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from './listen.js';

const host = '127.0.0.1';
const unlimited = { connectionsPerAddress: null, trustedProxies: new Set<string>() };
const open: { close(): unknown }[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map(server => server.close()))));

const start = async (
  port: number | null,
  fetch = (): Response | Promise<Response> => new Response('here'),
): Promise<Listening> => {
  const listening = await listen(fetch, { host, port, ...unlimited });
  if (!listening.ok) throw new Error(listening.error);
  open.push(listening.value);
  return listening.value;
};

const occupy = async (): Promise<number> => {
  const server: Server = createServer().listen(0, host);
  open.push(server);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

describe('listen', () => {
  it('tells where it listens', async () => {
    const { url } = await start(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(url)).text()).toBe('here');
  });

  it('looks for a free port only when none is prescribed', async () => {
    const urls = [(await start(null)).url, (await start(null)).url];
    expect(new Set(urls).size).toBe(2);
    const taken = await occupy();
    expect(await listen(() => new Response(), { host, port: taken, ...unlimited })).toMatchObject({
      ok: false,
      error: expect.stringContaining(`port ${taken} is taken`),
    });
  });

  it('says that an address is not its own', async () => {
    const listening = await listen(() => new Response(), { host: '203.0.113.1', port: 0, ...unlimited });
    expect(listening).toMatchObject({ ok: false, error: expect.stringContaining('cannot listen on 203.0.113.1') });
  });

  it('finishes what is under way before it closes', async () => {
    let finish = (): void => {};
    const underWay = new Promise<void>(resolve => (finish = resolve));
    const { url, close } = await start(0, async () => {
      await underWay;
      return new Response('finished');
    });
    const reply = fetch(url);
    await new Promise(resolve => setTimeout(resolve, 50));
    const closed = close();
    finish();
    expect(await (await reply).text()).toBe('finished');
    await closed;
    open.length = 0;
    await expect(fetch(url)).rejects.toThrow();
  });
});
