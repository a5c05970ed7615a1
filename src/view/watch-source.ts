import type { PulseElement } from './pulse-element.js';

const script = ':scope > script[type="application/json"]';

/** What a tag's definition is written in: the property, else a text in the tag; undefined for any other source. */
export const sourceOf = (host: PulseElement): unknown =>
  host.definition ?? host.getAttribute('definition') ?? host.querySelector(script)?.textContent;

/** Tags that are looked at again when the text of their JSON child changes. */
const watched = new WeakSet<PulseElement>();

/** Looks at a tag again when the text of its JSON child changes. */
export const watchSource = (host: PulseElement): void => {
  let text = host.querySelector(script)?.textContent;
  if (text === undefined || watched.has(host)) return;
  watched.add(host);
  new MutationObserver(() => {
    const now = host.querySelector(script)?.textContent;
    // A framework may take a child out for a moment.
    if (now === undefined || now === text) return;
    text = now;
    host.retry();
  }).observe(host, { childList: true, characterData: true, subtree: true });
};
