import { seededRank } from '../base/seeded-order.js';
import type { ChoiceQuestion, Lists, OptionDefinition } from '../definition/pulse-definition.js';

/** A question with options, as far as they are concerned. */
export type OptionQuestion = Partial<Omit<ChoiceQuestion, 'type'>> & { readonly type?: string };

/** Below it is every second `seededRank`. */
const half = 2 ** 31;

/**
 * The options in the order of the definition: entries of the page's list first, the question's own after them.
 * Left out is the one that `excludeContext` names, such as the person's own team. Empty when the list is unknown.
 */
export const listOptions = (
  question: OptionQuestion,
  lists: Lists,
  context: Readonly<Record<string, string>>,
): readonly OptionDefinition[] => {
  const { options = [], optionsFrom = '', excludeContext = '' } = question;
  const entries = Object.hasOwn(lists, optionsFrom) ? lists[optionsFrom]! : [];
  return [...entries.map(({ id, label }) => ({ value: id, label })), ...options].filter(
    ({ value }) => value !== context[excludeContext],
  );
};

/**
 * Things in the order that `shuffle` draws for a question from the seed, the same for the same seed; those that
 * `keepLast` counts from the end, and the `isLast` ones after them, stay behind all others, each in their own order. Which half of the people a reverse order belongs to
 * is drawn for each question by itself.
 */
export const shuffled = <T>(
  things: readonly T[],
  { id = '', shuffle = false, keepLast = 0 }: Pick<OptionQuestion, 'id' | 'shuffle' | 'keepLast'>,
  seed: number,
  nameOf: (thing: T) => string,
  isLast: (thing: T) => boolean = () => false,
): readonly T[] => {
  if (!shuffle) return things;
  const others = things.filter(thing => !isLast(thing));
  const loose = others.slice(0, Math.max(0, others.length - keepLast));
  const fixed = [...others.slice(loose.length), ...things.filter(isLast)];
  if (shuffle === 'reverse-half') return [...(seededRank(id, seed) < half ? loose : loose.reverse()), ...fixed];
  const ranked = loose.map(thing => ({ thing, rank: seededRank(nameOf(thing), seed) }));
  return [...ranked.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing), ...fixed];
};

/**
 * The options in the order they are shown. Exclusive options and "something else" keep their places at the end.
 */
export const resolveOptions = (
  question: OptionQuestion,
  lists: Lists,
  context: Readonly<Record<string, string>>,
  seed: number,
): readonly OptionDefinition[] => {
  const options = listOptions(question, lists, context);
  const isLast = ({ exclusive, other }: OptionDefinition): boolean => exclusive === true || other === true;
  return shuffled(options, question, seed, ({ value }) => value, isLast);
};
