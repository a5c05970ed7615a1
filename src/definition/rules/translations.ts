import { issueIf } from '../../base/issue.js';
import { objectOf } from '../definition-names.js';
import { mapTexts } from '../map-texts.js';
import type { PulseDefinition } from '../pulse-definition.js';
import { unknownName } from '../unknown-name.js';
import type { Rule } from './rule.js';

/** Each translated path names a text of the definition, and no translation is into the language it is written in. */
export const translations: Rule = ({ raw, scores }) => {
  const known = new Set<string>();
  // The walk looks at texts only, whatever else is wrong with the definition.
  mapTexts(raw as unknown as PulseDefinition, (path, text) => {
    known.add(path);
    return text;
  });
  // Results alone show these, so the walk through what a pulse shows leaves them out.
  for (const { entry } of scores) if (entry.title !== undefined) known.add(`scores.${entry.id}.title`);
  const own = raw['language'] ?? 'en';
  return Object.entries(objectOf(raw['translations'])).flatMap(([language, texts]) => {
    const path = ['translations', language];
    if (language === own) return issueIf(true, 'translation-of-own-language', path);
    const unknown = Object.keys(objectOf(texts)).filter(name => !known.has(name));
    return unknown.flatMap((name, count) =>
      // Looking for what was meant takes long where thousands are wrong at once.
      unknownName('unknown-translation-path', [...path, name], name, count < 20 ? known : new Set()),
    );
  });
};
