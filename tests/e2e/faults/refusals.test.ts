import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import type { Fault } from '../fault-proxy.js';
import { readDatabase } from '../read-database.js';
import { faultRow } from './fault-row.js';
import { inChromium } from './profile-browser.js';
import { startWitness } from './witness.js';
import type { FaultScene, PageOptions } from './fault-scene.js';

const refused = /The server did not take your answer\. It is kept on this device/;
const signOn = /Your sign-on has expired\. Your answer is kept on this device\. Sign in again and it will be sent/;
const blocked = /This page is not allowed to send your answer\. It is kept on this device/;
const unreachable = /The server cannot be reached from this page\. Your answer is kept on this device/;

/** Longer than the first pauses between attempts. */
const quietMs = 5_000;
const pause = (): Promise<void> => new Promise(resume => setTimeout(resume, quietMs));

interface Held {
  readonly page: TestPage;
  readonly comment: string;
}

/** Answers once and waits until a person is asked for. */
const holdWith = async (scene: FaultScene, sentence: RegExp, options?: PageOptions): Promise<Held> => {
  const comment = scene.newComment();
  const page = await scene.openPulse(options);
  await scene.answer(page, comment);
  await scene.see(page, sentence);
  return { page, comment };
};

/** The person does what was needed, and comes to the page again: nothing is typed twice. */
const comeBack = async (scene: FaultScene, { page, comment }: Held): Promise<void> => {
  scene.proxy.standing = { kind: 'pass' };
  await page.open(`${scene.proxy.origin}/`);
  await scene.expectOneRow(comment);
  await expect.poll(() => page.evaluate(readDatabase)).not.toContain(comment);
};

const hostile = '<img src=x onerror="globalThis.isHarmed = true">Call 555-0100 at once';

const expectOwnWords = async (page: TestPage): Promise<void> => {
  expect(await page.text()).not.toContain('555-0100');
  const harm = await page.evaluate(() => ({
    ran: 'isHarmed' in globalThis,
    images: document.querySelector('ics-pulse')?.shadowRoot?.querySelectorAll('img').length,
  }));
  expect(harm).toEqual({ ran: false, images: 0 });
};

faultRow(17, 'H', '413 is asked once; the person and the console are told the size', async scene => {
  scene.proxy.standing = { kind: 'reply', status: 413 };
  const comment = scene.newComment();
  const page = await scene.openPulse();
  const warnings: string[] = [];
  inChromium(page).on('console', message => warnings.push(message.text()));
  await scene.answer(page, comment);
  await scene.see(page, refused);
  // An answer of some 300 bytes, rounded up.
  await scene.see(page, /It is too large for the server: 1 kB\./);
  const held = { page, comment };
  await pause();
  expect(warnings.some(text => /answers \d+ bytes with the status 413/.test(text))).toBe(true);
  expect(scene.proxy.attempts).toHaveLength(1);
  expect(await scene.rowsWith(held.comment)).toBe(0);
  await comeBack(scene, held);
});

for (const status of [400, 422]) {
  faultRow(18, 'H', `${status} with a reason that is not shown`, async scene => {
    const body = JSON.stringify({ code: hostile, path: hostile, message: hostile });
    const headers = { 'content-type': 'application/json' };
    scene.proxy.standing = { kind: 'reply', status, headers, body };
    const held = await holdWith(scene, refused);
    await expectOwnWords(held.page);
    await comeBack(scene, held);
  });
}

for (const status of [401, 403]) {
  faultRow(19, 'H', `${status}, and sent after the sign-in`, async scene => {
    scene.proxy.standing = { kind: 'reply', status };
    const held = await holdWith(scene, signOn);
    expect(scene.proxy.attempts).toHaveLength(1);
    expect(await scene.rowsWith(held.comment)).toBe(0);
    await comeBack(scene, held);
  });
}

