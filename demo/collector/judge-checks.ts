import type { Issue } from '../../src/base/issue.js';
import { holdsCheck, type CheckFacts } from '../../src/definition/holds-check.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { AnswerScope } from '../../src/question/question-type.js';
import type { AnswerValue, PulseResponse } from '../../src/response/response.js';
import { factsOf } from '../../src/session/facts.js';
import { scoreOf } from '../../src/session/score-of.js';

const isReason = (reason: string): boolean => reason !== 'blank';

/** What a response says where its answers are looked at together; what was neither answered nor skipped was not asked. */
const factsIn = ({ answers, skipped, context }: PulseResponse, { definition, lists }: AnswerScope): CheckFacts => {
  const reasons = (id: string): readonly string[] =>
    Object.entries(skipped).flatMap(([key, reason]) => (key === id || key.startsWith(`${id}.`) ? [reason] : []));
  const setting = {
    ...{ definition, lists, context, contextTitle: '', draw: { leftOut: [], seed: 0 } },
    scoreOf: (id: string, given: Readonly<Record<string, AnswerValue>>) =>
      scoreOf(questionContracts, definition, id, given),
  };
  return {
    ...factsOf(setting, answers as Readonly<Record<string, AnswerValue>>, null, skipped),
    isAsked: id => Object.hasOwn(answers, id) || reasons(id).length > 0,
    isSettled: id => Object.hasOwn(answers, id) || reasons(id).some(isReason),
  };
};

/** The checks of the definition that a response breaks, by the function that the browser judges by: `check-failed` at a question. */
export const judgeChecks = (response: PulseResponse, scope: AnswerScope): readonly Issue[] => {
  const facts = factsIn(response, scope);
  return (scope.definition.checks ?? [])
    .filter(check => !holdsCheck(check, facts))
    .map(({ id, of }) => ({
      code: 'check-failed',
      path: ['answers', of.find(asked => facts.isAsked(asked)) ?? ''],
      message: `The check "${id}" does not hold.`,
    }));
};
