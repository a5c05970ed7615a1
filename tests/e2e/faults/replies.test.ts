import { expect } from 'vitest';
import type { Fault } from '../fault-proxy.js';
import { readDatabase } from '../read-database.js';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { saved, sent, type FaultScene, type PageOptions } from './fault-scene.js';

/** Answers once over these faults and waits until it has arrived. */
const deliverOver = async (scene: FaultScene, faults: readonly Fault[], options?: PageOptions): Promise<TestPage> => {
  scene.proxy.faults.push(...faults);
  const comment = scene.newComment();
  const page = await scene.openPulse(options);
  await scene.answer(page, comment);
  await scene.see(page, saved);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  return page;
};

/** Milliseconds before each attempt but the first. */
const waits = ({ proxy }: FaultScene): number[] =>
  proxy.attempts.slice(1).map(({ atMs }, position) => atMs - (proxy.attempts[position]?.atMs ?? atMs));

const replies = (...statuses: readonly number[]): Fault[] => statuses.map(status => ({ kind: 'reply', status }));
const postponed = (status: number, retryAfter: string): Fault => ({
  kind: 'reply',
  status,
  headers: { 'retry-after': retryAfter },
});

/** Timers of a busy machine are late, never early; the clocks of two processes may differ by a little. */
const clockErrorMs = 50;
/** How long they are, and how they are drawn, is told by the tests of the policy itself. */
const shortestPauseMs = 750;

faultRow(
  7,
  'N',
  'the response is lost after the commit, twice',
  async scene => {
    await deliverOver(scene, [{ kind: 'lose-reply' }, { kind: 'lose-reply' }]);
    expect(new Set(scene.proxy.attempts.map(({ id }) => id)).size).toBe(1);
    expect(new Set(scene.proxy.attempts.map(({ body }) => body)).size).toBe(1);
    expect(scene.proxy.attempts).toHaveLength(3);
  },
  { engines: ['chromium', 'webkit'] },
);

const countFetches = `<script>
  const original = fetch;
  globalThis.fetches = 0;
  globalThis.fetch = (...values) => {
    globalThis.fetches += String(values[0]).endsWith('/api/responses') ? 1 : 0;
    return original(...values);
  };
</script>`;

faultRow(
  8,
  'N',
  'the browser sends one fetch twice, because its old connection was reset after the commit',
  async scene => {
    scene.proxy.faults.push({ kind: 'reset-reply' });
    const comment = scene.newComment();
    const page = await scene.openPulse({ head: countFetches });
    // Requests without credentials have connections of their own: this makes one that the answer will use again.
    await page.evaluate(() => fetch('/news', { credentials: 'omit' }).then(reply => reply.text()));
    await scene.answer(page, comment);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'fetches') as number)).toBe(1);
    expect(scene.proxy.attempts).toHaveLength(2);
  },
);

faultRow(
  10,
  'N, K',
  'half of the receipt arrives',
  async scene => {
    await deliverOver(scene, [{ kind: 'cut-reply' }]);
    expect(scene.proxy.attempts.length).toBeGreaterThan(1);
  },
  { engines: ['chromium', 'webkit'] },
);

faultRow(
  11,
  'N, K',
  '500, 502 and 504, with a pause before each further attempt',
  async scene => {
    await deliverOver(scene, replies(500, 502, 504));
    expect(scene.proxy.attempts).toHaveLength(4);
    for (const waitedMs of waits(scene)) expect(waitedMs).toBeGreaterThanOrEqual(shortestPauseMs - clockErrorMs);
  },
  { engines: ['chromium', 'webkit'] },
);

faultRow(12, 'N', '503 with Retry-After: 2, and not before', async scene => {
  await deliverOver(scene, [postponed(503, '2')]);
  expect(scene.proxy.attempts).toHaveLength(2);
  expect(waits(scene)[0]).toBeGreaterThanOrEqual(2_000 - clockErrorMs);
});

faultRow(13, 'N', '429 with a date in Retry-After, and not before', async scene => {
  const page = await scene.openPulse();
  const comment = scene.newComment();
  // Whole seconds, as such dates are.
  const untilMs = Math.ceil(Date.now() / 1_000 + 6) * 1_000;
  scene.proxy.faults.push(postponed(429, new Date(untilMs).toUTCString()));
  await scene.answer(page, comment);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  expect(scene.proxy.attempts).toHaveLength(2);
  expect(scene.proxy.attempts[1]?.atMs).toBeGreaterThanOrEqual(untilMs - clockErrorMs);
});

