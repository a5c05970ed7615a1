import type { ChoiceQuestion } from '../../definition/pulse-definition.js';
import { oneOption } from '../one-option.js';
import type { QuestionContract } from '../question-type.js';

/** One of several options, answered with its value. */
export const choice: QuestionContract<ChoiceQuestion> = { type: 'choice', ...oneOption };
