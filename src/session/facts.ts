import type { ConditionFacts } from '../definition/condition.js';
import type { AnswerValue } from '../response/response.js';
import type { Round, SessionSetting } from './session-state.js';

/** What the host said of a context entry, else what the person answered when asked for it. */
export const contextValue = (
  setting: Pick<SessionSetting, 'context'>,
  answers: Readonly<Record<string, AnswerValue>>,
  id: string,
): string | undefined => {
  const asked = answers[`@${id}`];
  return setting.context[id] ?? (typeof asked === 'string' ? asked : undefined);
};

/** What conditions may know. In a round, a bare question id means the same round first. */
export const factsOf = (
  setting: SessionSetting,
  answers: Readonly<Record<string, AnswerValue>>,
  round: Round | null,
): ConditionFacts => ({
  answer: id => (round && answers[`${round.group}.${round.item}.${id}`]) ?? answers[id],
  context: id => contextValue(setting, answers, id),
  score: id => setting.scoreOf?.(id, answers),
  item: () => round?.item,
});
