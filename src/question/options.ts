import type { ChoiceQuestion, Lists, MultiChoiceQuestion, OptionDefinition } from '../definition/pulse-definition.js';

export type OptionQuestion = ChoiceQuestion | MultiChoiceQuestion;

/** A number in [0, 1) that only depends on the seed and the turn; seeds that lie close together draw unlike numbers. */
const draw = (seed: number, turn: number): number => {
  let bits = seed + Math.imul(turn, 0x9e3779b1);
  for (let round = 0; round < 3; round++) bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  return (bits >>> 0) / 2 ** 32;
};

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
  return question.shuffle
    ? options
        .map((option, turn) => ({ option, rank: option.exclusive || option.other ? 1 : draw(seed, turn) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ option }) => option)
    : options;
};
