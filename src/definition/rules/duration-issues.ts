import { issueIf, type Issue } from '../../base/issue.js';
import { lengthOf, parseDuration } from '../iso-duration.js';

/** What is wrong with the duration of a text; nothing of what is no text, which is found by its shape. */
export const durationIssues = (text: unknown, path: Issue['path'], mayBeZero = false): readonly Issue[] => {
  if (typeof text !== 'string') return [];
  const duration = parseDuration(text);
  if (!duration) return issueIf(true, /^P?-/i.test(text) ? 'negative-duration' : 'not-a-duration', path);
  return issueIf(!mayBeZero && lengthOf(duration) === 0, 'zero-duration', path);
};
