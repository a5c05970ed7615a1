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
/** Those that have no sign go by their name. */
const names: readonly Operator[] = [
  ...(['before', 'after', 'contains', 'count-at-least', 'count-at-most', 'skipped-as'] as const),
  ...(['includes-any', 'includes-all', 'includes-none'] as const),
];
const without: readonly string[] = ['answered', 'not-answered'] satisfies readonly Operator[];

const token = /"[^"]*"|'[^']*'|[=!<>]+|[^\s=!<>"']+|["']/g;
const id = /^[A-Za-z0-9_-]{1,64}$/;
const quoted = /^["'].*["']$/s;
const number = /^-?\d+(\.\d+)?$/;

const refuse = (text: string): Result<never, Issue> =>
  fail({ code: 'show-if-syntax', path: [], message: `"${text}" is no comparison.` });

const literal = (text: string): string | number =>
  quoted.test(text) ? text.slice(1, -1) : number.test(text) ? Number(text) : text;

const operatorOf = (sign: string): Operator | undefined =>
  Object.hasOwn(operators, sign) ? operators[sign] : names.find(name => name === sign);

const isLiteral = (text = ''): boolean => quoted.test(text) || id.test(text) || number.test(text);

const comparison = (tokens: readonly string[]): Comparison | null => {
  const [question = '', sign = '', value = '', joint = '', most = ''] = tokens;
  if (!id.test(question) || tokens.length !== lengthOf(tokens)) return null;
  if (without.includes(sign)) return { question, is: sign as Operator };
  if (sign === 'between')
    return joint === 'and' && number.test(value) && number.test(most)
      ? { question, is: sign, value: [Number(value), Number(most)] }
      : null;
  const is = operatorOf(sign);
  return is && isLiteral(value) ? { question, is, value: literal(value) } : null;
};

/** Words of a comparison with this operator: "why answered", "score <= 6", "score between 3 and 6". */
const lengthOf = ([, sign = '']: readonly string[]): number =>
  without.includes(sign) ? 2 : sign === 'between' ? 5 : 3;

/**
 * Reads the shorthand `id operator literal`, one or several joined by `and` or by `or`, for example
 * `score <= 6 and why == "load"`. Operators: `==` `!=` `<=` `>=` `<` `>`, and by their names those that take one literal
 * (`why contains "load"`), none (`why answered`) or two numbers (`score between 3 and 6`). A literal is a number, a bare word or a
 * quoted text. Fails with `show-if-syntax`; `and` with `or` in one text is refused, because readers disagree on which
 * binds first.
 */
export const parseShowIf = (text: string): Result<Condition, Issue> => {
  const groups: string[][] = [[]];
  const joints = new Set<string>();
  for (const word of text.match(token) ?? []) {
    const group = groups.at(-1)!;
    // "and" in third place is a literal: `why == and` compares with the word.
    if ((word === 'and' || word === 'or') && group.length === lengthOf(group)) {
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
