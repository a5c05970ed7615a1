import type { Issue } from '../base/issue.js';
import { issueIf } from '../base/issue.js';
import type { OptionQuestion } from './options.js';

/** What is wrong with an order: it keeps the last where nothing is shuffled, or leaves fewer than two of `count` to be. */
export const checkOrder = (
  { shuffle = false, keepLast }: Pick<OptionQuestion, 'shuffle' | 'keepLast'>,
  count: number,
): readonly Issue[] => [
  ...issueIf(keepLast !== undefined && shuffle === false, 'keep-last-without-shuffle', ['keepLast']),
  ...issueIf(shuffle !== false && keepLast !== undefined && count - keepLast < 2, 'keep-last-leaves-none', [
    'keepLast',
  ]),
];

/** What is wrong with the options of a choice: none at all, two with one value, two fields for "something else", or their order. */
export const checkOptions = ({ options = [], optionsFrom, ...order }: OptionQuestion): readonly Issue[] => {
  const values = options.map(option => option.value);
  const repeated = values.find((value, place) => values.indexOf(value) < place);
  return [
    ...issueIf(!optionsFrom && !options.length, 'no-options', ['options']),
    ...issueIf(repeated !== undefined, 'duplicate-option', ['options']),
    ...checkOrder(
      order,
      optionsFrom ? Infinity : options.filter(({ exclusive, other }) => !exclusive && !other).length,
    ),
    ...issueIf(options.filter(option => option.other).length > 1, 'several-other-options', ['options']),
  ];
};
