import { seededRank } from '../base/seeded-order.js';
import type { ChoiceQuestion, Lists, OptionDefinition } from '../definition/pulse-definition.js';

/** A question with options, as far as they are concerned. */
export type OptionQuestion = Partial<Omit<ChoiceQuestion, 'type'>> & { readonly type?: string };

/** Above every `seededRank`. */
const last = 2 ** 32;

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
 * The options in the order they are shown. `shuffle` draws an order from the seed, the same for the same seed;
 * exclusive options and "something else" keep their places at the end.
 */
export const resolveOptions = (
  question: OptionQuestion,
  lists: Lists,
  context: Readonly<Record<string, string>>,
  seed: number,
): readonly OptionDefinition[] => {
  const options = listOptions(question, lists, context);
  const rank = ({ value, exclusive, other }: OptionDefinition): number =>
    exclusive || other ? last : seededRank(value, seed);
  return question.shuffle ? [...options].sort((a, b) => rank(a) - rank(b)) : options;
};
