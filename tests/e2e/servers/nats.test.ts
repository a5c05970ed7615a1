import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleTransport, pageFor } from './broker-page.js';
import { describeServer } from './describe-server.js';
import { startNats, type Nats } from './nats-server.js';
import { expiredSignOn, notTaken, sent, startOffice, untilTold, type Office } from './office.js';
import { startSocketRelay, type SocketRelay } from './socket-relay.js';

describeServer('NATS', () => {
  let server: Nats;
  let relay: SocketRelay;
  let office: Office;
  beforeAll(async () => {
    server = await startNats();
    await server.addStream('PULSE', 'pulse.*');
    relay = await startSocketRelay(server.socketPort, bytes =>
      /\{"(stream|error|type)"/.test(bytes.toString('latin1')),
    );
    office = await startOffice([], await bundleTransport('nats'));
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const subject = (name: string) => (text: string) => text.replace(/subject: '[^']+'/, `subject: '${name}'`);
  const page = (change?: (text: string) => string) => pageFor('nats', relay.url, change);
  const keptWith = async (comment: string, stream = 'PULSE'): Promise<readonly string[]> =>
    (await server.kept(stream)).filter(({ text }) => text.includes(comment)).map(({ subject }) => subject);

  it('takes an answer into a stream on disk, under its id', async () => {
    const desk = await office.answer('Into the stream', page());
    await untilTold(desk, sent);
    const found = (await server.kept('PULSE')).filter(({ text }) => text.includes('Into the stream'));
    const response = JSON.parse(found[0]?.text ?? '') as { readonly id: string };
    expect(found.map(({ subject }) => subject)).toEqual([`pulse.${response.id}`]);
    expect(response).toMatchObject({ answers: { score: 9, cmt: 'Into the stream' } });
    expect(relay.receipts.at(-1)).toContain('"stream":"PULSE"');
    await desk.close();
  });

  it('tells a second copy by its id when its receipt is lost (duplicate: true), and keeps one', async () => {
    relay.toLose = 1;
    const before = relay.receipts.length;
    const desk = await office.answer('Twice', page());
    await untilTold(desk, sent);
    const [first, second, ...more] = relay.receipts.slice(before);
    expect([first?.includes('duplicate'), second?.includes('"duplicate": true'), more]).toEqual([false, true, []]);
    expect(await keptWith('Twice')).toHaveLength(1);
    await desk.close();
  });

  it('tells a second copy also when the stream has forgotten its header', async () => {
    const windowMs = 100;
    await server.addStream('BRIEF', 'brief.*', windowMs);
    relay.toLose = 1;
    const before = relay.receipts.length;
    const desk = await office.answer('Much later', page(subject('brief')));
    await untilTold(desk, sent);
    expect(relay.receipts.slice(before)[1]).toContain('"err_code":10071');
    expect(await keptWith('Much later', 'BRIEF')).toHaveLength(1);
    await desk.close();
  });

  it('has no stream for an answer yet: kept, and delivered by itself once there is one', async () => {
    const before = relay.taken();
    const desk = await office.answer('Nobody listens', page(subject('later')));
    await expect.poll(() => relay.taken() - before, { timeout: 30_000 }).toBeGreaterThan(1);
    expect(await office.waiting(desk)).toContain('Nobody listens');
    await server.addStream('LATER', 'later.*');
    await untilTold(desk, sent);
    expect(await keptWith('Nobody listens', 'LATER')).toHaveLength(1);
    await desk.close();
  });

  it('is away and comes back: the answer waits on the device, and is there once', async () => {
    await server.goDown();
    const desk = await office.answer('While it was away', page());
    await expect.poll(() => office.waiting(desk)).toContain('While it was away');
    const before = relay.taken();
    await expect.poll(relay.taken, { timeout: 30_000 }).toBeGreaterThan(before);
    await server.comeUp();
    await untilTold(desk, sent);
    expect(await keptWith('While it was away')).toHaveLength(1);
    // What it had acknowledged before is still there.
    expect(await keptWith('Into the stream')).toHaveLength(1);
    await desk.close();
  });

  it('says nothing: given up, and delivered when it speaks again', async () => {
    relay.isSilent = true;
    const before = relay.taken();
    const impatient = page(text => text.replace('subject:', 'timeout: 1_000,\n subject:'));
    const desk = await office.answer('Into the silence', impatient);
    await expect.poll(() => relay.taken() - before, { timeout: 40_000 }).toBeGreaterThan(1);
    relay.isSilent = false;
    await untilTold(desk, sent);
    expect(await keptWith('Into the silence')).toHaveLength(1);
    await desk.close();
  });

  it('does not know who sends: kept, told, and nothing there', async () => {
    const desk = await office.answer(
      'From nobody',
      page(text => text.replace('only-writes', 'wrong')),
    );
    await untilTold(desk, expiredSignOn);
    expect(await office.waiting(desk)).toContain('From nobody');
    expect(await keptWith('From nobody')).toEqual([]);
    await desk.evaluate(() => indexedDB.deleteDatabase('ics-pulse'));
    await desk.close();
  });

  it('does not let this page write there: kept, told, and nothing there', async () => {
    const desk = await office.answer('Elsewhere', page(subject('orders')));
    await untilTold(desk, notTaken);
    expect(await office.waiting(desk)).toContain('Elsewhere');
    await desk.evaluate(() => indexedDB.deleteDatabase('ics-pulse'));
    await desk.close();
  });
});
