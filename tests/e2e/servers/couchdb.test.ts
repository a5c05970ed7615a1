import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCouchDb, type CouchDb } from './couchdb-server.js';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { notTaken, sent, startOffice, untilTold, type Office } from './office.js';

describeServer('CouchDB API', () => {
  let server: CouchDb;
  let relay: LossyRelay;
  let office: Office;
  beforeAll(async () => {
    server = await startCouchDb();
    relay = await startLossyRelay(server.origin);
    office = await startOffice();
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const documentsWith = async (comment: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await server.documents()).filter(({ answers }) => (answers as { cmt: string }).cmt === comment);
  const deliveryTo = (database: string): { endpoint: string; recipe: string } => ({
    endpoint: `${relay.origin}/${database}`,
    recipe: 'couchdb',
  });

  it('takes an answer as a document under its id', async () => {
    const page = await office.answer('As a document', { delivery: deliveryTo('answers') });
    await untilTold(page, sent);
    const [document = {}, ...more] = await documentsWith('As a document');
    expect(more).toEqual([]);
    expect(document).toMatchObject({ _id: document['id'], pulse: 'delivery', answers: { score: 9 } });
    expect(relay.seen.at(-1)).toMatchObject({ method: 'PUT', status: 201 });
    await page.close();
  });

  it('says 409 to the second copy after a lost reply: done, and one document', async () => {
    const before = relay.seen.length;
    relay.toLose = 1;
    const page = await office.answer('Twice', { delivery: deliveryTo('answers') });
    await untilTold(page, sent);
    expect(relay.seen.slice(before).map(({ status, isLost }) => [status, isLost])).toEqual([
      [201, true],
      [409, false],
    ]);
    expect(await documentsWith('Twice')).toHaveLength(1);
    await page.close();
  });

  it('has no such database (404): kept, told, and nothing there', async () => {
    const page = await office.answer('Nowhere', { delivery: deliveryTo('nowhere') });
    await untilTold(page, notTaken);
    expect(relay.seen.at(-1)?.status).toBe(404);
    expect(await office.waiting(page)).toContain('Nowhere');
    expect(await documentsWith('Nowhere')).toEqual([]);
    await page.close();
  });
});
