import type { Issue } from '../../src/base/issue.js';
import { isJsonObject } from '../../src/base/json.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import { parseStrictJson } from './strict-json.js';

/** Entries that a list may have. */
const maximumEntries = 5000;

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
const keys = new Set(['id', 'label', 'parent', 'headcount']);

const judgeEntry = (entry: unknown, index: number, ids: ReadonlySet<unknown>): readonly Issue[] => {
  const issue = (code: string, message: string, key?: string): Issue => ({
    code,
    path: key === undefined ? [index] : [index, key],
    message,
  });
  if (!isJsonObject(entry)) return [issue('wrong-type', 'An entry is an object with id and label.')];
  const { id, label, parent, headcount } = entry;
  return [
    ...(typeof id === 'string' && idPattern.test(id)
      ? []
      : [issue('invalid-id', 'An id has 1 to 64 letters, digits, - or _.', 'id')]),
    ...(typeof label === 'string' && label.trim() !== '' && label.length <= 200
      ? []
      : [issue('invalid-label', 'A label is a text of at most 200 characters.', 'label')]),
    ...(parent === undefined || (ids.has(parent) && parent !== id)
      ? []
      : [issue('unknown-parent', 'The parent is the id of another entry.', 'parent')]),
    ...(headcount === undefined || (Number.isInteger(headcount) && Number(headcount) >= 0)
      ? []
      : [issue('invalid-headcount', 'The headcount is a whole number.', 'headcount')]),
    ...Object.keys(entry)
      .filter(key => !keys.has(key))
      .map(key => issue('unknown-key', 'An entry has id, label, parent and headcount.', key)),
  ];
};

/** Reads a list such as `departments` from JSON text; all findings are returned, with paths that start at the list. */
export const parseList = (text: string): Result<readonly ListEntry[], readonly Issue[]> => {
  const parsed = parseStrictJson(text);
  if (!parsed.ok) return fail([parsed.error]);
  const entries = parsed.value;
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > maximumEntries) {
    return fail([{ code: 'not-a-list', path: [], message: `A list is an array of 1 to ${maximumEntries} entries.` }]);
  }
  const ids = new Set(entries.map(entry => (isJsonObject(entry) ? entry['id'] : undefined)));
  const issues = entries.flatMap((entry, index) => judgeEntry(entry, index, ids));
  if (issues.length === 0 && ids.size < entries.length) {
    issues.push({ code: 'duplicate-id', path: [], message: 'Two entries have one id.' });
  }
  return issues.length === 0 ? ok(entries as readonly ListEntry[]) : fail(issues);
};
