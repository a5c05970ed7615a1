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
}

type Test = (have: readonly string[], want: readonly string[]) => boolean;

const first = (values: readonly string[]): number => Number(values[0]);
const includesAll: Test = (have, want) => want.every(value => have.includes(value));
const includesAny: Test = (have, want) => want.some(value => have.includes(value));
const same: Test = (have, want) => have.length === want.length && includesAll(have, want);

const tests: Readonly<Record<Operator, Test>> = {
  is: same,
  'is-not': (have, want) => !same(have, want),
  'at-least': (have, want) => first(have) >= first(want),
  'at-most': (have, want) => first(have) <= first(want),
  above: (have, want) => first(have) > first(want),
  below: (have, want) => first(have) < first(want),
  'includes-any': includesAny,
  'includes-all': includesAll,
  'includes-none': (have, want) => !includesAny(have, want),
  answered: () => true,
  'not-answered': () => false,
};

const factOf = ({ question, context, score }: Comparison, facts: ConditionFacts) =>
  question ? facts.answer(question) : context ? facts.context(context) : score ? facts.score(score) : facts.item();

// Values are compared as text: markup and context entries have no numbers, and "1" in an attribute means the code 1.
const asTexts = (value: unknown): string[] => [value ?? []].flat().map(String);

/** Whether a comparison with what is known holds; undefined is what is not. A single value counts as a list of one. */
export const compare = (known: unknown, is: Operator, value: unknown): boolean => {
  const have = asTexts(known);
  return have.length ? tests[is](have, asTexts(value)) : is === 'not-answered';
};

/**
 * Whether `condition` holds. Where nothing is known of its subject, `not-answered` holds and every other comparison,
 * `is-not` and `includes-none` among them, does not. A single value counts as a list of one.
 */
export const evaluateCondition = (condition: Condition, facts: ConditionFacts): boolean => {
  if ('all' in condition) return condition.all.every(part => evaluateCondition(part, facts));
  if ('any' in condition) return condition.any.some(part => evaluateCondition(part, facts));
  if ('not' in condition) return !evaluateCondition(condition.not, facts);
  return compare(factOf(condition, facts), condition.is, condition.value);
};