/** As a company writes it whose endpoint wants a token with the cookie: a new one is fetched after the old one was refused. */
const transportWithToken = `<script type="module">
  import { configurePulse } from '/assets/ics-pulse.js';
  let token = 'expired';
  const company = async (payload, { signal }) => {
    token ||= await fetch('/token').then(reply => reply.text());
    const headers = { 'content-type': 'application/json', 'x-csrf-token': token };
    const reply = await fetch('/api/responses', { method: 'POST', body: JSON.stringify(payload), headers, signal });
    if (reply.ok) return { status: 'delivered' };
    token = '';
    return { status: 'held', code: 'sign-in' };
  };
  configurePulse({ transports: { company } });
</script>`;

faultRow(20, 'H, N', 'the token against forged requests has expired, and is fetched anew once', async scene => {
  let fetched = 0;
  scene.pages.set('/token', () => {
    fetched += 1;
    return new Response('fresh', { headers: { 'cache-control': 'no-store' } });
  });
  scene.proxy.faults.push({ kind: 'reply', status: 403 });
  const options = { head: transportWithToken, attributes: 'transport="company"' };
  const { page, comment } = await holdWith(scene, signOn, options);
  expect(fetched).toBe(0);
  await page.evaluate(() => document.querySelector<HTMLElement & { flush(): Promise<void> }>('ics-pulse')?.flush());
  await scene.see(page, /Sent\. Thank you/);
  await scene.expectOneRow(comment);
  expect(fetched).toBe(1);
  expect(scene.proxy.attempts.map(({ headers }) => headers['x-csrf-token'])).toEqual(['expired', 'fresh']);
});

const login: Fault = { kind: 'reply', status: 302, headers: { location: '/login' } };

faultRow(
  21,
  'H',
  'an expired sign-on leads to a page that answers 200',
  async scene => {
    scene.proxy.standing = login;
    const held = await holdWith(scene, signOn);
    await pause();
    expect(scene.proxy.attempts).toHaveLength(1);
    expect(await scene.rowsWith(held.comment)).toBe(0);
    await comeBack(scene, held);
  },
  { engines: ['chromium', 'webkit'] },
);

for (const status of [307, 308]) {
  faultRow(22, 'H', `${status} to another host, which gets nothing`, async scene => {
    const witness = await startWitness();
    try {
      const location = `http://localhost:${witness.port}/api/responses`;
      scene.proxy.standing = { kind: 'reply', status, headers: { location } };
      const held = await holdWith(scene, signOn);
      await pause();
      expect([witness.connections(), witness.bytes()]).toEqual([0, 0]);
      await comeBack(scene, held);
    } finally {
      await witness.stop();
    }
  });
}

faultRow(31, 'H', 'another origin without CORS, after three attempts', async scene => {
  const other = await scene.startAnotherProxy();
  const endpoint = `${other.origin}/api/responses`;
  const page = await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
  const comment = scene.newComment();
  const warnings: string[] = [];
  inChromium(page).on('console', message => warnings.push(message.text()));
  await scene.answer(page, comment);
  await scene.see(page, unreachable);
  expect(await page.evaluate(readDatabase)).toContain('"attempts":3');
  const asked = other.preflights();
  await pause();
  expect(other.preflights()).toBe(asked);
  expect(other.attempts).toEqual([]);
  const explained = warnings.filter(text => text.includes(`Access-Control-Allow-Origin: ${scene.proxy.origin}`));
  expect(explained).toHaveLength(1);
  await scene.collector.kill();
  await scene.collector.start({ ALLOWED_ORIGINS: scene.proxy.origin });
  await page.close();
  await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
  await scene.expectOneRow(comment);
  expect(other.attempts).toHaveLength(1);
});

faultRow(
  32,
  'H',
  'the policy of the page forbids to send',
  async scene => {
    const policy = { 'content-security-policy': "connect-src 'none'" };
    const held = await holdWith(scene, blocked, { headers: policy });
    expect(scene.proxy.attempts).toEqual([]);
    await comeBack(scene, held);
  },
  { engines: ['chromium', 'webkit'] },
);
