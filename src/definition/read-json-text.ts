import type { IssueCode } from '../base/describe-issue.js';
import { issueIf, type Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { maximumBytes, maximumDepth } from './admit-json.js';

const refuse = (code: IssueCode): Result<never, readonly Issue[]> => fail(issueIf(true, code, []));

// A text that is never closed is taken to its end: looking for its end again from each quotation mark in it would take
// minutes.
const token = /"[^"\\]*(?:\\.[^"\\]*)*"?(?=(\s*:)?)|[[\]{}]/gs;

const keyOf = (quoted: string): string => {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
};

/** Counts braces before anything is parsed: engines differ in what 100,000 of them do to a parser. */
const findTrouble = (text: string): Result<null, readonly Issue[]> => {
  const open: Set<string>[] = [];
  const twice: string[] = [];
  for (const [found, colon] of text.matchAll(token)) {
    if (found === '{' || found === '[') {
      if (open.push(new Set()) > maximumDepth) return refuse('too-deep');
    } else if (found === '}' || found === ']') open.pop();
    else if (colon !== undefined) {
      const key = keyOf(found);
      if (open.at(-1)?.has(key)) twice.push(key);
      open.at(-1)?.add(key);
    }
  }
  if (!twice.length) return ok(null);
  return fail(twice.map(key => ({ code: 'duplicate-key', path: [], message: `"${key}" is given twice.` })));
};

const notJson = (text: string): Result<never, readonly Issue[]> => {
  const start = text.trimStart();
  return refuse(
    start.startsWith('<') ? 'html-instead-of-json' : start.startsWith('[object ') ? 'object-as-text' : 'not-json',
  );
};

/** Parses JSON text of at most 256 KiB that gives no key twice. */
export const readJsonText = (text: string): Result<unknown, readonly Issue[]> => {
  if (text.length > maximumBytes || new TextEncoder().encode(text).length > maximumBytes) return refuse('too-large');
  const json = text.replace(/^\uFEFF/, '');
  const trouble = findTrouble(json);
  if (!trouble.ok && trouble.error[0]?.code === 'too-deep') return trouble;
  try {
    const value: unknown = JSON.parse(json);
    return trouble.ok ? ok(value) : trouble;
  } catch {
    return notJson(json);
  }
};
