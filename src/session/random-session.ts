import type {
  Condition,
  FlowRule,
  RoundQuestion,
  PulseDefinition,
  QuestionDefinition,
} from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import { departments, pulseOf, settingOf } from './fake-session.js';
import type { SessionCommand, SessionSetting, Step } from './session-state.js';

/** Numbers in [0, 1) that are the same for the same seed. */
export const seededUnit = (seed: number): (() => number) => {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    // The constants of Knuth's MMIX generator, cut to what a double multiplies exactly.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Draws what tests need, always alike for one seed. */
export class Lot {
  readonly #unit: () => number;

  constructor(seed: number) {
    this.#unit = seededUnit(seed);
    for (let warmUp = 0; warmUp < 5; warmUp += 1) this.#unit();
  }

  below(limit: number): number {
    return Math.floor(this.#unit() * limit);
  }

  chance(share: number): boolean {
    return this.#unit() < share;
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  some<T>(items: readonly T[]): T[] {
    return items.filter(() => this.chance(0.5));
  }
}

const optionValues = ['x', 'y', 'other'];
const options = optionValues.map(value => ({ value, label: value, other: value === 'other' }));

const plainQuestion = (lot: Lot, id: string): RoundQuestion => {
  const base = { id, title: `${id} {team}`, required: lot.chance(0.2), notApplicable: lot.chance(0.5) };
  return lot.one<() => RoundQuestion>([
    () => ({ ...base, type: 'text' }),
    () => ({ ...base, type: 'nps' }),
    () => ({ ...base, type: 'scale', scale: 'mood5' }),
    () => ({ ...base, type: 'choice', options }),
    () => ({ ...base, type: 'multi-choice', optionsFrom: 'departments', excludeContext: 'team' }),
    () => ({ id, title: id, type: 'statement' }),
  ])();
};

const condition = (lot: Lot, known: readonly QuestionDefinition[]): Condition => {
  const answerable = known.filter(({ type }) => type !== 'group' && type !== 'statement');
  if (answerable.length === 0 || lot.chance(0.2)) return { context: 'team', is: 'is', value: 'it' };
  const { id, type } = lot.one(answerable);
  if (lot.chance(0.15)) return { not: condition(lot, known) };
  if (lot.chance(0.15)) return { any: [condition(lot, known), condition(lot, known)] };
  if (type === 'choice') return { question: id, is: 'is', value: lot.one(optionValues) };
  if (type === 'multi-choice') return { question: id, is: 'includes-any', value: ['it', 'hr'] };
  return { question: id, is: lot.one(['answered', 'not-answered']) };
};

const questionsOf = (lot: Lot): QuestionDefinition[] => {
  const questions: QuestionDefinition[] = [];
  for (let count = 2 + lot.below(8); questions.length < count;) {
    const id = `q${questions.length}`;
    const showIf = questions.length > 0 && lot.chance(0.4) ? { showIf: condition(lot, questions) } : {};
    const source = questions.find(({ type }) => type === 'multi-choice');
    if (!source || lot.chance(0.7)) questions.push({ ...plainQuestion(lot, id), ...showIf });
    else {
      const inner = [plainQuestion(lot, `${id}a`), plainQuestion(lot, `${id}b`)];
      const pick = lot.one(['first', 'random'] as const);
      questions.push({ id, type: 'group', title: id, forEach: source.id, max: 2, pick, questions: inner, ...showIf });
    }
  }
  return questions;
};

const pagesOfIds = (lot: Lot, ids: readonly string[]): string[][] => {
  const pages: string[][] = [[]];
  for (const id of ids) {
    if (pages.at(-1)!.length > 0 && lot.chance(0.5)) pages.push([]);
    pages.at(-1)!.push(id);
  }
  // An author may well put a page before another whose questions stand earlier in the list.
  return lot.chance(0.3) ? [...pages.slice(1), pages[0]!] : pages;
};

/** A definition by lot, not always a correct one. */
export const randomDefinition = (lot: Lot): PulseDefinition => {
  const questions = questionsOf(lot);
  const ids = questions.map(({ id }) => id);
  const flow = (): FlowRule[] => {
    const at = lot.below(ids.length);
    const goto = lot.one([...ids.slice(at + 1), 'end']);
    return [{ after: ids[at]!, if: condition(lot, questions.slice(0, at + 1)), goto }];
  };
  return pulseOf(questions, {
    context: ['team'],
    ...(lot.chance(0.4) && { askContext: ['team'] }),
    ...(lot.chance(0.4) && { pages: pagesOfIds(lot, ids) }),
    ...(lot.chance(0.4) && { flow: flow() }),
  });
};

export const randomSetting = (lot: Lot, definition: PulseDefinition): SessionSetting =>
  settingOf(definition, {
    context: lot.chance(0.5) ? { team: lot.one(['it', 'hr']) } : {},
    draw: { leftOut: lot.chance(0.3) ? [lot.one(definition.questions).id] : [], seed: lot.below(1000) },
  });

const answerTo = (lot: Lot, { question }: Step): AnswerValue => {
  if (question.type === 'choice') return question.optionsFrom ? lot.one(departments).id : lot.one(optionValues);
  if (question.type === 'multi-choice') return lot.some(departments).map(({ id }) => id);
  return question.type === 'text' ? 'words' : 1 + lot.below(5);
};

/** What a person, or now and then a careless page, might do next. */
export const randomCommand = (lot: Lot, steps: readonly Step[]): SessionCommand => {
  const step = steps.length > 0 ? lot.one(steps) : undefined;
  if (step && lot.chance(0.6)) {
    const { key } = step;
    if (lot.chance(0.1)) return { type: 'answer', key, value: null };
    if (lot.chance(0.1)) return { type: 'answer', key, value: null, skip: lot.one(['na', 'pns']) };
    return { type: 'answer', key, value: answerTo(lot, step), otherText: lot.chance(0.2) ? 'else' : null };
  }
  if (lot.chance(0.05)) return { type: 'reject', issues: { [step?.key ?? 'gone']: 'off-scale' } };
  if (lot.chance(0.05)) return { type: lot.one(['submit', 'saved', 'not-saved'] as const) };
  return { type: lot.chance(0.75) ? 'next' : 'back' };
};
