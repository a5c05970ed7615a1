import { expect, it } from 'vitest';
import { evaluateCondition, type ConditionFacts } from './condition.js';
import type { Comparison, Condition, ConditionLiteral, Operator } from './pulse-definition.js';

/** Numbers below a limit, the same for the same seed. */
const seededBelow = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return limit => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return (state >>> 8) % limit;
  };
};
type Below = ReturnType<typeof seededBelow>;

const one = <T>(below: Below, items: readonly T[]): T => items[below(items.length)]!;
const some = <T>(below: Below, items: readonly T[]): T[] => items.filter(() => below(2) === 0);

type Value = number | string | readonly string[];
type Kind = 'number' | 'day' | 'words' | 'list';
const names: readonly Kind[] = ['number', 'day', 'words', 'list'];

/** Alike in kind, so that comparisons hold about as often as they do not. */
const kinds: Readonly<Record<Kind, { readonly values: readonly Value[]; readonly operators: readonly Operator[] }>> = {
  number: {
    values: [-1, 0, 1, 2, 2.5, 3],
    operators: ['is', 'is-not', 'at-least', 'at-most', 'above', 'below', 'between', 'includes-any', 'includes-none'],
  },
  day: { values: ['2026-01-31', '2026-02-01', '2026-02-28', '2027-01-01'], operators: ['before', 'after', 'between'] },
  words: { values: ['Ab', 'aB c', 'c', 'ä', 'A\u0308'], operators: ['contains', 'is', 'is-not'] },
  list: {
    values: [['x'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z']],
    operators: ['is', 'is-not', 'includes-any', 'includes-all', 'includes-none', 'count-at-least', 'count-at-most'],
  },
};

const wanted = (below: Below, kind: Kind, is: Operator): ConditionLiteral => {
  const { values } = kinds[kind];
  if (is === 'between') return [one(below, values), one(below, values)].sort() as (string | number)[];
  if (is === 'count-at-least' || is === 'count-at-most') return below(5);
  return one(below, values);
};

const comparison = (below: Below): Comparison => {
  const kind = one(below, names);
  const subject = one(below, ['question', 'context', 'score'] as const);
  if (below(8) === 0) return { question: kind, is: 'skipped-as', value: some(below, ['na', 'pns', 'blank']) };
  if (below(5) === 0) return { [subject]: kind, is: one(below, ['answered', 'not-answered'] as const) };
  const is = one(below, kinds[kind].operators);
  return { [subject]: kind, is, value: wanted(below, kind, is) };
};

const condition = (below: Below, depth: number): Condition => {
  if (depth === 0 || below(3) === 0) return comparison(below);
  const parts = Array.from({ length: below(4) }, () => condition(below, depth - 1));
  return one<() => Condition>(below, [
    () => ({ all: parts }),
    () => ({ any: parts }),
    () => ({ not: condition(below, depth - 1) }),
  ])();
};

type Known = Readonly<Record<string, Value>>;

/** What one operator means, said as slowly as it can be said. */
const said = (is: Operator, known: Value | undefined, value: ConditionLiteral | undefined): boolean => {
  const have = known === undefined ? [] : typeof known === 'object' ? [...known] : [String(known)];
  const want = typeof value === 'object' ? value.map(String) : [String(value)];
  const [first = '', least = '', most = ''] = [have[0], ...want];
  // Days in ISO 8601 have the order of their letters; all else that is compared here is a number.
  const isUpTo = (a: string, b: string): boolean => (/-\d\d-/.test(a) ? a <= b : Number(a) <= Number(b));
  const inBoth = want.filter(each => have.indexOf(each) >= 0).length;
  if (is === 'not-answered') return have.length === 0;
  if (have.length === 0) return false;
  if (is === 'answered') return true;
  if (is === 'is') return have.slice().sort().join() === want.slice().sort().join();
  if (is === 'is-not') return have.slice().sort().join() !== want.slice().sort().join();
  if (is === 'includes-any') return inBoth > 0;
  if (is === 'includes-all') return inBoth === want.length;
  if (is === 'includes-none') return inBoth === 0;
  if (is === 'at-least') return isUpTo(least, first);
  if (is === 'at-most') return isUpTo(first, least);
  if (is === 'above' || is === 'after') return isUpTo(least, first) && least !== first;
  if (is === 'below' || is === 'before') return isUpTo(first, least) && least !== first;
  if (is === 'between') return isUpTo(least, first) && isUpTo(first, most);
  if (is === 'count-at-least') return have.length >= Number(value);
  if (is === 'count-at-most') return have.length <= Number(value);
  const letters = [...first.normalize('NFC').toLowerCase()];
  const looked = [...least.normalize('NFC').toLowerCase()];
  return letters.some((_, start) => looked.every((letter, place) => letters[start + place] === letter));
};

/** The truth of every part first, from the innermost outwards. */
const oracle = (asked: Condition, known: Record<'question' | 'context' | 'score' | 'skip', Known>): boolean => {
  if ('all' in asked) return asked.all.map(part => oracle(part, known)).filter(isTrue => !isTrue).length === 0;
  if ('any' in asked) return asked.any.map(part => oracle(part, known)).filter(isTrue => isTrue).length > 0;
  if ('not' in asked) return oracle(asked.not, known) ? false : true;
  const { is, value, question, context, score } = asked;
  if (is === 'skipped-as') return (value as readonly Value[]).includes(known.skip[question ?? ''] ?? '');
  const subject = question ? known.question : context ? known.context : known.score;
  return said(is, subject[question ?? context ?? score ?? ''], value);
};

it('agrees with a slow reading of 20,000 conditions by lot', () => {
  let held = 0;
  for (let seed = 1; seed <= 20_000; seed += 1) {
    const below = seededBelow(seed);
    const lot = (): Known =>
      Object.fromEntries(names.flatMap(kind => (below(4) === 0 ? [] : [[kind, one(below, kinds[kind].values)]])));
    const known = {
      question: lot(),
      context: lot(),
      score: lot(),
      skip: { number: 'na', list: one(below, ['pns', 'blank']) },
    };
    const facts: ConditionFacts = {
      answer: id => known.question[id],
      // The parser lets no such thing through; what an operator means does not hang on where a value comes from.
      context: id => known.context[id] as string | undefined,
      score: id => known.score[id] as number | undefined,
      item: () => undefined,
      skip: id => (id === 'number' ? known.skip.number : id === 'list' ? known.skip.list : undefined),
    };
    const asked = condition(below, 4);
    const expected = oracle(asked, known);
    held += Number(expected);
    expect(evaluateCondition(asked, facts), `seed ${seed}: ${JSON.stringify(asked)} of ${JSON.stringify(known)}`).toBe(
      expected,
    );
  }
  // Neither side of it is rare.
  expect(held).toBeGreaterThan(5_000);
  expect(held).toBeLessThan(15_000);
}, 60_000);
