import { html } from 'hono/html';
import { pageHead, type Page, type Scene } from './page.js';

export interface ListedPulse {
  readonly id: string;
  readonly title: string;
}

/** The figures of one pulse at a time. */
export const resultsPage = ({ say, query }: Scene, pulses: readonly ListedPulse[]): Page => {
  const chosen = pulses.find(({ id }) => id === query.get('pulse')) ?? pulses[0];
  return {
    title: say('resultsTitle'),
    element: 'ics-results',
    main: html`
      ${pageHead(say('resultsTitle'), say('resultsLead'))}
      <form class="search" action="/results" method="get">
        <label for="pulse">${say('resultsPulse')}</label>
        <select id="pulse" name="pulse">
          ${pulses.map(
            ({ id, title }) => html`<option value="${id}" ${id === chosen?.id ? html`selected` : ''}>${title}</option>`,
          )}
        </select>
        <button class="filled">${say('viewShow')}</button>
      </form>
      ${chosen === undefined ? '' : html`<ics-results src="/api/results/${chosen.id}"></ics-results>`}
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    `,
  };
};
