import { html } from 'hono/html';
import { pageHead, type Page, type Scene } from './page.js';
import { chosenPulse, pulsePicker, type ListedPulse } from './pulse-picker.js';

/** What people wrote to a role, one pulse at a time, and how far it got. */
export const messagesPage = (scene: Scene, pulses: readonly ListedPulse[]): Page => {
  const { say } = scene;
  const chosen = chosenPulse(scene, pulses);
  return {
    title: say('messagesTitle'),
    element: 'ics-messages',
    main: html`
      ${pageHead(say('messagesTitle'), say('messagesLead'))} ${pulsePicker(scene, '/messages', pulses)}
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
