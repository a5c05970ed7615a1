import { describe, expect, it } from 'vitest';
import type { PulseResponse } from '../response/response.js';
import { cell, response, summary, times } from './service-example.js';

describe('groups', () => {
  const answered = (team: string | null, count: number): PulseResponse[] =>
    times(count, index => response(team, { answers: { resp1: 1 + (index % 5) } }));

  it('hold the answers of the groups below them', () => {
    const aggregate = summary([...answered('north', 5), ...answered('south', 6), ...answered('finance', 7)]);
    expect(cell(aggregate, 'resp1', 'works')).toMatchObject({ n: 11 });
    expect(cell(aggregate, 'resp1')).toMatchObject({ n: 18 });
    expect(cell(aggregate, 'resp1', 'legal')).toEqual({ s: 'none' });
  });

  it('hide a small one and whatever would give it away', () => {
    const aggregate = summary([...answered('finance', 9), ...answered('legal', 6), ...answered('north', 2)]);
    expect(cell(aggregate, 'resp1', 'north')).toEqual({ s: 'min' });
    expect(cell(aggregate, 'resp1', 'works')).toEqual({ s: 'min' });
    expect(cell(aggregate, 'resp1', 'legal')).toEqual({ s: 'comp' });
    expect(cell(aggregate, 'resp1', 'finance')).toMatchObject({ n: 9 });
  });

  it('do not come from values outside the list', () => {
    const aggregate = summary([...answered('finance', 9), ...answered('invented', 6)]);
    expect(aggregate.groups.map(({ id }) => id)).toEqual(['all', 'finance', 'legal', 'works', 'north', 'south']);
    expect(cell(aggregate, 'resp1')).toMatchObject({ n: 15 });
  });
});

describe('edges', () => {
  const rates = (team: string, item: string, count: number): PulseResponse[] =>
    times(count, () => response(team, { answers: { use: [item], svc: { [item]: { speed: 4 } } } }));

  it('go from a team to what it rated, with a small pair hidden and protected', () => {
    const { edges = [] } = summary([
      ...rates('finance', 'legal', 6),
      ...rates('works', 'legal', 7),
      ...rates('legal', 'finance', 6),
      ...rates('works', 'finance', 2),
    ]);
    const shown = edges
      .filter(({ d }) => d === 'svc.speed')
      .map(edge => [edge.from, edge.to, 'n' in edge ? edge.n : edge.s]);
    expect(shown).toEqual([
      ['all', 'finance', 8],
      ['legal', 'finance', 'comp'],
      ['works', 'finance', 'min'],
      ['all', 'legal', 13],
      ['finance', 'legal', 6],
      ['works', 'legal', 7],
    ]);
  });

  it('give no total by team, which would open the pairs', () => {
    const aggregate = summary(rates('finance', 'legal', 6));
    expect(aggregate.cells.filter(({ d }) => d === 'svc.speed').map(({ g }) => g)).toEqual(['all']);
  });

  it('name an item that does not answer', () => {
    const { groups } = summary(rates('finance', 'supplier', 6));
    expect(groups.find(({ id }) => id === 'supplier')).toEqual({ id: 'supplier', label: { en: 'supplier' } });
  });
});
