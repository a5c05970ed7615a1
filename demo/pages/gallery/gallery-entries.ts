import { closedEntries } from './closed-entries.js';
import type { GalleryEntries, SayIn } from './gallery-entry.js';
import { openEntries } from './open-entries.js';

/** Every type of question with an answer to it and the states that it alone has, in the words of one language. */
export const galleryEntries = (say: SayIn): GalleryEntries => ({ ...closedEntries(say), ...openEntries(say) });

const places: Readonly<Record<string, 0 | 1 | 2>> = { en: 0, de: 1, ar: 2 };

/** Says the wording of a language of the demo; English for any other. */
export const sayIn =
  (tag: string): SayIn =>
  (...wordings) =>
    wordings[places[tag] ?? 0];

/** The types in the order that they are shown in. */
export const galleryTypes = Object.keys(galleryEntries(sayIn('en'))) as readonly (keyof GalleryEntries)[];
