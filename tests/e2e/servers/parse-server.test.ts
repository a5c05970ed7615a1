import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { expiredSignOn, sent, startOffice, untilTold, type Office } from './office.js';
import { startParseServer, type ParseServer } from './parse-server.js';

describeServer('Parse Server', () => {
  let server: ParseServer;
  let relay: LossyRelay;
  let office: Office;
  beforeAll(async () => {
    server = await startParseServer();
    relay = await startLossyRelay(server.origin);
    office = await startOffice();
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const objectsWith = async (comment: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await server.objects()).filter(({ response }) => String(response).includes(comment));
  const deliveryOf = (application: string): { endpoint: string; recipe: string; options: object } => ({
    endpoint: `${relay.origin}/parse`,
    recipe: 'parse-server',
    options: { application },
  });

  it('takes an answer as an object, with its id as the id of the request', async () => {
    const page = await office.answer('As an object', { delivery: deliveryOf('pulse') });
    await untilTold(page, sent);
    const [object = {}, ...more] = await objectsWith('As an object');
    expect(more).toEqual([]);
    expect(object).toMatchObject({ pulse: 'delivery' });
    expect(JSON.parse(String(object['response']))).toMatchObject({ id: object['responseId'], answers: { score: 9 } });
    expect(relay.seen.at(-1)?.headers['x-parse-request-id']).toBe(object['responseId']);
    await page.close();
  });

  it('says error 159 to the second copy after a lost reply: done, and one object', async () => {
    const before = relay.seen.length;
    relay.toLose = 1;
    const page = await office.answer('Twice', { delivery: deliveryOf('pulse') });
    await untilTold(page, sent);
    const [first, second] = relay.seen.slice(before);
    expect(first).toMatchObject({ status: 201, isLost: true });
    expect(JSON.parse(second?.reply ?? '')).toMatchObject({ code: 159 });
    expect(await objectsWith('Twice')).toHaveLength(1);
    await page.close();
  });

  it('does not know the application (403): kept, told, and nothing there', async () => {
    const page = await office.answer('Whose?', { delivery: deliveryOf('another') });
    await untilTold(page, expiredSignOn);
    expect(relay.seen.at(-1)?.status).toBe(403);
    expect(await office.waiting(page)).toContain('Whose?');
    expect(await objectsWith('Whose?')).toEqual([]);
    await page.close();
  });
});
