import type { PulseResponse } from '../response/response.js';
import type { AggregateComment } from './aggregate.js';
import { everybody } from './aggregate.js';
import type { Variable } from './variable.js';

/** 32-bit FNV-1a: spreads texts well enough to lose any order they came in. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/**
 * The comments of one question, without anything else of the responses they came from. Their order depends on the
 * texts alone, so that it is the same at every call and tells nothing about time or person.
 */
export const shuffledComments = (
  variable: Variable,
  wave: string,
  responses: readonly PulseResponse[],
): readonly AggregateComment[] =>
  responses
    .flatMap(response =>
      variable
        .read(response)
        .flatMap(({ value }) =>
          typeof value === 'string' ? [{ lang: response.language, text: value, hash: hashOf(value) }] : [],
        ),
    )
    .sort((a, b) => a.hash - b.hash || (a.text < b.text ? -1 : 1))
    .map(({ lang, text }, index) => ({
      w: wave,
      g: everybody,
      d: variable.measure.id,
      id: `${variable.measure.id}-${index + 1}`,
      lang,
      text,
    }));
