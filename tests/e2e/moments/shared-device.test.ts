import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines } from '../browsers.js';
import { readDatabase } from '../read-database.js';
import type { TestSite } from '../test-site.js';
import { asksTeam, controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { expectKeptBack, focusTeams, shownEnough, untilAsking, untilDue } from './on-page.js';
import { untroubledVisitsIn } from './untroubled-visits-in.js';

const person = `
  import { configurePulse } from '/assets/ics-pulse.js';
  configurePulse({ person: new URL(location.href).searchParams.get('person') });`;

const [anna, ben] = ['anna-3b1f0c7742d94d0e', 'ben-90aa1c5be3f2471d'] as const;

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

describe.each(installedEngines())('a device that several people share, in %s', engine => {
  const visit = untroubledVisitsIn(engine, () => site);

  it('forgets the team of the first person when somebody else says so', () =>
    visit('/desk', async page => {
      await untilAsking(page);
      expect((await page.text()).includes('Would you send a colleague to us?')).toBe(false);
      await focusTeams(page);
      await page.press('ArrowDown');
      await page.click('checkbox', 'Remember this on this device');
      await page.click('button', 'Next');
      await page.click('radio', '9');
      await page.click('button', 'Send');
      await page.waitForText(/Sent\. Thank you\./);
      await expect.poll(() => page.evaluate(readDatabase), { timeout: 10_000 }).toContain('c:team');
      await page.open(`${site.origin}/desk`);
      // The team is known, so what comes first is the question itself.
      await page.find('radio', '9');
      await page.click('button', 'Someone else is using this device');
      await page.waitFor(() => {
        const inside = [...globalThis.icsTest.deep(document)];
        return inside.some(element => element.matches('fieldset select'));
      });
      expect(await page.evaluate(readDatabase)).not.toContain('c:team');
    }));

  it('keeps a log of its own for each key', () =>
    visit(`/keyed?person=${anna}`, async page => {
      let written = 0;
      /** WebKit may keep the next page waiting for a database that was written to while the last one was left. */
      const untilRemembered = async (): Promise<void> => {
        const length = async (): Promise<number> => (await page.evaluate(readDatabase)).length;
        await expect.poll(length, { timeout: 10_000 }).toBeGreaterThan(written);
        written = await length();
      };
      await untilAsking(page, '#keyed');
      await untilRemembered();
      for (const [key, isAsked] of [
        [ben, true],
        [anna, false],
        [ben, false],
      ] as const) {
        await page.open(`${site.origin}/keyed?person=${key}`);
        await untilDue(page, '#control');
        if (isAsked) {
          await untilAsking(page, '#keyed');
          await untilRemembered();
        } else await expectKeptBack(page, '#keyed', shownEnough);
      }
      const known = await page.evaluate(readDatabase);
      expect([anna, ben].filter(key => known.includes(key))).toEqual([]);
    }));
});
