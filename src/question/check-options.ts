import type { Issue } from '../base/issue.js';
import { issueIf } from './issue-if.js';
import type { OptionQuestion } from './options.js';

/** What is wrong with the options of a choice: none at all, two with one value, two fields for "something else". */
export const checkOptions = ({ options = [], optionsFrom }: OptionQuestion): readonly Issue[] => {
  const values = options.map(option => option.value);
  const repeated = values.find((value, place) => values.indexOf(value) < place);
  return [
    ...issueIf(!optionsFrom && !options.length, 'no-options', 'options', 'A choice needs options, or a list of them.'),
    ...issueIf(repeated !== undefined, 'duplicate-option', 'options', `Two options have the value "${repeated}".`),
    ...issueIf(
      options.filter(option => option.other).length > 1,
      'several-other-options',
      'options',
      'Only one option can open a text field.',
    ),
  ];
};
