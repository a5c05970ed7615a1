import { html } from 'hono/html';
import { pageHead, type Page, type Scene } from './page.js';
import { chosenPulse, pulsePicker, type ListedPulse } from './pulse-picker.js';

/** The figures of one pulse at a time. */
export const resultsPage = (scene: Scene, pulses: readonly ListedPulse[]): Page => {
  const { say } = scene;
  const chosen = chosenPulse(scene, pulses);
  return {
    title: say('resultsTitle'),
    element: 'ics-results',
    main: html`
      ${pageHead(say('resultsTitle'), say('resultsLead'))} ${pulsePicker(scene, '/results', pulses)}
      ${chosen === undefined ? '' : html`<ics-results src="/api/results/${chosen.id}"></ics-results>`}
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    `,
  };
};
