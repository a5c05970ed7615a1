import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import type { Comparison, Condition, Operator } from './pulse-definition.js';

const operators: Readonly<Record<string, Operator>> = {
  '==': 'is',
  '!=': 'is-not',
  '<=': 'at-most',
  '>=': 'at-least',
  '<': 'below',
  '>': 'above',
};

const token = /"[^"]*"|'[^']*'|[=!<>]+|[^\s=!<>"']+|["']/g;
const id = /^[A-Za-z0-9_-]{1,64}$/;
const quoted = /^["'].*["']$/s;
const number = /^-?\d+(\.\d+)?$/;

const refuse = (text: string): Result<never, Issue> =>
  fail({ code: 'show-if-syntax', path: [], message: `"${text}" is no comparison.` });

const literal = (text: string): string | number =>
  quoted.test(text) ? text.slice(1, -1) : number.test(text) ? Number(text) : text;

const comparison = (tokens: readonly string[]): Comparison | null => {
  const [question = '', sign = '', value = ''] = tokens;
  const is = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
  if (tokens.length !== 3 || !id.test(question) || !is) return null;
  return quoted.test(value) || id.test(value) || number.test(value) ? { question, is, value: literal(value) } : null;
};

/**
 * Reads the shorthand `id operator literal`, one or several joined by `and` or by `or`, for example
 * `score <= 6 and why == "load"`. Operators: `==` `!=` `<=` `>=` `<` `>`. A literal is a number, a bare word or a
 * quoted text. Fails with `show-if-syntax`; `and` with `or` in one text is refused, because readers disagree on which
 * binds first.
 */
export const parseShowIf = (text: string): Result<Condition, Issue> => {
  const groups: string[][] = [[]];
  const joints = new Set<string>();
  for (const word of text.match(token) ?? []) {
    const group = groups.at(-1)!;
    // "and" in third place is a literal: `why == and` compares with the word.
    if ((word === 'and' || word === 'or') && group.length === 3) {
      joints.add(word);
      groups.push([]);
    } else group.push(word);
  }
  if (joints.size > 1) return refuse(text);
  const comparisons = groups.map(comparison);
  const parts = comparisons.filter(part => part !== null);
  if (parts.length < comparisons.length) return refuse(text);
  const [only] = parts;
  if (parts.length === 1 && only) return ok(only);
  return ok(joints.has('or') ? { any: parts } : { all: parts });
};
