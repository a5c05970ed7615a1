import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../../src/response/response.js';
import { isSuppressed, type Aggregate } from '../../../src/results/aggregate.js';
import { loadTemplate } from '../../../src/templates/index.js';
import { answerPulse } from '../answer-pulse.js';
import { installedEngines, launchBrowser, type TestBrowser } from '../browsers.js';
import { startTestSite, type TestSite } from '../test-site.js';

/** More than any of the pulses needs before it shows a figure. */
const colleagues = 11;

type Side = 'provider' | 'receiver';

/** By number in the programme, with a score that sets both sides against each other. */
const twoParty = [
  ['T07', 'handoff-quality', 'understood'],
  ['T10', 'mirror', 'depend-self-gap'],
  ['T21', 'teaming-three', 'prov-gap'],
  ['T25', 'two-departments', 'pressure-seen'],
  ['T36', 'good-customer', 'court-gap'],
] as const;

const teams: Readonly<Record<Side, string>> = { provider: 'lab', receiver: 'legal' };

/** The laboratory, but where each of two departments speaks of the other. */
const aboutOf = ({ groupBy }: PulseDefinition, side: Side): string =>
  groupBy === 'team' && side === 'provider' ? teams.receiver : teams.provider;

/** The pulse in a page of the intranet, at once: when it is asked does not matter here. */
const pageOf = ({ invitation: _, ...definition }: PulseDefinition, side: Side): string =>
  `<!doctype html><html lang="en"><title>Two sides</title>
    <meta name="ics-pulse:list:departments" content="/api/lists/departments.json" />
    <script type="module" src="/assets/ics-pulse.js"></script>
    <ics-pulse endpoint="/api/responses" side="${side}" context-team="${teams[side]}"
      context-about="${aboutOf(definition, side)}">
    <script type="application/json">${JSON.stringify(definition)}</script></ics-pulse></html>`;

/** Whoever answered left out the second of two questions with the same labels on one page; colleagues did not. */
const leftOut = ({ skipped }: PulseResponse, { questions }: PulseDefinition): PulseResponse['answers'] =>
  Object.fromEntries(
    questions.flatMap(({ id, type }) => (type === 'scale' && skipped[id] === 'blank' ? [[id, 4] as const] : [])),
  );

/** What a colleague on the same side may have said: those who are served are less content, and not all alike. */
const likewise = (response: PulseResponse, definition: PulseDefinition, number: number): PulseResponse => {
  const lower = response.side === 'receiver' ? 1 : 0;
  const given = Object.entries({ ...response.answers, ...leftOut(response, definition) });
  const answers = given.map(([question, value], place) => {
    // Some are less content with everything, and nobody with everything alike.
    const spread = (number % 3) + ((number >> (place % 4)) % 2);
    return [question, typeof value === 'number' ? Math.max(value - lower - spread, 1) : value];
  });
  return { ...response, id: randomBytes(16).toString('hex'), answers: Object.fromEntries(answers), skipped: {} };
};

/** Runs in the page. */
const chooseTeam = (): boolean => {
  const team = document.querySelector('ics-results')?.shadowRoot?.querySelector('select');
  if (!team || ![...team.options].some(({ value }) => value === 'lab')) return false;
  team.value = 'lab';
  team.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};

describe.skipIf(!installedEngines().includes('chromium'))('two sides of one pulse', () => {
  let site: TestSite;
  const browsers: Partial<Record<Side, TestBrowser>> = {};
  const pages = new Map<string, string>();

  beforeAll(async () => {
    site = await startTestSite(
      request => {
        const page = pages.get(new URL(request.url).pathname);
        return page ? new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }) : null;
      },
      { intranet: true },
    );
    // Each with a profile of its own.
    for (const side of ['provider', 'receiver'] as const) browsers[side] = await launchBrowser('chromium');
  });
  afterAll(async () => {
    for (const browser of Object.values(browsers)) await browser.close();
    await site.stop();
  });

  const answer = async (definition: PulseDefinition, side: Side): Promise<void> => {
    pages.set(`/${side}/${definition.id}`, pageOf(definition, side));
    const page = await browsers[side]!.newPage();
    await page.open(`${site.origin}/${side}/${definition.id}`);
    await answerPulse(page);
    await expect.poll(async () => (await site.answers(definition.id)).some(each => each.side === side)).toBe(true);
    await page.close();
  };

  const askColleagues = async (definition: PulseDefinition): Promise<void> => {
    for (const response of await site.answers(definition.id)) {
      for (let number = 0; number < colleagues; number++) {
        const reply = await fetch(`${site.origin}/api/responses`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(likewise(response, definition, number)),
        });
        expect(reply.status, await reply.clone().text()).toBe(201);
      }
    }
  };

  it.each(twoParty)('%s %s: both answer, and the results show how far apart they see it', async (_, id, score) => {
    const definition = (await loadTemplate(id)) as PulseDefinition;
    await answer(definition, 'provider');
    await answer(definition, 'receiver');
    await askColleagues(definition);

    const aggregate = (await (await fetch(`${site.origin}/api/results/${id}`)).json()) as Aggregate;
    const cell = aggregate.cells.find(({ d, g }) => d === `score:${score}` && g === 'lab');
    if (!cell || isSuppressed(cell)) throw new Error(`No gap is shown: ${JSON.stringify(cell)}`);
    const { self = 0, others = 0 } = cell.parts ?? {};
    expect(self - others).toBeCloseTo(cell.value ?? NaN, 3);
    expect(self).not.toBe(others);

    const page = await browsers.provider!.newPage();
    await page.open(`${site.origin}/results?pulse=${id}`);
    await page.waitFor(chooseTeam);
    const title = definition.scores?.find(each => each.id === score)?.title ?? '';
    await page.waitForText(new RegExp(title.replace(/[?.()]/g, '\\$&')));
    await page.close();
  });
});
