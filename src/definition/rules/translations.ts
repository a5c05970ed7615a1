import { isJsonObject } from '../../base/json.js';
import { mapTexts } from '../map-texts.js';
import type { PulseDefinition } from '../pulse-definition.js';
import { unknownName, type Rule } from './rule.js';

/** Each translated path names a text of the definition, and no translation is into the language it is written in. */
export const translations: Rule = ({ raw }) => {
  if (!isJsonObject(raw['translations'])) return [];
  const known = new Set<string>();
  // The walk looks at texts only, whatever else is wrong with the definition.
  mapTexts(raw as unknown as PulseDefinition, (path, text) => {
    known.add(path);
    return text;
  });
  const own = raw['language'] ?? 'en';
  return Object.entries(raw['translations']).flatMap(([language, texts]) => {
    const path = ['translations', language];
    if (language === own)
      return [{ code: 'translation-of-own-language', path, message: `The definition itself is in "${language}".` }];
    const unknown = (isJsonObject(texts) ? Object.keys(texts) : []).filter(name => !known.has(name));
    return unknown.flatMap((name, count) =>
      // Looking for what was meant takes long where thousands are wrong at once.
      unknownName('unknown-translation-path', [...path, name], name, count < 20 ? known : new Set()),
    );
  });
};
