import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { pagingWords } from './paging-words.js';

type Words = ReturnType<typeof pagingWords>;

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
export const renderTime = (sentence: string, words: Words): TemplateResult =>
  html`<p part="progress" lang=${words.tag}>${sentence}</p>`;

/** Says beforehand that the page goes on by itself (WCAG 3.2.2). */
export const renderAdvice = (words: Words): TemplateResult =>
  html`<p part="help" lang=${words.tag}>${words.advances}</p>`;

/** What the keys do, and the switch for them: a native button, so that it is reached by Tab. */
export const renderKeys = (isOn: boolean, words: Words, toggle: () => void): TemplateResult =>
  html`<p part="shortcuts" lang=${words.tag}>
    <span id="ics-keys">${isOn ? words.keysOn : words.keysOff}</span>
    <button type="button" aria-describedby="ics-keys" @click=${toggle}>
      ${isOn ? words.switchKeysOff : words.switchKeysOn}
    </button>
  </p>`;
