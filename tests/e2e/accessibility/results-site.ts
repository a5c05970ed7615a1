import { expect } from 'vitest';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import { breakdownReport } from '../../../src/templates/breakdown-report.js';
import { postResponse, servedHash } from '../collector/sample-response.js';
import { answerAs } from '../owner/answer-as-team.js';
import { startTestSite, type TestSite } from '../test-site.js';

const wave = '2026-10';

const report = async (url: string, number: number): Promise<void> => {
  const reply = await postResponse(url, {
    format: 'ics-response/1',
    id: number.toString(16).padStart(32, '0'),
    pulse: breakdownReport.id,
    definition: definitionHash(breakdownReport),
    wave,
    language: 'en',
    complete: true,
    answers: { type: 'error' },
    skipped: {},
    context: {},
  });
  expect(reply.status).toBe(201);
};

export interface ResultsSite extends TestSite {
  /** Id of the published action. */
  readonly action: string;
}

const firstAction = async (url: string): Promise<string> => {
  const actions = (await (await fetch(`${url}api/actions/ics-core5.json`)).json()) as readonly {
    readonly id: string;
  }[];
  return actions[0]?.id ?? '';
};

/** The intranet and its owner pages, with figures of two waves, messages and an action to be read. */
export const startResultsSite = async (): Promise<ResultsSite> => {
  const site = await startTestSite(() => null, { intranet: true });
  const url = `${site.origin}/`;
  const definition = await servedHash(url, 'ics-core5');
  for (const month of ['2026-09', wave]) {
    await answerAs(url, definition, 'it', month, 12);
    await answerAs(url, definition, 'finance', month, 14);
  }
  for (let number = 0; number < 6; number++) await report(url, number);
  const action = await fetch(`${url}owner/pulses/ics-core5/actions`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site.origin },
    body: new URLSearchParams({ 'text-en': 'One intake form for all requests', asked: wave, state: 'done' }),
  });
  expect(action.status).toBe(303);
  return { ...site, action: await firstAction(url) };
};

/** Runs in the page: true when all results and messages show what they have. */
export const isSettled = (): boolean =>
  [...document.querySelectorAll('ics-results, ics-messages')].every(({ shadowRoot }) => {
    const card = shadowRoot?.querySelector('[part=card]');
    const charts = [...(shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
      localName.startsWith('ics-'),
    );
    return (
      card?.getAttribute('aria-busy') === 'false' &&
      charts.every(chart => chart.shadowRoot?.querySelector('h3, [part=status]') != null)
    );
  });
