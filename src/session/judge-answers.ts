import { parseOtherText } from '../question/other-text.js';
import type { QuestionContract } from '../question/question-type.js';
import { answerScope } from './facts.js';
import { sentAnswer } from './parts.js';
import type { SessionSetting, SessionState, Step } from './session-state.js';

/** What the question contracts say against the answers of these steps: permanent code by step key. */
export const judgeAnswers = (
  contracts: Readonly<Record<string, QuestionContract>>,
  setting: SessionSetting,
  { answers }: Pick<SessionState, 'answers'>,
  steps: readonly Step[],
): Record<string, string> => {
  const scope = answerScope(setting, answers);
  return Object.fromEntries(
    steps.flatMap(step => {
      const { key, question } = step;
      const value = sentAnswer(step, answers[key]);
      const other = answers[`${key}.other`];
      const contract = contracts[question.type];
      if (value === undefined || !contract) return [];
      const answer = contract.parseAnswer(question, value, scope);
      const outcome = answer.ok && other !== undefined ? parseOtherText(other) : answer;
      return outcome.ok ? [] : [[key, outcome.error[0]?.code ?? 'not-an-answer']];
    }),
  );
};
