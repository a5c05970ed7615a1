import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewLanguage } from '../view-words.js';

/** More pages than these are no list that somebody counts: a bar stands in its place. */
export const mostSteps = 12;

/** The pages in order, the one on screen marked. `name` says it in words. Places, not titles: these would give away what comes. */
export const renderSteps = (page: number, pages: number, name: string, tag: string): TemplateResult =>
  html`<ol part="progress" class="steps" aria-label=${name}>
    ${Array.from(
      { length: pages },
      (_, place) =>
        html`<li aria-current=${place + 1 === page ? 'step' : nothing} class=${place + 1 < page ? 'done' : ''}>
          ${(place + 1).toLocaleString(tag)}
        </li>`,
    )}
  </ol>`;

/** How much is left, as a sentence. */
export const renderTime = (sentence: string, words: ViewLanguage): TemplateResult =>
  html`<p part="progress" lang=${words.tag} dir=${words.direction}>${sentence}</p>`;

/** Says beforehand that the page goes on by itself (WCAG 3.2.2). */
export const renderAdvice = (words: ViewLanguage): TemplateResult =>
  html`<p part="help" lang=${words.tag} dir=${words.direction}>${words.translate('advances')}</p>`;

/** What the keys do, and the switch for them: a native button, so that it is reached by Tab. */
export const renderKeys = (isOn: boolean, words: ViewLanguage, toggle: () => void): TemplateResult =>
  html`<p part="shortcuts" lang=${words.tag} dir=${words.direction}>
    <span id="ics-keys">${isOn ? words.translate('keysOn') : words.translate('keysOff')}</span>
    <button type="button" aria-describedby="ics-keys" @click=${toggle}>
      ${isOn ? words.translate('switchKeysOff') : words.translate('switchKeysOn')}
    </button>
  </p>`;
