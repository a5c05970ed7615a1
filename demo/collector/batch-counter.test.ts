import { describe, expect, it, vi } from 'vitest';
import { numbersFrom } from '../../tests/audit/random-company.js';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import { planSummary, type SummaryPlan } from '../../src/results/plan-summary.js';
import { TallyCounter } from '../../src/results/tally-counter.js';
import { BatchCounter } from './batch-counter.js';
import type { AnswerPage, BatchStore } from './batch-store.js';

const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Something of everything: scales, amounts, several choices, a text with a theme, scores of all kinds. */
const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  groupBy: 'team',
  context: ['team'],
  dimensions: [{ id: 'food', title: 'Food' }],
  questions: [
    { id: 'good', type: 'scale', scale: 'freq5', dimension: 'food', title: 'Good?', ...closed },
    { id: 'warm', type: 'scale', scale: 'freq5', dimension: 'food', title: 'Warm?', reverse: true, ...closed },
    { id: 'tell', type: 'nps', title: 'Tell?' },
    { id: 'minutes', type: 'number', title: 'Minutes?' },
    { id: 'dish', type: 'multi-choice', title: 'Dish?', options: [{ value: 'soup', label: 'Soup' }, { value: 'pie', label: 'Pie' }] }, // prettier-ignore
    { id: 'why', type: 'choice', title: 'Why?', options: [{ value: 'near', label: 'Near' }, { value: 'other', label: 'Other', other: true }] }, // prettier-ignore
    { id: 'cmt', type: 'text', themeFrom: 'why', title: 'More?' },
  ],
  scores: [
    { id: 'all', kind: 'mean', of: ['food', 'warm'] },
    { id: 'tell', kind: 'recommend', of: ['tell'] },
    { id: 'early', kind: 'rate', of: ['good', 'warm'], if: { question: 'good', is: 'above', value: 3 } },
  ],
};

const withRounds: PulseDefinition = {
  ...definition,
  questions: [
    ...definition.questions,
    { id: 'use', type: 'multi-choice', optionsFrom: 'departments', title: 'Use?' },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      questions: [{ id: 'speed', type: 'scale', scale: 'freq5', dimension: 'food', title: 'Speed?' }],
    },
  ],
};

const departments = ['care', 'it', 'desk'].map((id, index) => ({
  id,
  label: id,
  ...(index > 0 && { parent: 'care' }),
}));

const planOf = (given: PulseDefinition): SummaryPlan =>
  planSummary({ definition: given, contracts: questionContracts, lists: { departments }, language: 'en' });

type Draw = () => number;

const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[Math.floor(draw() * values.length)]!;

const valueOf = (draw: Draw, id: string): unknown => {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    tell: [0, 1, 9, 10, 10, 11],
    minutes: [5, 50, 0.5, Math.floor(draw() * 1e6)],
    dish: [['soup'], ['pie', 'soup'], ['soup', 'pie'], ['cake']],
    why: ['near', 'other', 'far'],
    cmt: ['More "soup", please}', 'Ä\n\u2028', '  ', 'Fewer, "answers":{}'],
  };
  return oneOf(draw, values[id] ?? [1, 2, 3, 4, 5, 5, 6, '4']);
};

