import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIntranet, type Intranet } from './intranet.js';

/** A host name that is neither loopback nor encrypted: for the browser not a secure context. */
const host = 'intranet.example';

let intranet: Intranet;
let origin: string;
beforeAll(async () => {
  intranet = await startIntranet([`--host-resolver-rules=MAP ${host} 127.0.0.1`]);
  origin = intranet.proxy.origin.replace('127.0.0.1', host);
});
afterAll(() => intranet.stop());

const untilSent = (page: Page): Promise<void> =>
  page
    .getByText(/Sent\. Thank you/)
    .first()
    .waitFor({ timeout: 30_000 });

describe('a page on plain HTTP', () => {
  it('has none of the interfaces of a secure context', async () => {
    const page = await intranet.openPulse(origin);
    const present = await page.evaluate(() =>
      [isSecureContext, 'subtle' in crypto, 'randomUUID' in crypto, 'locks' in navigator].filter(Boolean),
    );
    expect(present).toEqual([]);
    await page.close();
  });

  it('delivers once', async () => {
    const page = await intranet.openPulse(origin);
    await intranet.answer(page, 'Plain');
    await untilSent(page);
    await intranet.expectOneRow('Plain');
    await page.close();
  });

  it('delivers the answers of two tabs once each', async () => {
    intranet.proxy.standing = { kind: 'refuse' };
    const pages = [await intranet.openPulse(origin), await intranet.openPulse(origin)];
    for (const [position, page] of pages.entries()) {
      await intranet.answer(page, `Plain tab ${position}`);
      await page
        .getByText(/Saved on this device/)
        .first()
        .waitFor();
    }
    intranet.proxy.standing = { kind: 'pass' };
    for (const page of pages) await untilSent(page);
    for (const position of pages.keys()) await intranet.expectOneRow(`Plain tab ${position}`);
    for (const page of pages) await page.close();
  });

  it('takes over from a browser that died while it held the lease', async () => {
    intranet.proxy.faults.push({ kind: 'hang' });
    const page = await intranet.openPulse(origin);
    const before = intranet.proxy.attempts.length;
    await intranet.answer(page, 'Plain and dead');
    await expect.poll(() => intranet.proxy.attempts.length).toBeGreaterThan(before);
    await intranet.browser.kill();
    await intranet.browser.restart();
    await intranet.openPulse(origin);
    await intranet.expectOneRow('Plain and dead');
  });
});
