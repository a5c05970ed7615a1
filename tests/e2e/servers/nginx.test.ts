import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCollectorProcess, type CollectorProcess } from '../delivery/collector-process.js';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { hostsFlag, makeCertificates, startNginx, type Nginx } from './nginx-server.js';
import { notTaken, sent, startOffice, untilTold, type Office } from './office.js';
import { startReceiver, type Receiver } from './receiver.js';
import { makeFolder } from './server-process.js';

/** What a person reads when the browser may not read what the server replies. */
const unreachable = /The server cannot be reached from this page\. Your answer is kept on this device/;
const api = '/api/responses';

describeServer('nginx', () => {
  const folder = makeFolder('certificates');
  let collector: CollectorProcess;
  let receiver: Receiver;
  let office: Office;
  let nginx: Nginx;
  let relay: LossyRelay;
  beforeAll(async () => {
    const certificates = makeCertificates(folder.path);
    collector = await startCollectorProcess();
    receiver = await startReceiver();
    office = await startOffice([certificates.trustFlag, hostsFlag]);
    const parts = { certificates, pages: office.origin, collector: collector.origin, secret: receiver };
    nginx = await startNginx(parts);
    relay = await startLossyRelay(nginx.origin);
  });
  afterAll(async () => {
    await relay.stop();
    await nginx.stop();
    await office.stop();
    await receiver.stop();
    await collector.stop();
    folder.remove();
  });

  const rowsWith = async (comment: string): Promise<number> =>
    (await collector.rows('delivery')).filter(({ answers }) => answers['cmt'] === comment).length;

  it('takes an answer from pages of another origin, whose receipt comes packed with gzip', async () => {
    const delivery = { endpoint: `${nginx.origin}/allowed${api}`, acknowledge: 'echo' };
    const page = await office.answer('From another origin', { delivery });
    await untilTold(page, sent);
    expect(await rowsWith('From another origin')).toBe(1);
    const packed = await fetch(`${nginx.origin}/allowed/healthz`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    await page.close();
  });

  it('keeps one row when its reply is lost and the answer comes again', async () => {
    relay.toLose = 1;
    const page = await office.answer('Twice', { delivery: { endpoint: `${relay.origin}/allowed${api}` } });
    await untilTold(page, sent);
    expect(relay.seen.map(({ status, isLost }) => [status, isLost])).toEqual([
      [201, true],
      [200, false],
    ]);
    expect(await rowsWith('Twice')).toBe(1);
    await page.close();
  });

  it('says nothing to pages of another origin: the answer is kept, and the person told', async () => {
    const delivery = { endpoint: `${nginx.otherOrigin}/forgotten${api}` };
    const page = await office.answer('Nobody thought of this', { delivery });
    await untilTold(page, unreachable);
    expect(await office.waiting(page)).toContain('Nobody thought of this');
    expect(await rowsWith('Nobody thought of this')).toBe(0);
    await page.close();
  });

  it('refuses an answer that is too long for it (413): kept, told, and nothing there', async () => {
    const comment = `Long ${'word '.repeat(300)}`.trim();
    const page = await office.answer(comment, { delivery: { endpoint: `${nginx.origin}/small${api}` } });
    await untilTold(page, notTaken);
    expect(nginx.statuses()).toContain(413);
    expect(await office.waiting(page)).toContain(comment);
    expect(await rowsWith(comment)).toBe(0);
    await page.close();
  });

  it('takes one answer a second (429): all of them arrive, each once', async () => {
    const delivery = { endpoint: `${nginx.origin}/slow${api}` };
    const comments = ['Rate 1', 'Rate 2', 'Rate 3', 'Rate 4'];
    const pages = await Promise.all(comments.map(comment => office.answer(comment, { delivery })));
    for (const page of pages) await untilTold(page, sent);
    for (const comment of comments) expect(await rowsWith(comment)).toBe(1);
    expect(nginx.statuses()).toContain(429);
    for (const page of pages) await page.close();
  });

  it('takes an answer over TLS', async () => {
    const page = await office.answer('Encrypted', { delivery: { endpoint: api } }, nginx.tlsOrigin);
    await untilTold(page, sent);
    expect(await rowsWith('Encrypted')).toBe(1);
    await page.close();
  });

  it('is not believed with a certificate that nobody vouches for: kept, told, and nothing sent', async () => {
    const delivery = { endpoint: `${nginx.untrustedOrigin}${api}` };
    const page = await office.answer('To a stranger', { delivery }, nginx.tlsOrigin);
    await untilTold(page, unreachable);
    expect(await office.waiting(page)).toContain('To a stranger');
    expect(await rowsWith('To a stranger')).toBe(0);
    await page.close();
  });

  it('relays from the same origin to a secret address, and adds the key that no page has', async () => {
    const delivery = { endpoint: '/pulse-relay', recipe: 'webhook' };
    const page = await office.answer('By the relay', { delivery }, nginx.tlsOrigin);
    await untilTold(page, sent);
    const [[key, body] = []] = receiver.kept;
    expect(receiver.kept.size).toBe(1);
    expect(JSON.parse(body ?? '')).toMatchObject({ answers: { cmt: 'By the relay' } });
    expect(key).toBe(`"${(JSON.parse(body ?? '') as { id: string }).id}"`);
    const [came = {}] = receiver.headers;
    for (const name of ['cookie', 'user-agent', 'referer', 'origin', 'accept-language', 'x-forwarded-for'])
      expect(came).not.toHaveProperty(name);
    await page.close();
  });
});
