import type { DirectoryQuestion } from '../../definition/pulse-definition.js';
import { oneOption } from '../one-option.js';
import type { QuestionContract } from '../question-type.js';

/**
 * One entry of a long list, such as departments or functions, found by searching and answered with its id. It has no score;
 * results show it as a choice.
 */
export const directory: QuestionContract<DirectoryQuestion> = { type: 'directory', ...oneOption };