/** As it may stand in a store: most as browsers send it, some in another order, with more in it or with something odd. */
const randomBody = (draw: Draw, { questions }: PulseDefinition): string => {
  const answers: Record<string, unknown> = {};
  const skipped: Record<string, unknown> = {};
  for (const { id, type } of questions) {
    const chance = draw();
    if (type === 'group') {
      if (chance < 0.1) answers[id] = { it: { speed: 4 }, desk: { speed: 2 } };
      if (chance > 0.1 && chance < 0.2) skipped[`${id}.it.speed`] = 'na';
    } else if (chance < (type === 'text' ? 0.1 : 0.7)) answers[id] = valueOf(draw, id);
    else if (chance < 0.9) skipped[id] = oneOf(draw, ['na', 'pns', 'blank']);
    if (chance > 0.69 && chance < 0.72) [answers[id], skipped[id]] = [valueOf(draw, id), 'na'];
  }
  if (draw() < 0.05) answers['why.other'] = 'It is "near"';
  const head = {
    format: 'ics-response/1',
    id: Array.from({ length: 32 }, () => Math.floor(draw() * 16).toString(16)).join(''),
    pulse: 'lunch',
    definition: oneOf(draw, ['ab', 'cd']).repeat(32),
    wave: 'w1',
    language: oneOf(draw, ['en', 'de']),
    complete: draw() < 0.9,
    ...(draw() < 0.1 && { side: 'provider' }),
  };
  const tail = { context: draw() < 0.9 ? { team: oneOf(draw, ['care', 'it', 'desk', 'nowhere', 'ärzte']) } : {} };
  const late = draw() < 0.05 ? { submittedAt: '2026-01-01T00:00:00Z' } : {};
  return JSON.stringify(
    draw() < 0.05 ? { answers, ...head, ...tail, skipped } : { ...head, answers, skipped, ...tail, ...late },
  );
};

const storeOf = (batches: readonly number[], bodies: readonly string[]): BatchStore => ({
  waves: () => Promise.resolve([]),
  keepLists: () => Promise.resolve(),
  publish: () => Promise.resolve(),
  tallies: () => Promise.resolve(new Map()),
  keepTallies: () => Promise.resolve(),
  async *published(): AsyncGenerator<AnswerPage> {
    for (let start = 0; start < bodies.length; start += 90) {
      const page = bodies.slice(start, start + 90);
      yield { batches: batches.slice(start, start + 90), bodies: Buffer.from(page.join('\n')) };
      await Promise.resolve();
    }
  },
});

const parsedTallies = (
  plan: SummaryPlan,
  batches: readonly number[],
  bodies: readonly string[],
): readonly BatchTally[] =>
  [0, 1, 2].map(batch => {
    const counter = new TallyCounter(plan.variables, plan.tree);
    bodies.forEach((body, index) => {
      if (batches[index] === batch) counter.add(JSON.parse(body) as PulseResponse);
    });
    return counter.finish();
  });

const waveOf = (batches: readonly number[]) => ({
  id: 'w1',
  waiting: 0,
  batchSizes: [0, 1, 2].map(batch => batches.filter(found => found === batch).length),
  isClosed: true,
});

describe('BatchCounter', () => {
  it.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'counts what a parser finds in random answers, seed %i',
    async seed => {
      const draw = numbersFrom(seed + 1);
      const given = seed % 3 === 2 ? withRounds : definition;
      const plan = planOf(given);
      const bodies = Array.from({ length: 1_500 }, () => randomBody(draw, given));
      const batches = bodies.map(() => Math.floor(draw() * 3));
      const counted = await new BatchCounter(storeOf(batches, bodies), plan, 'basis').tallies('lunch', waveOf(batches));
      expect(counted).toEqual(parsedTallies(plan, batches, bodies));
    },
  );

  it('parses few answers of many that are alike', async () => {
    const draw = numbersFrom(3);
    const answers = () => ({ good: 1 + Math.floor(draw() * 5), warm: 1 + Math.floor(draw() * 5) });
    const bodies = Array.from({ length: 2_000 }, () => {
      const {
        answers: _answers,
        skipped: _skipped,
        ...rest
      } = JSON.parse(randomBody(() => 0.5, definition)) as PulseResponse;
      const { context, ...head } = rest;
      return JSON.stringify({ ...head, answers: answers(), skipped: { cmt: 'blank' }, context });
    });
    const batches = bodies.map(() => 0);
    const parse = vi.spyOn(JSON, 'parse');
    await new BatchCounter(storeOf(batches, bodies), planOf(definition), 'basis').tallies('lunch', waveOf(batches));
    const parsed = parse.mock.calls.length;
    parse.mockRestore();
    expect(parsed).toBeLessThan(50);
  });
});
