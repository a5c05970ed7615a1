import { html } from 'hono/html';
import type { ChartName } from '../../src/results/charts.js';
import { pageHead, type Page, type Scene } from './page.js';

/** By name, and not by their registry: that would bring the elements themselves along. */
export const chartNames = [
  'heatmap',
  'service-map',
  'service-chain',
  'trend',
  'diverging-bars',
  'recommend-histogram',
  'gaps',
  'pareto',
  'flow',
  'response-rates',
  'comments',
  'promises',
] as const satisfies readonly ChartName[];

/** Where the page gets its figures from. */
export const chartExamplePath = '/charts/example.json';

/** Every chart there is, of one small invented company. */
export const chartsPage = ({ say }: Scene): Page => ({
  title: say('chartsTitle'),
  element: 'ics-results',
  main: html`
    ${pageHead(say('chartsTitle'), say('chartsLead'))}
    ${chartNames.map(
      name => html`
        <section class="chart" aria-label="${name}">
          <ics-results src="${chartExamplePath}" view="${name}"></ics-results>
          <p class="quiet"><code>view="${name}"</code></p>
        </section>
      `,
    )}
    <noscript><p class="quiet">${say('needsScript')}</p></noscript>
  `,
});
