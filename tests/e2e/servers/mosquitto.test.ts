import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleTransport, pageFor } from './broker-page.js';
import { describeServer } from './describe-server.js';
import { startMosquitto, type Mosquitto } from './mosquitto-server.js';
import { expiredSignOn, notTaken, sent, startOffice, untilTold, type Office } from './office.js';
import { startSocketRelay, type SocketRelay } from './socket-relay.js';

/** A binary message of a WebSocket that has a PUBACK in it, and nothing else. */
const isReceipt = (bytes: Buffer): boolean => bytes[0] === 0x82 && bytes[2] === 0x40;

describeServer('Mosquitto', () => {
  let server: Mosquitto;
  let relay: SocketRelay;
  let office: Office;
  let heard: readonly string[];
  beforeAll(async () => {
    server = await startMosquitto();
    heard = await server.listen('pulse');
    relay = await startSocketRelay(server.socketPort, isReceipt);
    office = await startOffice([], await bundleTransport('mqtt'));
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const page = (change?: (text: string) => string) => pageFor('mqtt', relay.url, change);
  const topic = (name: string) => (text: string) => text.replace(/topic: '[^']+'/, `topic: '${name}'`);
  const heardWith = (comment: string): readonly string[] => heard.filter(text => text.includes(comment));

  it('takes an answer and hands it to whoever has subscribed', async () => {
    const desk = await office.answer('To the broker', page());
    await untilTold(desk, sent);
    await expect.poll(() => heardWith('To the broker')).toHaveLength(1);
    expect(JSON.parse(heardWith('To the broker')[0] ?? '')).toMatchObject({
      answers: { score: 9, cmt: 'To the broker' },
    });
    expect(relay.receipts).toHaveLength(1);
    await desk.close();
  });

  it('takes a second copy after a lost receipt, under the same id: whoever reads counts one', async () => {
    relay.toLose = 1;
    const desk = await office.answer('Twice', page());
    await untilTold(desk, sent);
    await expect.poll(() => heardWith('Twice')).toHaveLength(2);
    expect(new Set(heardWith('Twice')).size).toBe(1);
    await desk.close();
  });

  it('is away and comes back: the answer waits on the device, and is heard once', async () => {
    await server.goDown();
    const desk = await office.answer('While it was away', page());
    await expect.poll(() => office.waiting(desk)).toContain('While it was away');
    const before = relay.taken();
    await expect.poll(relay.taken, { timeout: 30_000 }).toBeGreaterThan(before);
    await server.comeUp();
    await untilTold(desk, sent);
    await expect.poll(() => heardWith('While it was away'), { timeout: 10_000 }).toHaveLength(1);
    await desk.close();
  });

  it('has nobody who has subscribed: kept, and delivered by itself once there is somebody', async () => {
    const before = relay.receipts.length;
    const desk = await office.answer('Nobody listens', page(topic('later')));
    await expect.poll(() => relay.receipts.length, { timeout: 30_000 }).toBeGreaterThan(before);
    expect(await office.waiting(desk)).toContain('Nobody listens');
    const later = await server.listen('later');
    await untilTold(desk, sent);
    await expect.poll(() => later).toEqual([expect.stringContaining('Nobody listens')]);
    await desk.close();
  });

  it('does not know who sends: kept, told, and nothing heard', async () => {
    const desk = await office.answer(
      'From nobody',
      page(text => text.replace('only-writes', 'wrong')),
    );
    await untilTold(desk, expiredSignOn);
    expect(await office.waiting(desk)).toContain('From nobody');
    expect(heardWith('From nobody')).toEqual([]);
    await desk.evaluate(() => indexedDB.deleteDatabase('ics-pulse'));
    await desk.close();
  });

  it('does not let this page write there: kept, told, and nothing heard', async () => {
    const desk = await office.answer('Elsewhere', page(topic('orders')));
    await untilTold(desk, notTaken);
    expect(await office.waiting(desk)).toContain('Elsewhere');
    await desk.evaluate(() => indexedDB.deleteDatabase('ics-pulse'));
    await desk.close();
  });
});
