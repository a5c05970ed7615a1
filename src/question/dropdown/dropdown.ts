import type { DropdownQuestion } from '../../definition/pulse-definition.js';
import { oneOption } from '../one-option.js';
import type { QuestionContract } from '../question-type.js';

/** One of several options in a list that opens, answered with its value. It has no score; results show it as a choice. */
export const dropdown: QuestionContract<DropdownQuestion> = { type: 'dropdown', ...oneOption };
