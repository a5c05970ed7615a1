import { html } from 'hono/html';
import type { Markup, Scene } from './page.js';

export interface ListedPulse {
  readonly id: string;
  readonly title: string;
}

/** The pulse that the address names, else the first. */
export const chosenPulse = ({ query }: Scene, pulses: readonly ListedPulse[]): ListedPulse | undefined =>
  pulses.find(({ id }) => id === query.get('pulse')) ?? pulses[0];

/** Chooses one of several pulses; the page at `path` reads it back from its address. */
export const pulsePicker = (scene: Scene, path: string, pulses: readonly ListedPulse[]): Markup => {
  const { say } = scene;
  const chosen = chosenPulse(scene, pulses);
  return html`<form class="search" action="${path}" method="get">
    <label for="pulse">${say('resultsPulse')}</label>
    <select id="pulse" name="pulse">
      ${pulses.map(
        ({ id, title }) => html`<option value="${id}" ${id === chosen?.id ? html`selected` : ''}>${title}</option>`,
      )}
    </select>
    <button class="filled">${say('viewShow')}</button>
  </form>`;
};
