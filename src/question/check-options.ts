import type { Issue } from '../base/issue.js';
import { issueIf } from '../base/issue.js';
import type { OptionQuestion } from './options.js';

/** What is wrong with the options of a choice: none at all, two with one value, two fields for "something else". */
export const checkOptions = ({ options = [], optionsFrom }: OptionQuestion): readonly Issue[] => {
  const values = options.map(option => option.value);
  const repeated = values.find((value, place) => values.indexOf(value) < place);
  return [
    ...issueIf(!optionsFrom && !options.length, 'no-options', ['options']),
    ...issueIf(repeated !== undefined, 'duplicate-option', ['options']),
    ...issueIf(options.filter(option => option.other).length > 1, 'several-other-options', ['options']),
  ];
};
