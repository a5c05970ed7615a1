import { expect, it } from 'vitest';
import type { FigureRelation } from './figure.js';
import { publish } from './publish.js';

interface Count {
  answers: number;
  asked: number;
  readonly categories: Set<number>;
}

const departments = Array.from({ length: 14 }, (_, index) => `d${index}`);
const split = departments.slice(0, 5);
const teams = split.flatMap(department => ['a', 'b', 'c'].map(team => `${department}.${team}`));
const columns = ['first', 'second', 'both'];

/** Numbers from 0 to 1, the same at every run (a linear congruential generator). */
const createDraw = (seed: number) => {
  let state = seed;
  return (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
};

/** A batch of 30, then a quarter more each time. */
const batchSizes = (batches: number): readonly number[] => {
  let total = 0;
  return Array.from({ length: batches }, () => {
    const size = total === 0 ? 30 : Math.ceil(total / 4);
    total += size;
    return size;
  });
};

const answered = (sizes: readonly number[], draw: () => number): ReadonlyMap<string, readonly Count[]> => {
  const counts = new Map<string, readonly Count[]>();
  const countsOf = (key: string): readonly Count[] => {
    const known = counts.get(key) ?? sizes.map(() => ({ answers: 0, asked: 0, categories: new Set<number>() }));
    counts.set(key, known);
    return known;
  };
  const own = [...departments.slice(split.length), ...teams];
  sizes.forEach((size, batch) => {
    for (let person = 0; person < size; person += 1) {
      const team = own[Math.floor(draw() ** 1.6 * own.length)] ?? '';
      const path = ['all', ...new Set([team.split('.')[0] ?? '', team])];
      for (const column of columns) {
        if (column === 'second' && draw() < 0.1) continue;
        const code = 1 + Math.floor(draw() * 5);
        for (const group of path) {
          const count = countsOf(`${group}|${column}`)[batch];
          if (!count) continue;
          count.answers += 1;
          count.asked += 1;
          count.categories.add(code);
        }
      }
    }
  });
  return counts;
};

const relations: readonly FigureRelation[] = [
  ...columns.flatMap(column => [
    { total: `all|${column}`, parts: departments.map(department => `${department}|${column}`) },
    ...split.map(department => ({
      total: `${department}|${column}`,
      parts: teams.filter(team => team.startsWith(`${department}.`)).map(team => `${team}|${column}`),
    })),
  ]),
  ...['all', ...departments, ...teams].map(group => ({
    total: `${group}|both`,
    parts: [`${group}|first`, `${group}|second`],
    isCombination: true,
  })),
];

it('goes on renewing figures in a wave of many small batches', () => {
  const sizes = batchSizes(10);
  const figures = [...answered(sizes, createDraw(7))].map(([key, batches]) => ({ key, minimum: 5, batches }));
  const standings = [...publish(figures, relations).values()];
  const shown = standings.filter(standing => !('reason' in standing));
  const renewed = shown.filter(standing => 'batches' in standing && standing.batches === sizes.length);
  expect(shown.length).toBeGreaterThan(standings.length / 2);
  expect(renewed.length).toBeGreaterThan(standings.length / 5);
});
