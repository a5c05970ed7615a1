import { html } from 'lit/html.js';
import type { LicenceDefinition } from '../definition/pulse-definition.js';
import { loadViewWords } from './view-words.js';

/**
 * One small line: whose questions these are, word for word, and a link to the licence under which they are shown; where the words
 * of the link do not come, it is the address.
 */
export const renderAttribution = async ({ attribution, url }: LicenceDefinition, tag: string): Promise<unknown> => {
  const words = await loadViewWords(tag);
  return html`<p part="attribution">
    <span dir="auto">${attribution}</span>
    <a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer"
      >${words.tag === tag ? words.translate('licenceLink') : url}</a
    >
  </p>`;
};

/** What stands in place of questions whose licence is not accepted. */
export const notAccepted = async (tag: string): Promise<Node> => {
  const words = await loadViewWords(tag);
  const said = document.createElement('span');
  said.lang = words.tag;
  said.dir = words.direction;
  said.append(words.translate('licenceNotAccepted'));
  return said;
};
