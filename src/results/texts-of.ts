import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Text } from './aggregate.js';

export { textIn } from '../i18n/text-in.js';

/** A definition's text in all its languages: the authored one, and every translation that has the path. */
export const textsOf = (definition: PulseDefinition, path: string, authored: string): Text => {
  const texts: Record<string, string> = { [definition.language ?? 'en']: authored };
  for (const [language, translation] of Object.entries(definition.translations ?? {})) {
    const translated = Object.hasOwn(translation, path) ? translation[path] : undefined;
    if (translated !== undefined) texts[language] = translated;
  }
  return texts;
};
