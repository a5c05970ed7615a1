import type { Issue } from '../../src/base/issue.js';
import { fail, ok, type Result } from '../../src/base/result.js';

/** Nesting beyond this is refused: a response needs four levels. */
const deepest = 16;

/** Names that reach an object's prototype when code further on copies carelessly. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const issue = (code: string, message: string): Result<never, Issue> => fail({ code, path: [], message });

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]|-?\d[\d.eE+-]*/g;

/** What `JSON.parse` lets pass but readers disagree about. The text is known to be JSON. */
const findAmbiguity = (text: string): Result<null, Issue> => {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > deepest)
        return issue('too-deep', `The document is nested more than ${deepest} levels deep.`);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return issue('duplicate-key', 'The document names one key twice.');
      if (forbiddenKeys.has(key)) return issue('forbidden-key', `The key ${key} is not allowed.`);
      keys?.add(key);
    } else if (!token.startsWith('"') && !Number.isFinite(Number(token))) {
      return issue('number-too-large', 'The document holds a number that is too large.');
    }
  }
  return ok(null);
};

/** Parses JSON that has one meaning only: no key twice, no deep nesting, finite numbers, no prototype keys. */
export const parseStrictJson = (text: string): Result<unknown, Issue> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return issue('not-json', 'The body is not JSON.');
  }
  const ambiguity = findAmbiguity(text);
  return ambiguity.ok ? ok(value) : ambiguity;
};
