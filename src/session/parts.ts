import type { PlainQuestion } from '../definition/pulse-definition.js';
import type { AnswerValue, PartAnswers, SkipReason } from '../response/response.js';
import type { SessionState, Step } from './session-state.js';

const isSkip = (given: number | string, part: string): given is 'na' => given === 'na' && !part.includes('.');

/** The parts that an answer can have, in the order of the definition; null where it has none, or none that are given one by one. */
const partNames = (question: PlainQuestion): readonly string[] | null => {
  if (question.type === 'matrix') return question.rows.flatMap(({ id }) => [id, `${id}.comment`]);
  return question.type === 'allocation' ? question.options.map(({ value }) => value) : null;
};

/**
 * An answer as it is sent: without the rows of a matrix that do not apply, and its parts in the order of the definition, so that
 * none tells in which order somebody answered. Undefined where nothing is left.
 */
export const sentAnswer = ({ question }: Step, value: AnswerValue | undefined): AnswerValue | undefined => {
  const names = partNames(question);
  if (names === null || value === undefined) return value;
  const placeOf = (part: string): number => (names.includes(part) ? names.indexOf(part) : names.length);
  const given = Object.entries(value as PartAnswers)
    .filter(([part, code]) => question.type !== 'matrix' || !isSkip(code, part))
    .sort(([one], [other]) => placeOf(one) - placeOf(other));
  return given.length > 0 ? Object.fromEntries(given) : undefined;
};

/** Rows of a matrix that say neither a code nor that they do not apply. */
export const openRows = ({ question }: Step, value: AnswerValue | undefined): readonly string[] => {
  if (question.type !== 'matrix') return [];
  const parts = (value ?? {}) as PartAnswers;
  return question.rows.map(({ id }) => id).filter(id => parts[id] === undefined);
};

/** Why there is no answer, by step key, of a matrix by `<key>.<row>`; a step that was not on screen is not asked here. */
export const skipsOf = (
  step: Step,
  { answers, skips }: Pick<SessionState, 'answers' | 'skips'>,
): Readonly<Record<string, SkipReason>> => {
  const { key, question } = step;
  const value = answers[key];
  const whole = skips[key] ?? 'blank';
  if (question.type !== 'matrix') return value === undefined ? { [key]: whole } : {};
  const parts = (value ?? {}) as PartAnswers;
  return Object.fromEntries(
    question.rows.flatMap(({ id }): [string, SkipReason][] => {
      const given = parts[id];
      if (given !== undefined && given !== 'na') return [];
      return [[`${key}.${id}`, given ?? whole]];
    }),
  );
};
