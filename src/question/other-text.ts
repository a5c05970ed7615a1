import type { Issue } from '../base/issue.js';
import type { Result } from '../base/result.js';
import { parseText } from './parse-text.js';

/** In graphemes. */
export const otherTextMaximum = 200;

/** The text beside an `other` option, answered as `<question>.other`. Refuses as `parseText` does. */
export const parseOtherText = (value: unknown): Result<string, readonly Issue[]> => parseText(value, otherTextMaximum);
