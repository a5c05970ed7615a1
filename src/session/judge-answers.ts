import type { QuestionContract } from '../question/question-type.js';
import type { SessionSetting, SessionState, Step } from './session-state.js';

/** What the question contracts say against the answers of these steps: permanent code by step key. */
export const judgeAnswers = (
  contracts: Readonly<Record<string, QuestionContract>>,
  setting: SessionSetting,
  state: Pick<SessionState, 'answers'>,
  steps: readonly Step[],
): Record<string, string> => {
  const { definition, lists, context } = setting;
  return Object.fromEntries(
    steps.flatMap(({ key, question }) => {
      const value = state.answers[key];
      const contract = contracts[question.type];
      if (value === undefined || !contract) return [];
      const outcome = contract.parseAnswer(question, value, { definition, lists, context });
      return outcome.ok ? [] : [[key, outcome.error[0]?.code ?? 'not-an-answer']];
    }),
  );
};
