import { describe, expect, it } from 'vitest';
import { auditedPulse } from '../../tests/audit/audited-pulse.js';
import { randomCompany } from '../../tests/audit/random-company.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import { planSummary, type SummaryScope } from './plan-summary.js';
import { definition, response, times } from './service-example.js';
import { joinWaves, summarizeWave } from './summarize-wave.js';
import { summarize } from './summarize.js';
import { TallyCounter } from './tally-counter.js';
import { readTally, writeTally } from './tally-text.js';

const scope = (given: PulseDefinition, departments: SummaryScope['lists'][string]): SummaryScope => ({
  definition: given,
  contracts: questionContracts,
  lists: { departments },
  language: 'en',
});

/** As a store does it: counted one by one with a plan of its own, written, and read again. */
const kept = (from: SummaryScope, responses: readonly PulseResponse[]) => {
  const { variables, tree } = planSummary(from);
  const counter = new TallyCounter(variables, tree);
  for (const given of responses) counter.add(given);
  return readTally(writeTally(counter.finish()));
};

describe('tallies that were kept', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))('give the document of the responses, company %i', seed => {
    const company = randomCompany(seed);
    const from = scope(auditedPulse, company.departments);
    const sizesOf = (looks: readonly number[]) => looks.map((look, index) => look - (looks[index - 1] ?? 0));
    const whole = summarize({
      ...from,
      waves: company.waves.map(({ id, responses, looks }) => ({
        id,
        state: 'closed',
        responses,
        batchSizes: sizesOf(looks),
      })),
      generated: '',
    });
    const plan = planSummary(from);
    const tallied = company.waves.map(({ id, responses, looks }) => {
      // Stores give responses back in an order of their own.
      const inOther = (look: number, index: number) => [...responses.slice(looks[index - 1] ?? 0, look)].reverse();
      const batches = looks.map((look, index) => kept(from, inOther(look, index)));
      return [{ id, state: 'closed' }, summarizeWave(plan, { id, batches, isWaiting: false })] as const;
    });
    expect(whole.cells.some(cell => 'n' in cell)).toBe(true);
    expect(joinWaves(plan, tallied, '')).toEqual(whole);
  });
});

describe('TallyCounter', () => {
  const from = scope(
    { ...definition, questions: [...definition.questions, { id: 'hours', type: 'number', title: 'Hours?' }] },
    [
      { id: 'works', label: 'Works' },
      { id: 'north', label: 'North', parent: 'works' },
    ],
  );

  it('counts a response under its group, all above it, and what is left over there', () => {
    const { cells, responses } = kept(from, [
      response('north', { answers: { resp1: 4 } }),
      response('works', { answers: { resp1: 4 } }),
      response(null, { skipped: { resp1: 'na' } }),
    ]);
    const asked = Object.fromEntries(
      [...cells].flatMap(([key, cell]) => (key.startsWith('resp1|') ? [[key, cell.asked]] : [])),
    );
    expect(asked).toEqual({
      'resp1|all': 3,
      'resp1|works': 2,
      'resp1|north': 1,
      'resp1|north|': 1,
      'resp1|works|': 1,
      'resp1|all|': 1,
    });
    expect(responses).toBe(3);
    expect(cells.get('resp1|all')?.skips).toEqual({ na: 1, pns: 0, blank: 0 });
  });

  it('files amounts of which no two are the same', () => {
    const count = 60_000;
    const { cells } = kept(
      from,
      times(count, index => response('north', { answers: { hours: index } })),
    );
    expect(cells.get('hours|north')).toMatchObject({ asked: count, answers: count, given: count });
    expect(cells.get('hours|all')?.values.size).toBe(count);
  });

  it('keeps what was rated and what was written in an order of their own', () => {
    const rate = (item: string, note: string) =>
      response('north', { answers: { svc: { [item]: { speed: 3, note } }, cmt: note }, language: 'de' });
    const { items, comments, cells } = kept(from, [rate('works', 'Zebra'), rate('north', 'Ape')]);
    expect(items.get('svc.speed')).toEqual(['north', 'works']);
    expect(cells.get('svc.speed>works|north')).toMatchObject({ asked: 1, given: 1 });
    expect(comments.get('cmt')).toEqual([
      { lang: 'de', text: 'Ape' },
      { lang: 'de', text: 'Zebra' },
    ]);
    expect(comments.get('svc.note')?.map(({ text }) => text)).toEqual(['Ape', 'Zebra']);
  });
});
