import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, sidewaysScroll } from '../accessibility/find-violations.js';
import { keepScreenshot } from '../accessibility/screenshots.js';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, type TestPage } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { visitsIn } from '../visits-in.js';
import { projectFolder } from './collector-process.js';

/** Where it is not asked for by a link, it comes in a corner, and not before an hour. */
const shy = {
  format: 'ics-pulse/1',
  id: 'shy',
  title: 'Your last request',
  questions: [{ id: 'score', type: 'nps', title: 'Would you send a colleague to us?' }],
  invitation: { display: 'popover', delay: 'PT1H' },
};

const pulses = mkdtempSync(join(tmpdir(), 'pulses-'));
let site: TestSite;
beforeAll(async () => {
  cpSync(join(projectFolder, 'demo/pulses'), pulses, { recursive: true });
  writeFileSync(join(pulses, 'shy.json'), JSON.stringify(shy));
  site = await startTestSite(() => null, { intranet: true, pulses });
});
afterAll(async () => {
  await site.stop();
  rmSync(pulses, { recursive: true });
});

const isAsking = (): boolean => document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend') != null;

const isInline = (): boolean =>
  document.querySelector('ics-pulse')?.shadowRoot?.querySelector('[popover], dialog') === null;

const isDrawn = (): boolean => {
  const code = document.querySelector('img[src*="qr.svg"]');
  return code instanceof HTMLImageElement && code.complete && code.naturalWidth > 0;
};

describe.each(installedEngines())('a pulse on its own page in %s', engine => {
  // The narrowest phone, where the engine can be told.
  const visit = visitsIn(engine, () => site, { size: { width: 320, height: 700 } });

  const expectOpenToAll = async (page: TestPage, name: string): Promise<void> => {
    await keepScreenshot(page, 'standalone', engine, name);
    expect(await findViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  };

  it('is answered, and the answer is in the database with what the link says', () =>
    visit('/p/recommend?about=it&language=en', async page => {
      const before = (await site.answers('recommend')).length;
      await page.waitFor(isAsking);
      await expectOpenToAll(page, 'built in');
      expect(await answerPulse(page)).toHaveLength(5);
      await page.waitForText(/Sent\. Thank you\./);
      const rows = await site.answers('recommend');
      expect(rows).toHaveLength(before + 1);
      expect(rows.at(-1)).toMatchObject({ pulse: 'recommend', complete: true });
      expect(rows.at(-1)?.context).toEqual({ about: 'it' });
    }));

  it('is answered where its definition is fetched from the collector', () =>
    visit('/p/lunch?language=ar', async page => {
      const before = (await site.answers('lunch')).length;
      await page.waitFor(isAsking);
      await expectOpenToAll(page, 'fetched');
      await answerPulse(page);
      await page.waitForText(/أُرسلت/);
      expect(await site.answers('lunch')).toHaveLength(before + 1);
    }));

  it('is there at once, in the page, whatever its own invitation says', () =>
    visit('/p/shy?language=en', async page => {
      await page.waitFor(isAsking);
      expect(await page.evaluate(isInline)).toBe(true);
      await page.click('radio', '9');
      await page.click('button', 'Send');
      await page.waitForText(/Sent\. Thank you\./);
      expect((await site.answers('shy')).at(-1)).toMatchObject({ answers: { score: 9 } });
    }));

  it.each(['/p/recommend/poster?about=it&language=de', '/p/lunch/poster?language=ar'])(
    'has a poster with a code at %s',
    path =>
      visit(path, async page => {
        await page.waitFor(isDrawn);
        await expectOpenToAll(page, path);
      }),
  );

  it('says in the same look that there is none', () =>
    visit('/p/nowhere?language=en', async page => {
      await page.waitForText(/There is no such page/);
      await expectOpenToAll(page, 'missing');
    }));
});