faultRow(14, 'N', 'Retry-After: -5, abc and a date that is past', async scene => {
  const past = new Date(Date.now() - 60_000).toUTCString();
  await deliverOver(scene, [postponed(503, '-5'), postponed(503, past), postponed(503, 'abc')]);
  expect(scene.proxy.attempts).toHaveLength(4);
  for (const waitedMs of waits(scene).slice(0, 2)) expect(waitedMs).toBeGreaterThanOrEqual(1_000 - clockErrorMs);
});

faultRow(14, 'N', 'Retry-After: 999999999 is a day, and "send now" does not wait for it', async scene => {
  scene.proxy.faults.push(postponed(503, '999999999'));
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await scene.answer(page, comment);
  const readWait = async (): Promise<number> => {
    const text = await page.evaluate(readDatabase);
    return Number(/"notBefore":(\d+)/.exec(text)?.[1] ?? 0) - Date.now();
  };
  await expect.poll(readWait).toBeGreaterThan(86_400_000 - 60_000);
  expect(await readWait()).toBeLessThanOrEqual(86_400_000);
  expect(scene.proxy.attempts).toHaveLength(1);
  await page.evaluate(() => document.querySelector<HTMLElement & { flush(): Promise<void> }>('ics-pulse')?.flush());
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

faultRow(15, 'N', '429 without a time', async scene => {
  await deliverOver(scene, replies(429, 429));
  expect(scene.proxy.attempts).toHaveLength(3);
});

faultRow(16, 'N, K', '408 and 425', async scene => {
  await deliverOver(scene, replies(408, 425));
  expect(scene.proxy.attempts).toHaveLength(3);
});

const portal: Fault = {
  kind: 'reply',
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><p>Welcome to our network',
};

faultRow(
  23,
  'K',
  'a captive portal answers 200 with a page',
  async scene => {
    await deliverOver(scene, [portal, { ...portal, headers: {} }]);
    expect(scene.proxy.attempts).toHaveLength(3);
  },
  { engines: ['chromium', 'webkit'] },
);

const json = { 'content-type': 'application/json' };

faultRow(24, 'K', '204, nothing and another id are no receipt where the id must come back', async scene => {
  const another = JSON.stringify({ id: 'f'.repeat(32) });
  await deliverOver(
    scene,
    [
      ...replies(204),
      { kind: 'reply', status: 200, headers: json },
      { kind: 'reply', status: 201, headers: json, body: another },
    ],
    { attributes: '', delivery: { endpoint: '/api/responses', acknowledge: 'echo' } },
  );
  expect(scene.proxy.attempts).toHaveLength(4);
});

faultRow(24, 'K', '204 is a receipt where the status is', async scene => {
  scene.proxy.faults.push(...replies(204));
  const page = await scene.openPulse();
  await scene.answer(page, scene.newComment());
  await scene.see(page, sent);
  await page.open(`${scene.proxy.origin}/`);
  await page.find('button', 'Send');
  expect(await page.evaluate(readDatabase)).not.toContain('"attempts"');
  expect(scene.proxy.attempts).toHaveLength(1);
});

faultRow(25, 'N', '409 for the same answer again', async scene => {
  const body = (answer: string): string => {
    const { id } = JSON.parse(answer) as { readonly id: string };
    return JSON.stringify({ id, duplicate: true });
  };
  // Both are lost: the browser sends the first again by itself.
  await deliverOver(scene, [
    { kind: 'lose-reply' },
    { kind: 'lose-reply' },
    { kind: 'reply', status: 409, headers: json, body },
  ]);
  expect(scene.proxy.attempts).toHaveLength(3);
});

faultRow(26, 'H', '409 for another answer under the same id', async scene => {
  scene.proxy.faults.push(postponed(503, '3'));
  const comment = scene.newComment();
  const earlier = scene.newComment();
  const page = await scene.openPulse();
  await scene.answer(page, comment);
  await scene.untilAttempts(1);
  await fetch(`${scene.collector.origin}/api/responses`, {
    method: 'POST',
    headers: json,
    body: scene.proxy.attempts[0]?.body.replace(comment, earlier) ?? '',
  });
  await scene.see(page, /Another answer was already recorded under the same number\. Yours is kept on this device/);
  await scene.expectOneRow(earlier);
  expect(await scene.rowsWith(comment)).toBe(0);
  expect(await page.evaluate(readDatabase)).toContain(comment);
});
