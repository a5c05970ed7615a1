import { mapTexts } from '../definition/map-texts.js';
import { namesContext, placeholders } from '../definition/placeholders.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';

/** In place of what each person said there, where the author has no words for it. */
const anything = '…';

/**
 * The definition as results speak of it: where a text names an answer, a variable or a score stand the author's words for
 * nothing known, because each person read something else there. What names the context stays.
 */
export const withoutAnswers = (definition: PulseDefinition): PulseDefinition => {
  const general = (_path: string, text: string): string =>
    text.replace(placeholders, (whole, name: string, words: string = anything) =>
      namesContext(definition, name) ? whole : words,
    );
  const { translations } = definition;
  return {
    ...mapTexts(definition, general),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([language, texts]) => [
          language,
          Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, general(path, text)])),
        ]),
      ),
    }),
  };
};
