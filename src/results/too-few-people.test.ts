import { describe, expect, it } from 'vitest';
import { response, summary, times } from './service-example.js';

/** Finance and Legal are departments; the press officer is one person. */
const lists = {
  departments: [
    { id: 'finance', label: 'Finance', headcount: 40 },
    { id: 'legal', label: 'Legal', headcount: 30 },
    { id: 'works', label: 'Works', headcount: 90 },
    { id: 'press', label: 'Press officer', headcount: 2 },
  ],
};
const codes = (index: number): number => 1 + (index % 5);

describe('a function of one or two people', () => {
  const rated = (team: string, item: string, count: number) =>
    times(count, index =>
      response(team, { answers: { resp1: codes(index), svc: { [item]: { speed: codes(index) } } } }),
    );
  const aggregate = summary(
    [...rated('finance', 'press', 20), ...rated('works', 'legal', 20), ...rated('press', 'finance', 20)],
    {
      lists,
    },
  );

  it('is left out, however often it is rated or answers', () => {
    const named = [
      ...aggregate.groups.map(({ id }) => id),
      ...aggregate.cells.map(({ g }) => g),
      ...(aggregate.edges ?? []).flatMap(({ from, to }) => [from, to]),
    ];
    expect(named).toContain('legal');
    expect(named).not.toContain('press');
  });

  it('cannot be computed from what is shown', () => {
    const of = (d: string) => aggregate.cells.filter(cell => cell.d === d && cell.g !== 'all');
    const all = aggregate.cells.find(cell => cell.d === 'resp1' && cell.g === 'all');
    const isShown = (cell: object | undefined): boolean => cell !== undefined && 'n' in cell;
    expect(
      isShown(all) &&
        of('resp1')
          .filter(cell => !('s' in cell && cell.s === 'none'))
          .every(isShown),
    ).toBe(false);
    const total = aggregate.cells.find(cell => cell.d === 'svc.speed' && cell.g === 'all');
    const pairs = (aggregate.edges ?? []).filter(({ from, d }) => from === 'all' && d === 'svc.speed');
    expect(isShown(total) && pairs.every(isShown)).toBe(false);
  });

  it('is shown with three people', () => {
    const three = { departments: lists.departments.map(entry => ({ ...entry, headcount: 3 })) };
    const shown = summary(rated('finance', 'press', 20), { lists: three });
    expect(shown.edges?.map(({ to }) => to)).toContain('press');
  });
});
