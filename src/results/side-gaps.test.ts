import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse, Side } from '../response/response.js';
import { mirror } from '../templates/mirror.js';
import { teamingThree } from '../templates/teaming-three.js';
import { twoDepartments } from '../templates/two-departments.js';
import type { Aggregate } from './aggregate.js';
import { response } from './service-example.js';
import { sideGaps } from './side-gaps.js';
import { summarize } from './summarize.js';

const lists = {
  departments: [
    { id: 'it', label: 'IT' },
    { id: 'desk', label: 'Service desk', parent: 'it' },
    { id: 'hr', label: 'HR' },
  ],
};

const aggregateOf = (definition: PulseDefinition, responses: readonly PulseResponse[]): Aggregate =>
  summarize({
    definition,
    contracts: questionContracts,
    waves: [{ id: 'w1', state: 'closed', responses }],
    lists,
    language: 'en',
    generated: '2026-11-20T09:00:00Z',
  });

/** One response for each row, all from one side about one department. */
const said = (
  side: Side,
  context: Readonly<Record<string, string>>,
  rows: readonly PulseResponse['answers'][],
): readonly PulseResponse[] => rows.map(answers => response(null, { side, context, answers }));

const about = { about: 'it' };
const levels = (id: string, codes: readonly number[]) => codes.map(code => ({ [id]: code }));
/** What the receivers need, and what they get of it. */
const needs = (codes: readonly number[]) =>
  codes.map((code, index) => ({ 'depend-need': 5 + (index % 3), 'depend-get': code }));
/** Five answers: pressure put on and felt, each of two neighbouring codes. */
const pressures = (put: number, felt: number) =>
  [0, 1, 0, 1, 0].map((more, index) => ({ press: put + more, pressr: felt + (index < 2 ? 1 : 0) }));

describe('sideGaps', () => {
  it('takes what both sides said of one group in one question apart', () => {
    const aggregate = aggregateOf(teamingThree, [
      ...said('provider', about, levels('prov', [5, 5, 5, 4, 4])),
      ...said('receiver', about, levels('prov', [2, 2, 3, 3, 3])),
    ]);
    const { dims, cells } = sideGaps(teamingThree, aggregate);
    expect(dims[0]).toMatchObject({ id: 'score:prov-gap', kind: 'gap', of: ['prov'] });
    const gap = cells.find(({ g, d }) => g === 'it' && d === 'score:prov-gap');
    // By hand: means 90 and 40 on 0–100, sd² 187.5 each, Welch: SE √75, 8 degrees of freedom, t 2.306.
    expect(gap).toMatchObject({ n: 10, value: 50, parts: { self: 90, others: 40 } });
    expect(gap).toMatchObject({ lo: expect.closeTo(30.03, 2) as number, hi: expect.closeTo(69.97, 2) as number });
    expect(cells.find(({ g, d }) => g === 'hr' && d === 'score:prov-gap')).toEqual({
      w: 'w1',
      g: 'hr',
      d: 'score:prov-gap',
      s: 'none',
    });
    expect(cells.some(({ g }) => g === 'all')).toBe(false);
  });

  it('compares the question of one side with that of the other', () => {
    const aggregate = aggregateOf(mirror, [
      ...said('provider', about, levels('depend-give', [7, 7, 7, 4, 4])),
      ...said('receiver', about, needs([3, 4, 4, 4, 5])),
    ]);
    const gap = sideGaps(mirror, aggregate).cells.find(({ g, d }) => g === 'it' && d === 'score:depend-self-gap');
    expect(gap).toMatchObject({ n: 10, value: 30, parts: { self: 80, others: 50 } });
  });

  it('says of neither side what may not be shown', () => {
    const aggregate = aggregateOf(teamingThree, [
      ...said('provider', about, levels('prov', [5, 4])),
      ...said('receiver', about, levels('prov', [2, 2, 3, 3, 3, 4])),
    ]);
    const gap = sideGaps(teamingThree, aggregate).cells.find(({ g, d }) => g === 'it' && d === 'score:prov-gap');
    expect(gap).toEqual({ w: 'w1', g: 'it', d: 'score:prov-gap', s: 'min' });
  });

  it('is hidden where all of one side said the same', () => {
    const aggregate = aggregateOf(mirror, [
      ...said('provider', about, levels('depend-give', [7, 7, 7, 7, 7])),
      ...said('receiver', about, needs([3, 4, 4, 4, 5])),
    ]);
    const gap = sideGaps(mirror, aggregate).cells.find(({ g, d }) => g === 'it' && d === 'score:depend-self-gap');
    expect(gap).toMatchObject({ s: 'comp' });
  });

  it('sets the pressure that each of two departments puts on against what the other feels', () => {
    const aggregate = aggregateOf(twoDepartments, [
      ...said('provider', { team: 'it', about: 'hr' }, pressures(1, 2)),
      ...said('receiver', { team: 'hr', about: 'it' }, pressures(2, 4)),
    ]);
    const gaps = sideGaps(twoDepartments, aggregate).cells;
    // Reversed questions: little pressure is a high figure. IT: 90 against 15, HR: 65 against 65.
    expect(gaps).toEqual([
      expect.objectContaining({ g: 'it', value: 75, parts: { self: 90, others: 15 } }),
      expect.objectContaining({ g: 'hr', value: 0, parts: { self: 65, others: 65 } }),
    ]);
  });

  it('compares no opposites among three', () => {
    const three = { departments: [...lists.departments, { id: 'legal', label: 'Legal' }] };
    const rows = pressures(1, 2);
    const responses = three.departments.flatMap(({ id }) => said('provider', { team: id }, rows));
    const aggregate = summarize({
      definition: twoDepartments,
      contracts: questionContracts,
      waves: [{ id: 'w1', state: 'closed', responses }],
      lists: three,
      language: 'en',
      generated: '2026-11-20T09:00:00Z',
    });
    expect(sideGaps(twoDepartments, aggregate).cells).toEqual([]);
  });
});
