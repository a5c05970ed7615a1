import { html } from 'hono/html';
import { pageHead, type Page, type Scene } from './page.js';
import type { ListedPulse } from './results-page.js';

/** What people wrote to a role, one pulse at a time, and how far it got. */
export const messagesPage = ({ say, query }: Scene, pulses: readonly ListedPulse[]): Page => {
  const chosen = pulses.find(({ id }) => id === query.get('pulse')) ?? pulses[0];
  return {
    title: say('messagesTitle'),
    element: 'ics-messages',
    main: html`
      ${pageHead(say('messagesTitle'), say('messagesLead'))}
      <form class="search" action="/messages" method="get">
        <label for="pulse">${say('resultsPulse')}</label>
        <select id="pulse" name="pulse">
          ${pulses.map(
            ({ id, title }) => html`<option value="${id}" ${id === chosen?.id ? html`selected` : ''}>${title}</option>`,
          )}
        </select>
        <button class="filled">${say('viewShow')}</button>
      </form>
      ${
        chosen === undefined
          ? ''
          : html`<ics-messages src="/api/messages/${chosen.id}"></ics-messages>
              <script type="module" src="/assets/ics-results.js"></script>
              <ics-results view="flow" src="/api/messages/${chosen.id}/flow"></ics-results>`
      }
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    `,
  };
};
