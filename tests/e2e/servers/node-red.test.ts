import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { startNodeRed, type NodeRed } from './node-red-server.js';
import { notTaken, sent, startOffice, untilTold, type Office } from './office.js';

describeServer('Node-RED', () => {
  let server: NodeRed;
  let relay: LossyRelay;
  let office: Office;
  beforeAll(async () => {
    server = await startNodeRed();
    relay = await startLossyRelay(server.origin);
    office = await startOffice();
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const keptWith = async (comment: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await server.kept()).filter(({ answers }) => (answers as { cmt: string }).cmt === comment);
  const delivery = (): object => ({ endpoint: `${relay.origin}/pulse`, recipe: 'webhook' });

  it('takes an answer from another origin into a flow, with its key', async () => {
    const page = await office.answer('Into the flow', { delivery: { ...delivery() } });
    await untilTold(page, sent);
    const [kept = {}, ...more] = await keptWith('Into the flow');
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ key: `"${String(kept['id'])}"`, pulse: 'delivery', answers: { score: 9 } });
    await page.close();
  });

  it('keeps one message when its reply is lost and the answer comes again', async () => {
    const before = relay.seen.length;
    relay.toLose = 1;
    const page = await office.answer('Twice', { delivery: { ...delivery() } });
    await untilTold(page, sent);
    const [first, second] = relay.seen.slice(before);
    expect([first?.status, second?.status]).toEqual([201, 200]);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe(first?.body);
    expect(await keptWith('Twice')).toHaveLength(1);
    await page.close();
  });

  it('refuses an answer (422): kept, told, and nothing there', async () => {
    const page = await office.answer('Not like this', { delivery: { ...delivery() } });
    await untilTold(page, notTaken);
    expect(await office.waiting(page)).toContain('Not like this');
    expect(await keptWith('Not like this')).toEqual([]);
    await page.close();
  });
});
