import { evaluateCondition, type ConditionFacts } from '../definition/condition.js';
import type {
  ChoiceQuestion,
  EndingDefinition,
  GroupQuestion,
  QuestionDefinition,
} from '../definition/pulse-definition.js';
import type { AnswerValue, SkipReason } from '../response/response.js';
import { entriesOf, factsOf } from './facts.js';
import { seededOrder } from '../base/seeded-order.js';
import { skipsOf } from './parts.js';
import type { Page, Round, SessionSetting, SessionState, Step } from './session-state.js';

type ContextStep = Step & { readonly question: ChoiceQuestion };
type Answers = Readonly<Record<string, AnswerValue>>;
type Skips = SessionState['skips'];

/**
 * The rounds of a group: one for each option chosen in its source, at most `max`, in the order of the answer or by lot.
 * An exclusive option such as "none of these" opens none.
 */
export const roundsOf = (setting: SessionSetting, group: GroupQuestion, answers: Answers): Round[] => {
  const given = answers[group.forEach];
  if (!Array.isArray(given)) return [];
  const chosen = given as readonly string[];
  const source = setting.definition.questions.find(question => question.id === group.forEach);
  const { options = [], optionsFrom = '' } = source?.type === 'multi-choice' ? source : {};
  const listed = entriesOf(setting, optionsFrom);
  const labelOf = (item: string): string =>
    (listed.find(({ id }) => id === item) ?? options.find(({ value }) => value === item))?.label ?? item;
  const open = chosen.filter(item => !options.some(({ value, exclusive }) => exclusive && value === item));
  const ordered = group.pick === 'random' ? seededOrder(open, setting.draw.seed) : open;
  return ordered.slice(0, group.max).map(item => ({ group: group.id, item, label: labelOf(item) }));
};

/** One step for each context entry that the person is asked for, because the host did not say. */
export const contextSteps = ({
  definition,
  context,
  contextTitle,
}: Pick<SessionSetting, 'definition' | 'context' | 'contextTitle'>): ContextStep[] =>
  (definition.askContext ?? [])
    .filter(id => context[id] === undefined)
    .map(id => {
      const entry = definition.context?.find(known => typeof known === 'object' && known.id === id);
      const { optionsFrom = 'departments', title = contextTitle } = typeof entry === 'object' ? entry : {};
      const question: ChoiceQuestion = { id, type: 'choice', title, optionsFrom, preferNotToSay: true };
      return { key: `@${id}`, question, round: null };
    });

/** Walks down the questions; what is decided on the way may only look at the answers of the path so far. */
class Walk {
  readonly #setting: SessionSetting;
  readonly #said: Pick<SessionState, 'answers' | 'skips'>;
  readonly #reached: Record<string, AnswerValue> = {};
  readonly #skipped: Record<string, SkipReason> = {};

  constructor(setting: SessionSetting, answers: Answers, skips: Skips) {
    this.#setting = setting;
    this.#said = { answers, skips };
  }

  facts(round: Round | null = null): ConditionFacts {
    return factsOf(this.#setting, this.#reached, round, this.#skipped);
  }

  /** No condition always holds. */
  holds(condition: QuestionDefinition['showIf'], round: Round | null = null): boolean {
    return !condition || evaluateCondition(condition, this.facts(round));
  }

  asks({ id, showIf }: QuestionDefinition): boolean {
    return !this.#setting.draw.leftOut.includes(id) && this.holds(showIf);
  }

  stepsOf(question: QuestionDefinition): Step[] {
    if (question.type !== 'group') return [this.reach({ key: question.id, question, round: null })];
    return roundsOf(this.#setting, question, this.#reached).flatMap(round =>
      question.questions.flatMap(inner =>
        this.holds(inner.showIf, round)
          ? [this.reach({ key: `${round.group}.${round.item}.${inner.id}`, question: inner, round })]
          : [],
      ),
    );
  }

  reach(asked: Step): Step {
    const { requiredIf, required } = asked.question;
    const isRequired = !required && requiredIf && this.holds(requiredIf, asked.round);
    const step = isRequired ? { ...asked, question: { ...asked.question, required: true } } : asked;
    const value = this.#said.answers[step.key];
    if (value !== undefined) this.#reached[step.key] = value;
    // Who is asked something further down has left this behind.
    Object.assign(this.#skipped, skipsOf(step, this.#said));
    return step;
  }
}

const alone = (step: Step): Page => ({ id: step.key, steps: [step] });

/** The pages of a walk, which has gone through all of them afterwards. */
const pagesAlong = (walk: Walk, setting: SessionSetting): Page[] => {
  const { questions, pages: authored, flow = [] } = setting.definition;
  const pages = contextSteps(setting).map(step => alone(walk.reach(step)));
  const byId = new Map(questions.map(question => [question.id, question]));
  let goal: string | null = null;
  for (const ids of authored ?? questions.map(({ id }) => [id])) {
    if (goal && !ids.includes(goal)) continue;
    const asked: string[] = [];
    const steps: Step[] = [];
    for (const id of ids) {
      const question = byId.get(id);
      if (!question || !walk.asks(question)) continue;
      asked.push(id);
      steps.push(...walk.stepsOf(question));
    }
    if (!authored) pages.push(...steps.map(alone));
    else if (steps.length > 0) pages.push({ id: ids[0]!, steps });
    const rule = flow.find(({ after, if: condition }) => asked.includes(after) && walk.holds(condition));
    goal = rule ? rule.goto : null;
  }
  return pages;
};

/**
 * What this person is asked, given the answers so far, as it comes on screen: the author's pages where there are any, else
 * one question at a time, or everything at once with the layout `page`. The path is a function of the answers on it: one that a
 * changed answer cut off decides nothing. Flow rules jump from the end of a page to the page that holds their goal.
 */
export const pagesOf = (setting: SessionSetting, answers: Answers, skips: Skips = {}): Page[] => {
  const pages = pagesAlong(new Walk(setting, answers, skips), setting);
  const { paging, questions } = setting.definition;
  if (paging?.layout !== 'page' || pages.length === 0) return pages;
  return [{ id: questions[0]!.id, steps: pages.flatMap(({ steps }) => steps) }];
};

/** What conditions may know when all is answered: only of the person's path. */
export const factsAtEnd = (
  setting: SessionSetting,
  { answers, skips }: Pick<SessionState, 'answers' | 'skips'>,
): ConditionFacts => {
  const walk = new Walk(setting, answers, skips);
  pagesAlong(walk, setting);
  return walk.facts();
};

/** The ending that the person comes to; undefined where none holds. */
export const endingOf = (setting: SessionSetting, facts: ConditionFacts): EndingDefinition | undefined =>
  setting.definition.endings?.find(ending => evaluateCondition(ending.if, facts));
