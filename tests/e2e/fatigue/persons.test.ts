import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { startEmployeeBrowser } from '../delivery/employee-browser.js';
import { readDatabase } from '../read-database.js';
import type {} from './persons-in-page.js';
import { startScriptSite, type ScriptSite } from './script-site.js';

let site: ScriptSite;
beforeAll(async () => {
  site = await startScriptSite('persons-in-page.ts');
});
afterAll(() => site.stop());

const wasAnswered = [{ code: 'answered' }];

describe.each(installedEngines())('two persons at one device in %s', engine => {
  let browser: TestBrowser;
  let tab: TestPage;
  beforeAll(async () => {
    browser = await launchBrowser(engine);
    tab = await browser.newPage();
  });
  beforeEach(async () => {
    await tab.open(`http://127.0.0.1:${site.port}/`);
    await tab.waitFor(() => typeof globalThis.actAs === 'function');
  });
  afterAll(() => browser.close());

  it('are asked apart, and neither can read the other', async () => {
    await tab.evaluate(() => globalThis.actAs('key of A', 'answer'));
    expect(await tab.evaluate(() => globalThis.actAs('key of B', 'look'))).toEqual([]);
    expect(await tab.evaluate(() => globalThis.actAs('', 'look'))).toEqual([]);
    expect(await tab.evaluate(() => globalThis.actAs('key of A', 'look'))).toEqual(wasAnswered);
    const seen = await tab.evaluate(readDatabase);
    expect(seen).toContain('sealed');
    for (const secret of ['key of', 'lunch', '2026-11', 'exposures']) expect(seen).not.toContain(secret);
  });

  it('without keys: someone else starts afresh', async () => {
    await tab.evaluate(() => globalThis.actAs('', 'answer'));
    expect(await tab.evaluate(() => globalThis.actAs('', 'look'))).toEqual(wasAnswered);
    expect(await tab.evaluate(() => globalThis.actAs('', 'someone-else'))).toBe(true);
    expect(await tab.evaluate(() => globalThis.actAs('', 'look'))).toEqual([]);
    expect(await tab.evaluate(readDatabase)).not.toContain('lunch');
  });
});

describe('two persons at one device on plain HTTP', () => {
  it('have room for one of them, and the next is not asked by itself', async () => {
    const browser = await startEmployeeBrowser(['--host-resolver-rules=MAP intranet.example 127.0.0.1']);
    try {
      const tab = await browser.open(`http://intranet.example:${site.port}/`);
      await tab.waitForFunction(() => typeof globalThis.actAs === 'function');
      expect(await tab.evaluate(() => isSecureContext)).toBe(false);
      await tab.evaluate(() => globalThis.actAs('key of A', 'answer'));
      expect(await tab.evaluate(() => globalThis.actAs('key of A', 'look'))).toEqual(wasAnswered);
      const next = await tab.evaluate(() => globalThis.actAs('key of B', 'look'));
      expect(next).toEqual([{ code: 'log-blocked', untilMs: expect.any(Number) }]);
      expect(await tab.evaluate(readDatabase)).not.toContain('lunch');
    } finally {
      await browser.stop();
    }
  });
});
