import { evaluateCondition, type ConditionFacts } from './condition.js';
import type { AnswerCheck, Id } from './pulse-definition.js';

/** What is known where answers are looked at together. */
export interface CheckFacts extends ConditionFacts {
  /** Whether the person was asked. */
  isAsked(id: Id): boolean;
  /** Whether there is an answer, or a reason for none. */
  isSettled(id: Id): boolean;
}

const isRising = (of: readonly Id[], facts: CheckFacts): boolean => {
  const values = of.map(id => facts.answer(id)).filter(value => typeof value === 'number' || typeof value === 'string');
  return values.every((value, place) => place === 0 || values[place - 1]! <= value);
};

/** Whether the answers are together as a check wants them; they are where nothing of it was asked. Linear time. */
export const holdsCheck = (
  { of, if: refused, unless, atLeast, ascending }: AnswerCheck,
  facts: CheckFacts,
): boolean => {
  const asked = of.filter(id => facts.isAsked(id));
  if (asked.length === 0) return true;
  if (atLeast !== undefined) return asked.filter(id => facts.isSettled(id)).length >= Math.min(atLeast, asked.length);
  if (ascending) return isRising(asked, facts);
  return refused ? !evaluateCondition(refused, facts) : !unless || evaluateCondition(unless, facts);
};
