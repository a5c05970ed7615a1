import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { eligibilityOf, isOpen, noTrouble, readTrouble, untilAsking, untilDue } from './on-page.js';

const person = `
  import { configurePulse } from '/assets/ics-pulse.js';
  configurePulse({ person: new URL(location.href).searchParams.get('person') });`;

const asksTeam = {
  context: ['team'],
  askContext: ['team'],
  questions: [{ id: 'score', type: 'nps', title: 'Would you send a colleague to us?' }],
};

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    scripts: { '/person.js': person },
    pages: {
      '/desk': { body: pulseTag('desk', { display: 'popover', repeat: 'always' }, asksTeam), isShort: true },
      '/keyed': {
        head: '<script type="module" src="/person.js"></script>',
        body: pulseTag('keyed', { display: 'popover' }) + controlTag(),
        isShort: true,
      },
    },
  });
});
afterAll(() => site.stop());

/** Names of all that the device remembers, whoever it is of. */
const readNames = (): Promise<string[]> =>
  new Promise(resolve => {
    const opening = indexedDB.open('ics-pulse');
    opening.onsuccess = () => {
      const database = opening.result;
      const keys = database.transaction('records').objectStore('records').getAllKeys();
      keys.onsuccess = () => {
        database.close();
        resolve(keys.result.map(String));
      };
    };
  });

describe.each(installedEngines())('a device that several people share, in %s', engine => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser(engine);
  });
  afterAll(() => browser.close());

  const visit = async (path: string, work: (page: TestPage) => Promise<void>): Promise<void> => {
    const page = await browser.newPage();
    try {
      await page.open(site.origin + path);
      await work(page);
      expect(await readTrouble(page)).toEqual(noTrouble);
    } finally {
      await page.close();
    }
  };

  it('forgets the team of the first person when somebody else says so', () =>
    visit('/desk', async page => {
      await untilAsking(page);
      expect((await page.text()).includes('Would you send a colleague to us?')).toBe(false);
      await page.prepareQueries();
      await page.evaluate(() => {
        const inside = [...globalThis.icsTest.deep(document)];
        inside.find((element): element is HTMLSelectElement => element.matches('fieldset select'))?.focus();
      });
      await page.press('ArrowDown');
      await page.click('checkbox', 'Remember this on this device');
      await page.click('button', 'Next');
      await page.click('radio', '9');
      await page.click('button', 'Send');
      await page.waitForText(/Sent\. Thank you\./);
      await expect.poll(() => page.evaluate(readNames), { timeout: 10_000 }).toContain('c:team');
      await page.open(`${site.origin}/desk`);
      // The team is known, so what comes first is the question itself.
      await page.find('radio', '9');
      await page.click('button', 'Someone else is using this device');
      await page.waitFor(() => {
        const inside = [...globalThis.icsTest.deep(document)];
        return inside.some(element => element.matches('fieldset select'));
      });
      expect(await page.evaluate(readNames)).not.toContain('c:team');
    }));

  it('keeps a log of its own for each key', () =>
    visit('/keyed?person=anna-3b1f0c7742d94d0e', async page => {
      await untilAsking(page, '#keyed');
      for (const [key, isAsked] of [
        ['ben-90aa1c5be3f2471d', true],
        ['anna-3b1f0c7742d94d0e', false],
        ['ben-90aa1c5be3f2471d', false],
      ] as const) {
        await page.open(`${site.origin}/keyed?person=${key}`);
        await untilDue(page, '#control');
        if (isAsked) await untilAsking(page, '#keyed');
        expect(await isOpen(page, '#keyed')).toBe(isAsked);
        if (!isAsked) expect((await eligibilityOf(page, '#keyed')).eligible).toBe(false);
      }
      expect((await page.evaluate(readNames)).join()).not.toMatch(/anna|ben/);
    }));
});
