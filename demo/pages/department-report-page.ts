import { html } from 'hono/html';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import type { AggregateAction } from '../../src/results/aggregate.js';
import { actionText } from './owner-action-page.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pageHead, type Markup } from './page.js';
import type { OwnerVoice } from './texts/owner-texts.js';

/** The latest response rate of a department. */
export interface ReportRate {
  readonly wave: string;
  readonly invited: number;
  readonly complete: number;
}

export interface DepartmentReport {
  readonly department: ListEntry;
  /** Null: headcounts are missing, or the figure is hidden. */
  readonly rate: ReportRate | null;
  /** Newest first. */
  readonly actions: readonly AggregateAction[];
}

/** Actions that two pages have room for. */
const shownActions = 6;

/** All departments that have a report. */
export const departmentReportsPage = ({ voice }: OwnerScene, departments: readonly ListEntry[]): OwnerPage => ({
  title: voice.say('reportsTitle'),
  main: html`
    ${pageHead(voice.say('reportsTitle'), voice.say('reportsLead'))}
    ${departments.length === 0 ? html`<p>${voice.say('reportsNone')}</p>` : ''}
    <ul class="columns-list">
      ${departments.map(({ id, label }) => html`<li><a href="/owner/report/${id}">${label}</a></li>`)}
    </ul>
  `,
});

const rateText = (rate: ReportRate | null, { say }: OwnerVoice): string =>
  rate === null
    ? say('reportRateNone')
    : say('reportRateText', { ...rate, percent: Math.round((100 * rate.complete) / rate.invited) });

const actionsList = (actions: readonly AggregateAction[], { say, language }: OwnerVoice): Markup =>
  actions.length === 0
    ? html`<p>${say('reportActionsNone')}</p>`
    : html`<ul class="report-actions">
        ${actions
          .slice(0, shownActions)
          .map(action => html`<li>${actionText(action, language)} <strong>${say(action.state)}</strong></li>`)}
      </ul>`;

/** Two sheets for one department: how it is served and sees the rest on the first, how others see it on the second. */
export const departmentReportPage = (
  { voice, today }: OwnerScene,
  { department, rate, actions }: DepartmentReport,
): OwnerPage => {
  const { say } = voice;
  const chart = (heading: 'reportProfile' | 'reportTrend' | 'reportMap', pulse: string, view: string): Markup => html`
    <section>
      <h2>${say(heading)}</h2>
      <ics-results src="/api/results/${pulse}" view="${view}" group="${department.id}"></ics-results>
    </section>
  `;
  return {
    title: say('reportTitle', { department: department.label }),
    element: 'ics-results',
    main: html`
      <div class="sheet">
        ${pageHead(say('reportTitle', { department: department.label }), say('reportLead', { date: today }))}
        <p class="on-screen quiet">${say('reportPrint')}</p>
        <section>
          <h2>${say('reportRate')}</h2>
          <p>${rateText(rate, voice)}</p>
        </section>
        ${chart('reportProfile', 'ics-core5', 'diverging-bars')}
        <section>
          <h2>${say('reportActions')}</h2>
          ${actionsList(actions, voice)}
        </section>
      </div>
      <div class="sheet">
        ${chart('reportTrend', 'ics-core5', 'trend')}
        <section>
          <h2>${say('reportOthers')}</h2>
          <ics-results src="/api/results/service-map" view="service-map" group="${department.id}"></ics-results>
        </section>
      </div>
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    `,
  };
};
