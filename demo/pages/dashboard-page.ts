import { html } from 'hono/html';
import type { Id } from '../../src/definition/pulse-definition.js';
import type { ChartName } from '../../src/results/charts.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';

interface DashboardChart {
  readonly pulse: Id;
  readonly view: ChartName;
  readonly measure?: Id;
  /** Where its figures are, if not with the results of the pulse. */
  readonly src?: string;
  /** True where one wave is enough: all of them would be a much larger document. */
  readonly isOfLatest?: boolean;
  /** Takes the height of three others beside it, or the width of the page. */
  readonly room?: 'tall' | 'across';
}

/** The first three are the first screen: the title of each is a finding, and what it names is found in the figures. */
const charts: readonly DashboardChart[] = [
  { pulse: 'ics-core5', view: 'trend', measure: 'score:ics' },
  { pulse: 'service-map', view: 'service-map', measure: 'score:service', isOfLatest: true, room: 'tall' },
  { pulse: 'process-friction', view: 'pareto', measure: 'lost' },
  { pulse: 'recommend', view: 'recommend-histogram' },
  { pulse: 'ics-core5', view: 'response-rates' },
  { pulse: 'ics-core5', view: 'diverging-bars' },
  { pulse: 'promise-kept', view: 'pareto', measure: 'cause' },
  { pulse: 'promise-kept', view: 'promises' },
  { pulse: 'breakdown-report', view: 'flow', src: '/api/messages/breakdown-report/flow' },
  { pulse: 'handoff-quality', view: 'gaps' },
  { pulse: 'ics-core5', view: 'heatmap', room: 'across' },
  { pulse: 'service-map', view: 'service-chain', measure: 'score:service', isOfLatest: true, room: 'across' },
  { pulse: 'ics-core5', view: 'comments', room: 'across' },
];

/** Where waves are looked up. */
export interface WaveSource {
  /** Waves of a pulse that hold an answer, sorted. */
  waves(pulse: Id): Promise<readonly Id[]>;
}

/** The latest wave of each pulse on the dashboard, by pulse; a pulse without answers has none. */
export const latestWaves = async (source: WaveSource): Promise<ReadonlyMap<Id, Id>> => {
  const latest = new Map<Id, Id>();
  for (const pulse of new Set(charts.map(chart => chart.pulse))) {
    const wave = (await source.waves(pulse)).at(-1);
    if (wave !== undefined) latest.set(pulse, wave);
  }
  return latest;
};

const results = (waves: ReadonlyMap<Id, Id>, chart: DashboardChart): Markup => {
  const { pulse, view, measure, src = `/api/results/${pulse}`, isOfLatest, room } = chart;
  const query = isOfLatest ? `?wave=${encodeURIComponent(waves.get(pulse) ?? '')}` : '';
  return html`<ics-results
    src="${src}${query}"
    view="${view}"
    ${measure === undefined ? '' : html`measure="${measure}"`}
    ${room === undefined ? '' : html`class="${room}"`}
  ></ics-results>`;
};

/** All that the company's pulses say, the findings first. */
export const dashboardPage = ({ say }: Scene, waves: ReadonlyMap<Id, Id>): Page => ({
  title: say('dashboardTitle'),
  element: 'ics-results',
  main: html`
    ${pageHead(say('dashboardTitle'), say(waves.size === 0 ? 'dashboardEmpty' : 'dashboardLead'))}
    <div class="dashboard">${charts.filter(({ pulse }) => waves.has(pulse)).map(chart => results(waves, chart))}</div>
    ${waves.has('promise-kept') ? html`<p><a href="/promises">${say('promisesTitle')}</a></p>` : ''}
    <noscript><p class="quiet">${say('needsScript')}</p></noscript>
  `,
});
