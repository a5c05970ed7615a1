import type { Issue } from '../base/issue.js';
import { ok, type Result } from '../base/result.js';
import { excessGraphemes } from './graphemes.js';
import { refuse } from './refuse.js';

/** No database stores NUL in a text; half a surrogate pair is no character in UTF-8. */
const unstorable = /[\0\p{Surrogate}]/u;

/** UTF-16 units. Longer than any response may be: counting its characters would only take time. */
const hopelessLength = 61_440;

/**
 * Free text without the white space around it. Refuses `wrong-type`, `empty-text`, `unstorable-character` and
 * `text-too-long` (counted in graphemes).
 */
export const parseText = (value: unknown, maximumGraphemes: number): Result<string, readonly Issue[]> => {
  if (typeof value !== 'string') return refuse('wrong-type');
  const text = value.trim();
  if (!text) return refuse('empty-text');
  if (unstorable.test(text)) return refuse('unstorable-character');
  if (text.length > hopelessLength || excessGraphemes(text, maximumGraphemes)) return refuse('text-too-long');
  return ok(text);
};
