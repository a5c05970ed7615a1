import { html } from 'lit/html.js';
import type { LicenceDefinition } from '../definition/pulse-definition.js';

/** In a language that is not among these, the link is the address and the sentence English. */
const words = {
  en: {
    link: 'Licence (opens in a new tab)',
    notAccepted: 'These questions are not shown, because their licence has not been accepted here.',
  },
  de: {
    link: 'Lizenz (öffnet sich in einem neuen Tab)',
    notAccepted: 'Diese Fragen werden nicht gezeigt, weil ihre Lizenz hier noch nicht angenommen ist.',
  },
  ar: {
    link: 'الترخيص (يُفتح في علامة تبويب جديدة)',
    notAccepted: 'لا تُعرض هذه الأسئلة لأن ترخيصها لم يُقبل هنا بعد.',
  },
} as const;

const wordsIn = (tag: string) =>
  (words as Partial<Record<string, (typeof words)['en' | 'de' | 'ar']>>)[tag.slice(0, 2)];

/** One small line: whose questions these are, word for word, and a link to the licence under which they are shown. */
export const renderAttribution = ({ attribution, url }: LicenceDefinition, tag: string): unknown =>
  html`<p part="attribution">
    <span dir="auto">${attribution}</span>
    <a href=${url} target="_blank" rel="noopener" referrerpolicy="no-referrer">${wordsIn(tag)?.link ?? url}</a>
  </p>`;

/** What stands in place of questions whose licence is not accepted. */
export const notAccepted = (tag: string): string => (wordsIn(tag) ?? words.en).notAccepted;
