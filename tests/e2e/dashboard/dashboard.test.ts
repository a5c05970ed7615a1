import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import departments from '../../../demo/lists/departments.json' with { type: 'json' };
import processes from '../../../demo/lists/processes.json' with { type: 'json' };
import { createCompanyModel } from '../../../demo/company/company-model.js';
import type { PulseResponse } from '../../../src/response/response.js';
import type { Aggregate } from '../../../src/results/aggregate.js';
import { findViolations, sidewaysScroll } from '../accessibility/find-violations.js';
import { answerPulse } from '../answer-pulse.js';
import { launchBrowser, type Preferences, type TestPage } from '../browsers.js';
import { startTestCollector, storedBodies, type StartedCollector } from '../collector/collector-process.js';

const seed = 7;
const { effects } = createCompanyModel({ seed, departments, processes });
const labelOf = (list: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  list.find(entry => entry.id === id)?.label ?? '';

interface Title {
  readonly words: string;
  readonly bottomPx: number;
}

/** The title of every chart of the page, and where it ends. */
const readTitles = (): Title[] =>
  [...document.querySelectorAll('ics-results')].map(results => {
    const charts = [...(results.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(element => element.shadowRoot ?? []);
    const title = charts[0]?.querySelector('h3');
    return { words: title?.textContent ?? '', bottomPx: title?.getBoundingClientRect().bottom ?? 0 };
  });

const areDrawn = (): boolean => {
  const shown = [...document.querySelectorAll('ics-results')].map(results => {
    const charts = [...(results.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(element => element.shadowRoot ?? []);
    return charts[0]?.querySelector('h3') != null;
  });
  return shown.length > 0 && shown.every(Boolean);
};

let collector: StartedCollector;
beforeAll(async () => {
  collector = await startTestCollector({ COMPANY: String(seed) });
  // Some ten seconds on a machine with nothing else to do.
}, 180_000);
afterAll(() => collector.dispose());

const onPage = async (preferences: Preferences, work: (page: TestPage) => Promise<void>): Promise<void> => {
  const browser = await launchBrowser('chromium', preferences);
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
  }
};

// In this order: answers that come after the figures were published would wait for others.
describe('the dashboard of a company', { timeout: 180_000 }, () => {
  const remark = 'A dashboard that we can all see.';

  it('counts what people answer in a browser with the rest', async () => {
    const coreAnswers = (): PulseResponse[] =>
      storedBodies(collector.databasePath)
        .map(body => JSON.parse(body) as PulseResponse)
        .filter(({ pulse }) => pulse === 'ics-core5');
    const ownTeams = (): unknown[] =>
      coreAnswers()
        .filter(({ answers }) => answers['cmt'] === remark)
        .map(({ context }) => context['team'])
        .sort();
    await onPage({}, async page => {
      for (const team of ['legal', 'legal', 'press']) {
        await page.open(`${collector.url}p/ics-core5?team=${team}`);
        await answerPulse(page, remark);
      }
      // A browser that is closed at "saved" sends the last one at its next visit.
      await expect.poll(ownTeams, { timeout: 15_000 }).toEqual(['legal', 'legal', 'press']);
    });
    const core = coreAnswers();
    const own = core.filter(({ answers }) => answers['cmt'] === remark);
    const latest = core.filter(({ wave }) => wave === own[0]?.wave);
    expect(latest.length).toBeGreaterThan(1000);
    const reply = await fetch(`${collector.url}api/results/ics-core5`);
    const figures = (await reply.json()) as Aggregate;
    const comments = figures.cells.find(({ w, g, d }) => w === own[0]?.wave && g === 'all' && d === 'cmt');
    expect(comments).toMatchObject({ n: latest.filter(({ answers }) => 'cmt' in answers).length });
    expect(figures.comments?.filter(({ text }) => text === remark)).toHaveLength(3);
  });

  it('has figures of every pulse that it shows', async () => {
    // The first look at a wave works it out; every later one finds it done.
    for (const pulse of ['service-map', 'process-friction', 'recommend', 'promise-kept']) {
      const reply = await fetch(`${collector.url}api/results/${pulse}`);
      const { waves, cells } = (await reply.json()) as Aggregate;
      expect(cells.some(cell => cell.w === waves.at(-1)?.id && 'n' in cell)).toBe(true);
    }
  });

  it('says on its first screen what is going on there', async () => {
    await onPage({ size: { width: 1280, height: 800 } }, async page => {
      await page.open(`${collector.url}dashboard?language=en`);
      await page.waitFor(areDrawn);
      const [trend, map, pareto] = await page.evaluate(readTitles);
      const [one, other] = effects.atWar.map(id => labelOf(departments, id));
      expect(trend?.words).toMatch(new RegExp(`^${labelOf(departments, effects.improving)}: .*rising`));
      expect(map?.words).toContain(`${one} rates ${other} lowest`);
      expect(pareto?.words).toContain(`“${labelOf(processes, effects.breaking)}”`);
      for (const title of [trend, map, pareto]) expect(title?.bottomPx).toBeLessThan(800);
    });
  });

  it('keeps nobody out on a dark telephone that reads from the right', async () => {
    await onPage({ size: { width: 375, height: 800 }, colorScheme: 'dark' }, async page => {
      await page.open(`${collector.url}dashboard?language=ar`);
      await page.waitFor(areDrawn);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await findViolations(page)).toEqual([]);
    });
  });
});
