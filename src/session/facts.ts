import type { ConditionFacts } from '../definition/condition.js';
import { seededRank } from '../base/seeded-order.js';
import type { ListEntry } from '../definition/pulse-definition.js';
import type { AnswerScope } from '../question/question-type.js';
import type { AnswerValue, PartAnswers, SkipReason } from '../response/response.js';
import type { Round, SessionSetting } from './session-state.js';

type Answers = Readonly<Record<string, AnswerValue>>;

/** The entries of a list by its id; none when the page does not have it. */
export const entriesOf = ({ lists }: Pick<SessionSetting, 'lists'>, id: string): readonly ListEntry[] =>
  Object.hasOwn(lists, id) ? lists[id]! : [];

/** What the host said of a context entry, else what the person answered when asked for it. */
export const contextValue = (
  setting: Pick<SessionSetting, 'context'>,
  answers: Answers,
  id: string,
): string | undefined => {
  const given = Object.hasOwn(setting.context, id) ? setting.context[id] : undefined;
  const asked = answers[`@${id}`];
  return given ?? (typeof asked === 'string' ? asked : undefined);
};

/** What an answer says of one of its parts, `matrix.row`; a row that does not apply says nothing. */
const partOf = (answers: Answers, id: string): AnswerValue | undefined => {
  const [whole = '', part = ''] = id.split('.');
  const answer = answers[whole];
  const given = typeof answer === 'object' && Object.hasOwn(answer, part) ? (answer as PartAnswers)[part] : undefined;
  return given === 'na' ? undefined : given;
};

/** Drawn from the seed of the wave, so that the seed alone has to be remembered. */
const assignedOf = ({ definition, draw }: SessionSetting, id: string): string | undefined => {
  const of = definition.assign?.find(each => each.id === id)?.of ?? [];
  return of[Math.floor((seededRank(`assign ${id}`, draw.seed) / 2 ** 32) * of.length)];
};

/**
 * What conditions may know. In a round, a bare question id means the same round first. `skipped` says why what was asked has no
 * answer, by step key, of a row by `<key>.<row>`.
 */
export const factsOf = (
  setting: SessionSetting,
  answers: Answers,
  round: Round | null,
  skipped: Readonly<Record<string, SkipReason>> = {},
): ConditionFacts => {
  let variables: ((id: string) => number | undefined) | undefined;
  const facts: ConditionFacts = {
    answer: id => (round && answers[`${round.group}.${round.item}.${id}`]) ?? answers[id] ?? partOf(answers, id),
    skip: id => (round && skipped[`${round.group}.${round.item}.${id}`]) ?? skipped[id],
    context: id => contextValue(setting, answers, id),
    score: id => setting.scoreOf?.(id, answers),
    item: () => round?.item,
    variable: id => (variables ??= setting.readVariables?.(facts))?.(id),
    assigned: id => assignedOf(setting, id),
  };
  return facts;
};

/** What answers are judged and options are offered by: the context that the person was asked for is part of it. */
export const answerScope = (setting: SessionSetting, answers: Answers): AnswerScope => {
  const { definition, lists, context, today } = setting;
  const asked: Record<string, string> = {};
  for (const id of definition.askContext ?? []) {
    const value = contextValue(setting, answers, id);
    if (value !== undefined) asked[id] = value;
  }
  return { definition, lists, context: { ...context, ...asked }, ...(today && { today }) };
};
