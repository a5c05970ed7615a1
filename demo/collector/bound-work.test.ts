import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { boundWork } from './bound-work.js';
import { problemReply } from './problem.js';
import { readBody } from './read-body.js';

/** An application whose work ends when the test says so. */
const setUp = (limits = { requests: 2, bodyBytes: 1000 }) => {
  const app = new Hono();
  const waiting: (() => void)[] = [];
  const work = (): Promise<void> => new Promise(resolve => waiting.push(resolve));
  app.use(boundWork(limits));
  app.post('/', async context => {
    const body = await readBody(context.req.raw);
    if (!body.ok) return problemReply(body.error);
    if (body.value === 'fail') throw new Error('failed');
    await work();
    return context.text('taken');
  });
  app.get('/', async context => {
    await work();
    return context.text('seen');
  });
  app.onError((_, context) => context.text('broken', 500));
  const send = async (body: BodyInit | null): Promise<Response> =>
    app.request('/', body === null ? {} : ({ method: 'POST', body, duplex: 'half' } as RequestInit));
  return { send, waiting };
};

/** A body that arrives when the test says so, and that tells whether anybody began to read it. */
const slowBody = () => {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isRead = false;
  const stream = new ReadableStream<Uint8Array>(
    { start: given => void (controller = given), pull: () => void (isRead = true) },
    { highWaterMark: 0 },
  );
  return {
    stream,
    isRead: () => isRead,
    push: (bytes: number): void => controller.enqueue(new Uint8Array(bytes).fill(0x61)),
    end: (): void => controller.close(),
  };
};

const settled = (): Promise<void> => new Promise(resolve => setImmediate(() => setImmediate(resolve)));

const expectBusy = async (reply: Response): Promise<void> => {
  expect([reply.status, await reply.json()]).toEqual([503, expect.objectContaining({ code: 'busy' })]);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
};

describe('boundWork', () => {
  it('sends away whoever comes on top, and takes them when there is room again', async () => {
    const { send, waiting } = setUp();
    const taken = [send('a'), send('b')];
    await settled();
    await expectBusy(await send('c'));
    waiting.splice(0).forEach(finish => finish());
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual([200, 200]);
    const later = send('c');
    await settled();
    waiting.splice(0).forEach(finish => finish());
    expect((await later).status).toBe(200);
  });

  it('reads nothing of a body that it sends away', async () => {
    const { send, waiting } = setUp({ requests: 1, bodyBytes: 1000 });
    const first = send('a');
    await settled();
    const body = slowBody();
    await expectBusy(await send(body.stream));
    expect(body.isRead()).toBe(false);
    waiting.forEach(finish => finish());
    await first;
  });

  it('keeps no place for a body that is still arriving', async () => {
    const { send, waiting } = setUp({ requests: 1, bodyBytes: 1000 });
    const drips = [slowBody(), slowBody()];
    const slow = drips.map(({ stream }) => send(stream));
    drips.forEach(body => body.push(10));
    await settled();
    const quick = send('a');
    await settled();
    drips.forEach(body => body.end());
    await Promise.all((await Promise.all(slow)).map(expectBusy));
    waiting.forEach(finish => finish());
    expect((await quick).status).toBe(200);
  });

  it('holds no more bytes of bodies than the limit', async () => {
    const { send, waiting } = setUp({ requests: 10, bodyBytes: 1000 });
    const [large, small] = [slowBody(), slowBody()];
    const [first, second] = [send(large.stream), send(small.stream)];
    large.push(900);
    await settled();
    small.push(101);
    await expectBusy(await second);
    large.end();
    await settled();
    waiting.forEach(finish => finish());
    expect((await first).status).toBe(200);
  });

  it('counts looks apart, and gives back what failed', async () => {
    const { send, waiting } = setUp({ requests: 1, bodyBytes: 1000 });
    expect([(await send('fail')).status, (await send('fail')).status]).toEqual([500, 500]);
    const look = send(null);
    await settled();
    await expectBusy(await send(null));
    const answer = send('a');
    await settled();
    waiting.forEach(finish => finish());
    expect([(await look).status, (await answer).status]).toEqual([200, 200]);
  });
});
