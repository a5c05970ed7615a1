import { evaluateCondition } from '../definition/condition.js';
import type { GroupQuestion, PlainQuestion, QuestionDefinition } from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import { factsOf } from './facts.js';
import { seededOrder } from '../base/seeded-order.js';
import type { Page, Round, SessionSetting, Step } from './session-state.js';

type Answers = Readonly<Record<string, AnswerValue>>;

const labelOf = (setting: SessionSetting, source: QuestionDefinition | undefined, item: string): string => {
  if (!source || !('optionsFrom' in source || 'options' in source)) return item;
  const listed = source.optionsFrom && setting.lists[source.optionsFrom]?.find(entry => entry.id === item);
  return (listed || source.options?.find(option => option.value === item))?.label ?? item;
};

/** The rounds of a group: one for each option chosen in its source, at most `max`, in the order chosen or by lot. */
export const roundsOf = (setting: SessionSetting, group: GroupQuestion, answers: Answers): Round[] => {
  const chosen = answers[group.forEach];
  if (typeof chosen !== 'object') return [];
  const ordered = group.pick === 'random' ? seededOrder(chosen, setting.draw.seed) : chosen;
  const source = setting.definition.questions.find(question => question.id === group.forEach);
  return ordered.slice(0, group.max).map(item => ({ group: group.id, item, label: labelOf(setting, source, item) }));
};

const shows = (setting: SessionSetting, question: QuestionDefinition, answers: Answers, round: Round | null): boolean =>
  !question.showIf || evaluateCondition(question.showIf, factsOf(setting, answers, round));

const stepsOfQuestion = (setting: SessionSetting, question: QuestionDefinition, answers: Answers): Step[] => {
  if (question.type !== 'group') return [{ key: question.id, question, round: null }];
  return roundsOf(setting, question, answers).flatMap(round =>
    question.questions
      .filter(inner => shows(setting, inner, answers, round))
      .map(inner => ({ key: `${round.group}.${round.item}.${inner.id}`, question: inner, round })),
  );
};

const contextSteps = ({ definition, context, contextTitle }: SessionSetting): Step[] =>
  (definition.askContext ?? [])
    .filter(id => context[id] === undefined)
    .map(id => {
      const entry = definition.context?.find(known => typeof known === 'object' && known.id === id);
      const { optionsFrom = 'departments', title = contextTitle } = typeof entry === 'object' ? entry : {};
      const question: PlainQuestion = { id, type: 'choice', title, optionsFrom, preferNotToSay: true };
      return { key: `@${id}`, question, round: null };
    });

/** Every question that this person is asked, given the answers so far, in order. The path is a function of the answers. */
export const stepsOf = (setting: SessionSetting, answers: Answers): Step[] => {
  const { definition, draw } = setting;
  const steps = contextSteps(setting);
  let waitingFor: string | null = null;
  for (const question of definition.questions) {
    if (waitingFor && waitingFor !== question.id) continue;
    waitingFor = null;
    if (draw.leftOut.includes(question.id) || !shows(setting, question, answers, null)) continue;
    steps.push(...stepsOfQuestion(setting, question, answers));
    const rule = definition.flow?.find(
      ({ after, if: condition }) =>
        after === question.id && (!condition || evaluateCondition(condition, factsOf(setting, answers, null))),
    );
    if (rule) waitingFor = rule.goto;
  }
  return steps;
};

/** Steps as they come on screen: the author's pages where there are any, else one at a time. */
export const pagesOf = (setting: SessionSetting, steps: readonly Step[]): Page[] => {
  const pages: { id: string; steps: Step[] }[] = [];
  for (const step of steps) {
    const owner = step.round?.group ?? step.key;
    const id = setting.definition.pages?.find(ids => ids.includes(owner))?.[0] ?? step.key;
    const last = pages.at(-1);
    if (last?.id === id) last.steps.push(step);
    else pages.push({ id, steps: [step] });
  }
  return pages;
};
