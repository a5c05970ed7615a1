import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines } from '../browsers.js';
import { visitsIn } from '../visits-in.js';
import { noTrouble, readSeen, troubleIn, type Seen } from './read-seen.js';
import { startStrictSite, type StrictSite } from './strict-site.js';

let site: StrictSite;
beforeAll(async () => {
  site = await startStrictSite();
});
afterAll(() => site.stop());

describe.each(installedEngines())('a page under the strictest policy in %s', engine => {
  const visit = visitsIn(engine, () => site);

  /** Answers the pulse of the page; gives back what the policy had to say, once the row is in the database. */
  const answerAt = (path: string): Promise<Seen> =>
    visit(path, async page => {
      const before = (await site.answers('recommend')).length;
      await answerPulse(page);
      await page.waitForText(/Sent\. Thank you\./);
      expect(await site.answers('recommend')).toHaveLength(before + 1);
      return readSeen(page);
    });

  it('tells the watcher and the server of a page that breaks the policy', async () => {
    const { violations } = await visit('/breaking', async page => {
      await page.waitFor(() => (Reflect.get(globalThis, 'seen') as Seen).violations.length > 0);
      return readSeen(page);
    });
    expect(violations.join()).toContain('require-trusted-types-for');
    await expect.poll(() => site.reports.length).toBeGreaterThan(0);
  });

  it.each(['/module', '/lazy', '/classic', '/two-versions', '/second-lit', '/with-results'])(
    'takes an answer at %s without a violation, an error or a report',
    async path => {
      const reportsBefore = site.reports.length;
      expect(troubleIn(await answerAt(path))).toEqual(noTrouble);
      expect(site.reports.slice(reportsBefore)).toEqual([]);
    },
  );

  it('keeps the first of two versions and says so once', async () => {
    const { warnings } = await visit('/two-versions', async page => {
      await page.find('button', 'Next');
      await page.waitFor(() => (Reflect.get(globalThis, 'seen') as Seen).warnings.length > 0);
      return readSeen(page);
    });
    expect(warnings.filter(warning => warning.includes('already-defined'))).toHaveLength(1);
  });

  it("leaves the host page's own Lit working", async () => {
    await visit('/second-lit', async page => {
      await page.find('button', 'Menu of the week');
      await page.find('button', /^(Next|Send)$/);
    });
  });

  it('shows results beside a pulse', async () => {
    await visit('/with-results', async page => {
      await page.waitFor(() => document.querySelector('ics-results')?.shadowRoot?.querySelector('h2, h3, table, p'));
      expect((await readSeen(page)).violations).toEqual([]);
    });
  });
});
