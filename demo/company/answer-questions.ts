import { evaluateCondition, type ConditionFacts } from '../../src/definition/condition.js';
import type {
  GroupQuestion,
  Id,
  MultiChoiceQuestion,
  NumberQuestion,
  PlainQuestion,
  QuestionDefinition,
} from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { AnswerScope } from '../../src/question/question-type.js';
import type { PlainAnswer, PulseResponse, SkipReason } from '../../src/response/response.js';
import type { SeededDraw } from './seeded-draw.js';

/** Somebody in front of a pulse. */
export interface Respondent extends AnswerScope {
  /** Names this person's draws for this pulse and wave; nothing of it is sent. */
  readonly name: string;
  readonly draw: SeededDraw;
  /** What people like this one say on average, 0 to 100, high is good; `item` is what the round is about. */
  level(question: Id, item: Id | null): number;
  /** A number like this one's answers on average, in the unit of the question. */
  amount(question: Id): number;
  /** What this one would tick among the entries of a list. */
  readonly needs: readonly Id[];
  readonly remarks: readonly string[];
}

type Answers = PulseResponse['answers'];
export interface Answered {
  readonly answers: Answers;
  readonly skipped: PulseResponse['skipped'];
}

const shares = { na: 0.02, pns: 0.01, blank: 0.01, remark: 0.05 } as const;

/** Standard deviations in points of 0 to 100: between people, and between two answers of one person. */
const personSpread = 9;
const answerSpread = 15;

type Given = PlainAnswer | { readonly skip: SkipReason };

const isSkipped = (given: Given): given is { readonly skip: SkipReason } =>
  typeof given === 'object' && 'skip' in given;

const pickNear = (codes: readonly (string | number)[], level: number): string | number => {
  const place = Math.round(((codes.length - 1) * level) / 100);
  return codes[Math.min(codes.length - 1, Math.max(0, place))] ?? '';
};

/** Options differ in how common they are: the first of the seed's order several times as much as the last. */
const pickCommon = (
  question: PlainQuestion,
  values: readonly string[],
  key: string,
  { draw, name }: Respondent,
): string => {
  const ordered = [...values].sort((one, other) => draw.share(question.id, one) - draw.share(question.id, other));
  return ordered[Math.floor(draw.share(name, key, 'common') ** 2 * ordered.length)] ?? '';
};

const choose = (question: MultiChoiceQuestion, key: string, respondent: Respondent): PlainAnswer => {
  const { draw, name, needs } = respondent;
  const codes = (questionContracts[question.type].codes(question, respondent) ?? []).map(String);
  const fitting = needs.filter(need => codes.includes(need));
  if (fitting.length === 0) return [pickCommon(question, codes, key, respondent)];
  const chosen = fitting.filter(need => draw.isWith(0.85, name, key, need));
  return (chosen.length > 0 ? chosen : fitting.slice(0, 1)).slice(0, question.maximumChoices);
};

const number = (
  { id, minimum = 0, maximum = Infinity }: NumberQuestion,
  { draw, name, amount }: Respondent,
): number => {
  // Amounts are lopsided: many small ones and a few large ones.
  const drawn = amount(id) * Math.exp(0.6 * draw.bell(name, id) - 0.18);
  return Math.min(maximum, Math.max(minimum, Math.round(drawn)));
};

const answer = (question: PlainQuestion, key: string, item: Id | null, respondent: Respondent): Given | undefined => {
  const { draw, name, level, remarks } = respondent;
  if (question.type === 'statement') return undefined;
  if (question.type === 'text') {
    const remark = draw.isWith(shares.remark, name, key) ? draw.pick(remarks, name, key, 'text') : undefined;
    return remark ?? { skip: 'blank' };
  }
  const skip = draw.share(name, key, 'skip');
  if (question.notApplicable && skip < shares.na) return { skip: 'na' };
  if (question.preferNotToSay && skip > 1 - shares.pns) return { skip: 'pns' };
  if (!question.required && skip > 0.5 && skip < 0.5 + shares.blank) return { skip: 'blank' };
  if (question.type === 'number') return number(question, respondent);
  if (question.type === 'multi-choice') return choose(question, key, respondent);
  const codes = questionContracts[question.type].codes(question, respondent) ?? [];
  if (question.type === 'choice') return pickCommon(question, codes.map(String), key, respondent);
  const own = personSpread * draw.bell(name, 'person') + answerSpread * draw.bell(name, key);
  const found = level(question.id, item) + own;
  return pickNear(codes, 'reverse' in question && question.reverse ? 100 - found : found);
};

const factsOf = (answers: Answers, { context }: Respondent): ConditionFacts => ({
  answer: id => {
    const value = answers[id];
    return typeof value === 'object' && !Array.isArray(value) ? undefined : (value as PlainAnswer | undefined);
  },
  context: id => context[id],
  score: () => undefined,
  item: () => undefined,
});

/** What is drawn to be left out of this wave. */
const leftOut = ({ definition, draw, name }: Respondent): ReadonlySet<Id> =>
  new Set(
    (definition.rotations ?? []).flatMap(({ of, ask }) =>
      [...of].sort((one, other) => draw.share(name, 'rotation', one) - draw.share(name, 'rotation', other)).slice(ask),
    ),
  );

class AnswerSheet {
  readonly answers: Record<string, PlainAnswer | Record<string, Record<string, PlainAnswer>>> = {};
  readonly skipped: Record<string, SkipReason> = {};
  readonly #respondent: Respondent;

  constructor(respondent: Respondent) {
    this.#respondent = respondent;
  }

  give(question: QuestionDefinition): void {
    if (question.type === 'group') return this.#giveRound(question);
    const given = answer(question, question.id, null, this.#respondent);
    if (given === undefined) return;
    if (isSkipped(given)) this.skipped[question.id] = given.skip;
    else this.answers[question.id] = given;
  }

  /** One round at most: nobody of the company is asked about two departments in one wave. */
  #giveRound({ id, forEach, questions }: GroupQuestion): void {
    const { draw, name } = this.#respondent;
    const chosen = [this.answers[forEach] ?? []].flat() as string[];
    const item = draw.pick(chosen, name, id);
    if (item === undefined) return;
    const round: Record<string, PlainAnswer> = {};
    for (const question of questions) {
      const key = `${id}.${item}.${question.id}`;
      const given = answer(question, key, item, this.#respondent);
      if (given === undefined) continue;
      if (isSkipped(given)) this.skipped[key] = given.skip;
      else round[question.id] = given;
    }
    this.answers[id] = { [item]: round };
  }
}

/** Answers what a definition asks of somebody, as its rotations and conditions have it. Pure. */
export const answerQuestions = (respondent: Respondent): Answered => {
  const out = leftOut(respondent);
  const sheet = new AnswerSheet(respondent);
  for (const question of respondent.definition.questions) {
    const isAsked = !question.showIf || evaluateCondition(question.showIf, factsOf(sheet.answers, respondent));
    if (isAsked && !out.has(question.id)) sheet.give(question);
  }
  return sheet;
};
