import type { Issue } from '../base/issue.js';
import { ok, type Result } from '../base/result.js';
import { listOptions, type OptionQuestion } from './options.js';
import type { AnswerScope } from './question-type.js';
import { refuse } from './refuse.js';

/**
 * The options that were chosen, in the order of the definition, so that no answer tells in which order somebody clicked.
 * Refuses `wrong-type`, `duplicate-choice`, `unknown-list` (the page or the collector lacks it) and `unknown-option`.
 */
export const parseChoices = (
  question: OptionQuestion,
  chosen: readonly unknown[],
  { lists, context }: AnswerScope,
): Result<readonly string[], readonly Issue[]> => {
  const values = new Set(chosen);
  if (!chosen.every(value => typeof value === 'string')) return refuse('wrong-type');
  if (values.size < chosen.length) return refuse('duplicate-choice');
  const { optionsFrom } = question;
  if (optionsFrom && !Object.hasOwn(lists, optionsFrom)) return refuse('unknown-list');
  const known = listOptions(question, lists, context).map(option => option.value);
  const inOrder = known.filter(value => values.has(value));
  return inOrder.length < values.size ? refuse('unknown-option') : ok(inOrder);
};
