import type { AnswerValue, PartAnswers, SkipReason } from '../response/response.js';
import type { SessionState, Step } from './session-state.js';

const isSkip = (given: number | string, part: string): given is 'na' => given === 'na' && !part.includes('.');

/** An answer as it is sent: without the rows of a matrix that do not apply. Undefined where nothing is left. */
export const sentAnswer = ({ question }: Step, value: AnswerValue | undefined): AnswerValue | undefined => {
  if (question.type !== 'matrix' || value === undefined) return value;
  const given = Object.entries(value as PartAnswers).filter(([part, code]) => !isSkip(code, part));
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
