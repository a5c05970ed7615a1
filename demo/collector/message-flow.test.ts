import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { parseAggregate } from '../../src/results/parse-aggregate.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import { breakdownReport } from '../../src/templates/breakdown-report.js';
import { countedPart, withFlow } from './message-flow.js';
import type { CountedStanding } from './message-store.js';

const aggregate: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'breakdown-report', min: 5 },
  waves: [{ id: '2026-10' }, { id: '2026-11' }],
  groups: [{ id: 'all' }],
  dims: [{ id: 'type', kind: 'choice', options: ['error', 'tool'] }],
  cells: [{ w: '2026-11', g: 'all', d: 'type', n: 9, dist: [5, 4] }],
};
const standing = (state: CountedStanding['state'], messages: number, isOwned = true): CountedStanding => ({
  ...{ wave: '2026-11', state, isOwned, messages },
});

describe('withFlow', () => {
  it.each<[string, readonly CountedStanding[], object]>([
    ['nothing was reported', [], { s: 'min' }],
    ['four were reported', [standing('confirmed', 4)], { s: 'min' }],
    ['nobody took one on', [standing('open', 5, false)], { n: 5, dist: [5, 0, 0, 0] }],
    [
      'each got somewhere else',
      [standing('open', 4, false), standing('owned', 3), standing('fixed', 2), standing('confirmed', 1)],
      { n: 10, dist: [10, 6, 3, 1] },
    ],
    [
      'some were declined, before and after somebody owned them',
      [standing('declined', 3, false), standing('declined', 2)],
      { n: 5, dist: [5, 2, 0, 0] },
    ],
    ['they are of another wave', [{ ...standing('fixed', 9), wave: '2026-10' }], { s: 'min' }],
  ])('counts what got at least so far when %s', (_, standings, expected) => {
    const { cells } = withFlow(aggregate, standings);
    const found = cells.find(({ w, d }) => w === '2026-11' && d === 'flow:breakdown-report');
    expect(found).toEqual({ w: '2026-11', g: 'all', d: 'flow:breakdown-report', ...expected });
  });

  it('is a document that reads as figures, with a step for each option and the causes behind it', () => {
    const flow = withFlow(aggregate, [standing('owned', 6)]);
    expect(parseAggregate(flow)).toEqual({ ok: true, value: flow });
    expect(flow.dims.map(({ id, kind }) => [id, kind])).toEqual([
      ['flow:breakdown-report', 'multi'],
      ['type', 'choice'],
    ]);
  });
});

describe('countedPart', () => {
  const withProcess: PulseDefinition = {
    ...breakdownReport,
    questions: [
      ...breakdownReport.questions,
      { id: 'process', type: 'choice', title: 'Which process?', optionsFrom: 'processes' },
    ],
  };
  it.each<[string, PulseDefinition, readonly string[]]>([
    ['its first choice', breakdownReport, ['type']],
    ['and the process it names', withProcess, ['type', 'process']],
    ['nothing where nothing is chosen', { ...breakdownReport, questions: [{ id: 'a', type: 'text', title: 'A' }] }, []],
  ])('has %s', (_, definition, ids) => {
    const counted = countedPart(definition);
    expect(counted.questions.map(({ id }) => id)).toEqual(ids);
    expect([counted.kind, counted.groupBy, counted.context, counted.scores]).toEqual(Array(4).fill(undefined));
  });
});
