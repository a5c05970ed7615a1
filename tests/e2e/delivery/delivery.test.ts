import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

describe('exactly one row', () => {
  it('when nothing goes wrong', async () => {
    const comment = nextComment();
    const page = await intranet.openPulse();
    await intranet.answer(page, comment);
    await untilShown(page, sent);
    await intranet.expectOneRow(comment);
    await page.close();
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
