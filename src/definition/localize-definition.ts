import { relatedTags } from '../base/related-tags.js';
import { mapTexts } from './map-texts.js';
import type { PulseDefinition } from './pulse-definition.js';

const isComplete = (definition: PulseDefinition, language: string): boolean => {
  let complete = true;
  mapTexts(definition, (path, text) => {
    // Titles of dimensions are read in results, never in a pulse.
    if (!definition.translations?.[language]?.[path] && !path.startsWith('dimensions.')) complete = false;
    return text;
  });
  return complete;
};

/**
 * The language a pulse speaks: the first of `wanted` (BCP 47, most wanted first; `pt-BR` also means `pt`, and `zh-TW` also `zh-Hant`) in which every
 * text of the pulse and the interface itself (`hasLocale`) exist, else the definition's own. A pulse never mixes
 * languages, so one missing text is enough to leave a language out.
 */
export const chooseLanguage = (
  definition: PulseDefinition,
  wanted: readonly string[],
  hasLocale: (tag: string) => boolean,
): string => {
  const own = definition.language ?? 'en';
  const offered = [own, ...Object.keys(definition.translations ?? {})];
  for (const tag of wanted)
    for (const related of relatedTags(tag)) {
      const language = offered.find(offer => offer.toLowerCase() === related);
      if (language && hasLocale(language) && (language === own || isComplete(definition, language))) return language;
    }
  return own;
};

/** The definition with its texts, and itself, in `language`; the definition as it is where it has no such translation. */
export const localizeDefinition = (definition: PulseDefinition, language: string): PulseDefinition => {
  const translation = definition.translations?.[language];
  return translation && language !== definition.language
    ? { ...mapTexts(definition, (path, text) => translation[path] ?? text), language }
    : definition;
};
