import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Http } from '../../../src/base/ports.js';
import { sendTogether } from '../../../src/transport/batch-transport.js';
import type { Parcel } from '../../../src/transport/transport.js';
import { startCouchDb, type CouchDb } from './couchdb-server.js';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { notTaken, sent, startOffice, untilTold, type Office } from './office.js';

const http: Http = async ({ url, method, headers, body }) => {
  const reply = await fetch(url, { method, headers, body });
  const { status } = reply;
  const contentType = reply.headers.get('content-type') ?? '';
  return { kind: 'response', status, contentType, retryAfter: null, body: await reply.text() };
};

const parcel = (endpoint: string, id: string): Parcel => ({
  id,
  body: JSON.stringify({ id, pulse: 'delivery', answers: { cmt: 'One of several' } }),
  createdDay: 20_780,
  attempts: 0,
  destination: {
    url: endpoint,
    recipe: 'couchdb',
    options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual', batch: 20 },
  },
});

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

  it('says of each of several answers in one request what became of it', async () => {
    const { endpoint } = deliveryTo('answers');
    const surroundings = { http, pageOrigin: office.origin, isOnline: true, wasReadable: true };
    const [one, two] = [parcel(endpoint, 'a'.repeat(32)), parcel(endpoint, 'b'.repeat(32))];
    const delivered = { status: 'delivered' };
    const duplicate = { ...delivered, code: 'duplicate' };
    const before = relay.seen.length;
    expect((await sendTogether([one], surroundings))?.shares).toEqual([delivered]);
    expect((await sendTogether([one, two], surroundings))?.shares).toEqual([duplicate, delivered]);
    expect(relay.seen.slice(before).map(({ method, status }) => [method, status])).toEqual([
      ['POST', 201],
      ['POST', 201],
    ]);
    expect((await documentsWith('One of several')).map(({ _id }) => _id)).toEqual([one.id, two.id]);
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
