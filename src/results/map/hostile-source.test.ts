import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../aggregate.js';
import { aggregateIssues } from '../aggregate-issues.js';
import { readAggregate } from './read-aggregate.js';

const w = 'q4';
const document = {
  format: 'ics-aggregate/1',
  pulse: { id: 'service', title: { en: 'Service' }, min: 5, minComments: 10 },
  waves: [
    { id: 'q3', from: '2026-09-01' },
    { id: w, from: '2026-11-02' },
  ],
  groups: [{ id: 'all' }, { id: 'fin', label: { en: 'Finance' }, parent: 'all' }],
  dims: [
    { id: 'resp', kind: 'ordinal', scale: 'freq5', codes: [1, 2, 3, 4, 5] },
    { id: 'use', kind: 'multi', options: ['a', 'b'] },
  ],
  cells: [
    { w, g: 'all', d: 'resp', n: 31, dist: [1, 3, 8, 12, 7], mean: 66.9, lo: 62, hi: 71.9 },
    { w, g: 'fin', d: 'resp', s: 'comp', n: 4, mean: 12.3456 },
    { w, g: 'all', d: 'use', n: 6, dist: [4, 6] },
  ],
  edges: [{ w, from: 'all', to: 'fin', d: 'resp', s: 'min', n: 2, mean: 98.7654 }],
  comments: [{ w, g: 'all', d: 'resp', id: 'c1', lang: 'en', text: 'Sooner.' }],
};
const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'all',
  '2020',
  [],
  {},
  [null],
  [[1]],
  { toString: 1, valueOf: 1 },
];

type Path = readonly (string | number)[];
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))]
    : [path];

/** The document with what stands at a path replaced, or gone. */
const replaced = (path: Path, value: unknown): unknown => {
  if (path.length === 0) return value;
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((part, key) => part[key] as never, copy as never);
  if (value === undefined) Reflect.deleteProperty(holder, path.at(-1) ?? '');
  else holder[path.at(-1) ?? ''] = value;
  return copy;
};

const cases = pathsIn(document).flatMap(path => [undefined, ...hostile].map(value => ({ path, value })));
const read = (text: string, map: string | null): Aggregate | null => {
  const { aggregate, issues } = readAggregate(text, map);
  expect(aggregate !== null || issues.length > 0, 'nothing is shown without a reason').toBe(true);
  return aggregate;
};

describe.each([null, 'rows: cells'])('a document with one thing replaced, read by the map %j', map => {
  it('is shown sound or not at all, and what was hidden stays hidden', () => {
    expect(cases.length).toBeGreaterThan(1000);
    for (const { path, value } of cases) {
      const aggregate = read(JSON.stringify(replaced(path, value)) ?? '', map);
      const where = `${path.join('.')} = ${JSON.stringify(value)}`;
      if (aggregate) expect(aggregateIssues(aggregate), where).toEqual([]);
      // Without a reason the figure claims that it may be shown; in a foreign row, an empty one is none.
      const noReasons = map === null ? [undefined] : [undefined, null, ''];
      const isReasonGone = path.at(-1) === 's' && noReasons.includes(value as undefined);
      if (!isReasonGone) expect(JSON.stringify(aggregate), where).not.toMatch(/12\.3456|98\.7654/);
    }
  });
});
