import { graphemesOf } from '../base/graphemes.js';
import type { Comparison, Condition, Id, Operator } from './pulse-definition.js';

/** What is known when a condition is asked; undefined is what is not known, or was not answered. */
export interface ConditionFacts {
  /** Inside a round of a group, an id means the same round first. */
  answer(id: Id): number | string | readonly string[] | Readonly<Record<Id, number | string>> | undefined;
  context(id: Id): string | undefined;
  /** 0–100, or −100–100 for a recommend score. */
  score(id: Id): number | undefined;
  /** The option that the current round of a group is about. */
  item(): string | undefined;
  /** A figure that the definition computes. Default: nobody knows. */
  variable?(id: Id): number | undefined;
  /** What chance gave the person. Default: nothing. */
  assigned?(id: Id): string | undefined;
  /** Why a question that was asked has no answer: `na`, `pns` or `blank`. Default: nobody knows. */
  skip?(id: Id): string | undefined;
}

type Test = (have: readonly string[], want: readonly string[]) => boolean;

const includesAll: Test = (have, want) => want.every(value => have.includes(value));
const includesAny: Test = (have, want) => want.some(value => have.includes(value));
const same: Test = (have, want) => have.length === want.length && includesAll(have, want);

/** Letters of a day or of a time, by which one is told from the other; undefined for anything else. */
const momentLength = (text: string): number | undefined => /^(\d{4}-\d\d-\d\d|\d\d:\d\d)/.exec(text)?.[0].length;

/** Above 0 where the first is the later or greater one; NaN where they cannot be compared. A day includes all its times. */
const order = (one = '?', other = '?'): number => {
  const difference = Number(one) - Number(other);
  const length = momentLength(one);
  if (!length || length !== momentLength(other)) return difference;
  const [left, right] = [one.slice(0, other.length), other.slice(0, one.length)];
  return Number(left > right) - Number(left < right);
};

const above: Test = ([have], [want]) => order(have, want) > 0;
const below: Test = ([have], [want]) => order(have, want) < 0;

/** Each character closed off, so that a letter is not found within one that has an accent. */
const folded = (text: string): string =>
  `\0${graphemesOf(text.normalize().toLowerCase().toUpperCase().normalize()).join('\0')}\0`;

const tests: Readonly<Record<Exclude<Operator, 'skipped-as'>, Test>> = {
  is: same,
  'is-not': (have, want) => !same(have, want),
  'at-least': ([have], [want]) => order(have, want) >= 0,
  'at-most': ([have], [want]) => order(have, want) <= 0,
  above,
  below,
  between: ([have], [least, most]) => order(have, least) >= 0 && order(have, most) <= 0,
  before: below,
  after: above,
  contains: (have, want) => {
    const texts = have.map(folded);
    return want.map(folded).some(part => texts.some(text => text.includes(part)));
  },
  'count-at-least': ({ length }, [want]) => length >= Number(want),
  'count-at-most': ({ length }, [want]) => length <= Number(want),
  'includes-any': includesAny,
  'includes-all': includesAll,
  'includes-none': (have, want) => !includesAny(have, want),
  answered: () => true,
  'not-answered': () => false,
};

const factOf = ({ question, context, score, variable, assigned }: Comparison, facts: ConditionFacts) => {
  if (question) return facts.answer(question);
  if (context) return facts.context(context);
  if (score) return facts.score(score);
  if (variable) return facts.variable?.(variable);
  return assigned ? facts.assigned?.(assigned) : facts.item();
};

/** What an answer says of each of its parts; a row that does not apply and a comment on one are no part. */
const partsOf = (value: object): readonly unknown[] =>
  Object.entries(value).flatMap(([part, said]: [string, unknown]) => (said === 'na' || part.includes('.') ? [] : said));

// Values are compared as text: markup and context entries have no numbers, and "1" in an attribute means the code 1.
const asTexts = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .flatMap((each: unknown) => (typeof each === 'object' && each ? partsOf(each) : [each]))
    .map(String);

/** Whether a comparison with what is known holds; undefined is what is not. A single value counts as a list of one. */
export const compare = (known: unknown, is: keyof typeof tests, value: unknown): boolean => {
  const have = asTexts(known);
  return have.length ? tests[is](have, asTexts(value)) : is === 'not-answered';
};

/**
 * Whether `condition` holds. Where nothing is known of its subject, `not-answered` holds and every other comparison,
 * `is-not`, `includes-none` and `count-at-most` among them, does not. A single value counts as a list of one.
 */
export const evaluateCondition = (condition: Condition, facts: ConditionFacts): boolean => {
  if ('all' in condition) return condition.all.every(part => evaluateCondition(part, facts));
  if ('any' in condition) return condition.any.some(part => evaluateCondition(part, facts));
  if ('not' in condition) return !evaluateCondition(condition.not, facts);
  const { is, value, question = '' } = condition;
  if (is === 'skipped-as') return asTexts(value).includes(facts.skip?.(question) ?? '');
  return compare(factOf(condition, facts), is, value);
};
