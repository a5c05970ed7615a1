import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../fault-proxy.js';
import { startIntranet, type Intranet } from './intranet.js';

let intranet: Intranet;
let answered = 0;
/** A comment that no other answer has. */
const nextComment = (): string => `Answer number ${(answered += 1)}`;

const saved = /Saved on this device|Sent\. Thank you/;
const sent = /Sent\. Thank you/;
const untilShown = (page: Page, sentence: RegExp): Promise<void> =>
  page.getByText(sentence).first().waitFor({ state: 'visible', timeout: 45_000 });

beforeAll(async () => {
  intranet = await startIntranet();
});
afterAll(() => intranet.stop());
afterEach(() => {
  intranet.proxy.faults.length = 0;
  intranet.proxy.standing = { kind: 'pass' };
});

/** Answers once, and closes the tab at the end. */
const answerWith = async (
  faults: readonly Fault[],
  work: (page: Page, comment: string) => Promise<void>,
): Promise<void> => {
  intranet.proxy.faults.push(...faults);
  const comment = nextComment();
  const page = await intranet.openPulse();
  await intranet.answer(page, comment);
  await work(page, comment);
  await page.close();
};
const attemptsSince = (count: number): number[] =>
  intranet.proxy.attempts.slice(count).map(({ atMs }, position, all) => atMs - (all[position - 1]?.atMs ?? atMs));

describe('exactly one row', () => {
  it('when nothing goes wrong', () =>
    answerWith([], async (page, comment) => {
      await untilShown(page, sent);
      await intranet.expectOneRow(comment);
    }));

  it.each<[string, Fault[]]>([
    ['two broken connections', [{ kind: 'refuse' }, { kind: 'refuse' }, { kind: 'refuse' }]],
    [
      '500 and 500',
      [
        { kind: 'reply', status: 500 },
        { kind: 'reply', status: 500 },
      ],
    ],
    [
      'a captive portal',
      [{ kind: 'reply', status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Welcome' }],
    ],
    ['a reply that is lost after the commit', [{ kind: 'lose-reply' }, { kind: 'lose-reply' }]],
    ['a reply that is cut in the middle', [{ kind: 'cut-reply' }]],
  ])('after %s', (_, faults) =>
    answerWith(faults, async (page, comment) => {
      await untilShown(page, saved);
      await untilShown(page, sent);
      await intranet.expectOneRow(comment);
    }),
  );

  it.each<[string, () => string]>([
    ['503 with seconds', () => '3'],
    ['429 with a date', () => new Date(Date.now() + 4_000).toUTCString()],
  ])('after %s, and not before that time', (name, retryAfter) => {
    const before = intranet.proxy.attempts.length;
    const status = Number(name.slice(0, 3));
    return answerWith([{ kind: 'reply', status, headers: { 'retry-after': retryAfter() } }], async (page, comment) => {
      await untilShown(page, sent);
      await intranet.expectOneRow(comment);
      const [, waitedMs = 0, ...more] = attemptsSince(before);
      expect(waitedMs).toBeGreaterThanOrEqual(status === 503 ? 3_000 : 2_000);
      expect(more).toEqual([]);
    });
  });

  it('when the device is offline at the click, within two seconds of being online again', async () => {
    const comment = nextComment();
    const page = await intranet.openPulse();
    await page.context().setOffline(true);
    await intranet.answer(page, comment);
    await untilShown(page, /Saved on this device\. It will be sent when you are back online/);
    await new Promise(resume => setTimeout(resume, 4_000));
    expect(await intranet.rowsWith(comment)).toBe(0);
    await page.context().setOffline(false);
    const onlineMs = Date.now();
    await untilShown(page, sent);
    expect(Date.now() - onlineMs).toBeLessThan(2_000);
    await intranet.expectOneRow(comment);
    await page.close();
  });

  it('when the server is away although the device is online, and the browser is started again', async () => {
    const comment = nextComment();
    const page = await intranet.openPulse();
    await intranet.proxy.goDown();
    await intranet.answer(page, comment);
    await untilShown(page, saved);
    await intranet.browser.kill();
    await intranet.proxy.comeUp();
    await intranet.browser.restart();
    const next = await intranet.openPulse();
    await intranet.expectOneRow(comment);
    await next.close();
  });

  it('when the tab is closed right after "saved"', async () => {
    for (let round = 0; round < 3; round += 1) {
      const comment = nextComment();
      const page = await intranet.openPulse();
      await intranet.answer(page, comment);
      await untilShown(page, saved);
      await page.close();
      const next = await intranet.openPulse();
      await intranet.expectOneRow(comment);
      await next.close();
    }
  });

  it('when the renderer crashes in the middle of sending', async () => {
    intranet.proxy.faults.push({ kind: 'hang' });
    const comment = nextComment();
    const page = await intranet.openPulse();
    const before = intranet.proxy.attempts.length;
    await intranet.answer(page, comment);
    await expect.poll(() => intranet.proxy.attempts.length).toBeGreaterThan(before);
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
    const next = await intranet.openPulse();
    await intranet.expectOneRow(comment);
    await next.close();
  });

  it('when the person clicks twice, or twenty times', async () => {
    const comment = nextComment();
    const page = await intranet.openPulse();
    await page.getByRole('radio', { name: '9' }).check();
    await page.getByRole('textbox').fill(comment);
    const before = intranet.proxy.attempts.length;
    await page.getByRole('button', { name: 'Send' }).evaluate(button => {
      for (let click = 0; click < 20; click += 1) (button as HTMLButtonElement).click();
    });
    await untilShown(page, sent);
    await intranet.expectOneRow(comment);
    expect(intranet.proxy.attempts.length).toBe(before + 1);
    await page.close();
  });

  it('each, when two tabs hold answers that could not be sent', async () => {
    intranet.proxy.standing = { kind: 'refuse' };
    const comments = [nextComment(), nextComment()];
    const pages: Page[] = [];
    for (const comment of comments) {
      const page = await intranet.openPulse();
      pages.push(page);
      await intranet.answer(page, comment);
      await untilShown(page, saved);
    }
    intranet.proxy.standing = { kind: 'pass' };
    for (const page of pages) await untilShown(page, sent);
    for (const comment of comments) await intranet.expectOneRow(comment);
    for (const page of pages) await page.close();
  });

  it('when the collector is killed between the commit and its reply', { timeout: 120_000 }, async () => {
    await intranet.collector.kill();
    await intranet.collector.start({ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '20000' });
    const comment = nextComment();
    const page = await intranet.openPulse();
    await intranet.answer(page, comment);
    await expect.poll(() => intranet.rowsWith(comment), { timeout: 15_000 }).toBe(1);
    await intranet.collector.kill();
    await intranet.collector.start();
    await untilShown(page, sent);
    await intranet.expectOneRow(comment);
    await page.close();
  });
});

describe('an expired sign-on', () => {
  const login: Fault = { kind: 'reply', status: 302, headers: { location: '/login' } };

  it('holds the answer, says so, and sends it once after the sign-in', async () => {
    intranet.proxy.standing = login;
    const comment = nextComment();
    const page = await intranet.openPulse();
    const before = intranet.proxy.attempts.length;
    await intranet.answer(page, comment);
    await untilShown(page, /Your sign-on has expired\. Your answer is kept on this device/);
    await new Promise(resume => setTimeout(resume, 6_000));
    expect(intranet.proxy.attempts.length).toBe(before + 1);
    expect(await intranet.rowsWith(comment)).toBe(0);
    intranet.proxy.standing = { kind: 'pass' };
    await page.reload();
    await intranet.expectOneRow(comment);
    await page.close();
  });
});
