import { html } from 'hono/html';
import type { ChartName } from '../../src/results/charts.js';
import { pageHead, type Page, type Scene } from './page.js';

interface LedgerChart {
  readonly view: ChartName;
  readonly measure?: string;
}

/** What became of promises, where they got lost on the way, and what would help: steps of the process, never a person. */
const charts: readonly LedgerChart[] = [
  { view: 'promises' },
  { view: 'trend', measure: 'score:kept-rate' },
  { view: 'pareto', measure: 'cause' },
  { view: 'comments', measure: 'next' },
];

/** The ledger of promises: what was promised, kept, late and warned of, and why. */
export const promisesPage = ({ say }: Scene): Page => ({
  title: say('promisesTitle'),
  element: 'ics-results',
  main: html`
    ${pageHead(say('promisesTitle'), say('promisesLead'))}
    <p><a href="/p/promise-made">${say('promisesMake')}</a></p>
    <div class="dashboard">
      ${charts.map(
        ({ view, measure }) =>
          html`<ics-results
            src="/api/results/promise-kept"
            view="${view}"
            ${measure === undefined ? '' : html`measure="${measure}"`}
          ></ics-results>`,
      )}
    </div>
    <noscript><p class="quiet">${say('needsScript')}</p></noscript>
  `,
});
