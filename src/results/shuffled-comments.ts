import { defaultMinimumGroup } from '../privacy/disclosure.js';
import type { AggregateComment } from './aggregate.js';
import { everybody } from './aggregate.js';
import type { TalliedComment } from './batch-tally.js';

/** 32-bit FNV-1a: spreads texts well enough to lose any order they came in. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** A theme that few chose would say of a comment what few could have written. */
const withFrequentThemes = (written: readonly TalliedComment[]): readonly TalliedComment[] => {
  const counts = new Map<string, number>();
  for (const { theme } of written) if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return written.map(({ theme, ...comment }) =>
    theme !== undefined && (counts.get(theme) ?? 0) >= defaultMinimumGroup ? { ...comment, theme } : comment,
  );
};

const textOrder = (one: string, other: string): number => Number(one > other) - Number(one < other);

const inOrderOfTexts = (one: TalliedComment, other: TalliedComment): number =>
  hashOf(one.text) - hashOf(other.text) ||
  textOrder(one.text, other.text) ||
  textOrder(one.theme ?? '', other.theme ?? '') ||
  textOrder(one.lang, other.lang);

/**
 * The comments of one question, without anything else of the responses they came from but the theme that their writers
 * chose, where enough chose the same. Their order depends on the texts alone, so that it is the same at every call and
 * tells nothing about time or person.
 */
export const shuffledComments = (
  measure: string,
  wave: string,
  comments: readonly TalliedComment[],
): readonly AggregateComment[] =>
  [...withFrequentThemes(comments)].sort(inOrderOfTexts).map((comment, index) => ({
    w: wave,
    g: everybody,
    d: measure,
    id: `${measure}-${index + 1}`,
    ...comment,
  }));
