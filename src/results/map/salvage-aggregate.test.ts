import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import type { Aggregate } from '../aggregate.js';
import { salvageAggregate } from './salvage-aggregate.js';

const w = 'q4';
const document = {
  format: 'ics-aggregate/1',
  pulse: { id: 'service', title: { en: 'Service' }, min: 5 },
  waves: [
    { id: 'q3', from: '2026-09-01' },
    { id: w, from: '2026-11-02' },
  ],
  groups: [{ id: 'all' }, { id: 'fin', label: { en: 'Finance' }, parent: 'all' }],
  dims: [
    { id: 'resp', kind: 'ordinal', scale: 'freq5', codes: [1, 2, 3, 4, 5] },
    { id: 'why', kind: 'choice', options: ['a', 'b'] },
  ],
  cells: [
    { w, g: 'all', d: 'resp', n: 31, dist: [1, 3, 8, 12, 7], mean: 66.9 },
    { w, g: 'fin', d: 'resp', s: 'min' },
    { w, g: 'all', d: 'why', n: 6, dist: [4, 2] },
  ],
  edges: [{ w, from: 'all', to: 'fin', d: 'resp', n: 12, mean: 54.2 }],
  comments: [{ w, g: 'all', d: 'why', id: 'c1', lang: 'en', text: 'Sooner.' }],
};
type Copy = typeof document & Record<string, Record<string, unknown>[]>;

const mended = (
  change: (copy: Copy) => void,
): { readonly kept: Aggregate | null; readonly found: readonly string[] } => {
  const copy = structuredClone(document) as Copy;
  change(copy);
  const before = structuredClone(copy);
  const { aggregate, issues } = salvageAggregate(copy);
  expect(copy, 'the document itself stays as it is').toEqual(before);
  return { kept: aggregate, found: issues.map(({ code, path }) => `${formatPath(path)}: ${code}`) };
};
const set = (entry: object | undefined, fields: object): void => void Object.assign(entry ?? {}, fields);
const [mean, hidden, why] = document.cells;

describe('salvageAggregate', () => {
  it('takes a correct document as it is', () => {
    expect(salvageAggregate(document)).toEqual({ aggregate: document, issues: [] });
  });

  it.each<[string, string, (copy: Copy) => void, object]>([
    [
      'a hidden figure stays hidden and loses its number',
      'cells[1]: suppressed-with-number',
      copy => set(copy.cells[1], { s: 'comp', n: 4, mean: 12 }),
      { cells: [mean, { w, g: 'fin', d: 'resp', s: 'comp' }, why] },
    ],
    [
      'a figure is hidden for a reason that nobody knows',
      'cells[1].s: wrong-type',
      copy => set(copy.cells[1], { s: 'few' }),
      { cells: [mean, hidden, why] },
    ],
    [
      'counts that do not add up',
      'cells[0].dist: distribution-sum',
      copy => set(copy.cells[0], { n: 30 }),
      { cells: [hidden, why] },
    ],
    [
      'counts that the scale does not have',
      'cells[0].dist: distribution-length',
      copy => set(copy.cells[0], { dist: [31] }),
      { cells: [hidden, why] },
    ],
    [
      'a mean outside its interval',
      'cells[0]: interval-order',
      copy => set(copy.cells[0], { lo: 70 }),
      { cells: [hidden, why] },
    ],
    [
      'a number that is text',
      'cells[2].n: wrong-type',
      copy => set(copy.cells[2], { n: '6', dist: undefined }),
      { cells: [mean, hidden] },
    ],
    [
      'an unknown measure',
      'cells[2].d: unknown-reference',
      copy => set(copy.cells[2], { d: 'y' }),
      { cells: [mean, hidden] },
    ],
    [
      'an unknown wave',
      'cells[1].w: unknown-reference',
      copy => set(copy.cells[1], { w: 'q5' }),
      { cells: [mean, why] },
    ],
    ['an edge to nobody', 'edges[0].to: unknown-reference', copy => set(copy.edges[0], { to: 'it' }), { edges: [] }],
    [
      'two figures in one place',
      'cells[3]: duplicate-key',
      copy => copy.cells.push({ ...mean, mean: 12 } as never),
      { cells: [hidden, why] },
    ],
    [
      'a hidden figure and a shown one in one place',
      'cells[3]: duplicate-key',
      copy => copy.cells.push({ w, g: 'fin', d: 'resp', n: 9, mean: 12 } as never),
      { cells: [mean, hidden, why] },
    ],
    [
      'a hidden figure twice',
      'cells[3]: duplicate-key',
      copy => copy.cells.push({ w, g: 'fin', d: 'resp', s: 'comp' }),
      { cells: [mean, hidden, why] },
    ],
    [
      'a scale that does not match loses its words',
      'dims[0].scale: scale-mismatch',
      copy => set(copy.dims[0], { codes: [0, 1, 2, 3, 4] }),
      { dims: [{ id: 'resp', kind: 'ordinal', codes: [0, 1, 2, 3, 4] }, document.dims[1]] },
    ],
    [
      'a label that is none',
      'groups[1].label: wrong-type',
      copy => set(copy.groups[1], { label: 'Finance' }),
      { groups: [{ id: 'all' }, { id: 'fin', parent: 'all' }] },
    ],
    [
      'a title that is none',
      'pulse.title: wrong-type',
      copy => set(copy.pulse, { title: 1 }),
      { pulse: { id: 'service', min: 5 } },
    ],
    [
      'waves in the wrong order',
      'waves[1].from: waves-out-of-order',
      copy => copy.waves.reverse(),
      { waves: document.waves },
    ],
    [
      'a comment that is none',
      'comments[0].text: wrong-type',
      copy => set(copy.comments[0], { text: 1 }),
      { comments: [] },
    ],
    [
      'comments that are no list',
      'comments: wrong-type',
      copy => set(copy, { comments: 'none' }),
      { comments: undefined },
    ],
    [
      'what is no group among the groups',
      'groups: wrong-type',
      copy => copy.groups.push('fin' as never),
      { groups: document.groups },
    ],
  ])('%s: the rest is shown', (_what, issue, change, parts) => {
    const { kept, found } = mended(change);
    expect(found[0]).toBe(issue);
    expect(kept).toEqual({ ...document, ...parts });
  });

  it('leaves out what hangs on something that is left out', () => {
    const { kept, found } = mended(copy => set(copy.dims[1], { kind: 'colour' }));
    expect(found).toEqual(['dims[1].kind: wrong-type']);
    expect(kept).toEqual({ ...document, dims: [document.dims[0]], cells: [mean, hidden] });
  });

  it('puts waves without a first day behind the one before them', () => {
    const waves = [{ id: 'b', from: '2026-03-01' }, { id: 'c' }, { id: 'a', from: '2026-01-01' }, { id: w }];
    const { kept } = mended(copy => set(copy, { waves }));
    expect(kept?.waves.map(({ id }) => id)).toEqual(['a', w, 'b', 'c']);
  });

  it.each<[string, string, (copy: Copy) => void]>([
    ['a minimum of 2', 'pulse.min: minimum-too-low', copy => set(copy.pulse, { min: 2 })],
    ['a minimum of nothing', 'pulse.min: wrong-type', copy => set(copy.pulse, { min: null })],
    [
      'a minimum of comments that is none',
      'pulse.minComments: wrong-type',
      copy => set(copy.pulse, { minComments: '20' }),
    ],
    ['another format', '(root): unknown-format', copy => set(copy, { format: 'ics-aggregate/2' })],
    ['no waves', 'waves: wrong-type', copy => set(copy, { waves: null })],
    [
      'no figure that is right',
      'cells[0].n: wrong-type',
      copy => set(copy, { cells: [{ ...mean, n: null }], edges: [] }),
    ],
  ])('shows nothing with %s', (_what, issue, change) => {
    const { kept, found } = mended(change);
    expect(kept).toBeNull();
    expect(found[0]).toBe(issue);
  });

  it('names what makes the document useless before what could be left out', () => {
    const { found } = mended(copy => {
      set(copy.pulse, { title: 1, min: 2 });
      set(copy.cells[0], { n: 30 });
    });
    expect(found).toEqual(['pulse.min: minimum-too-low', 'pulse.title: wrong-type', 'cells[0].dist: distribution-sum']);
  });

  it('knows the codes of a recommend score and of a built-in scale', () => {
    const { kept, found } = mended(copy => {
      Reflect.deleteProperty(copy.dims[0] ?? {}, 'codes');
      copy.dims.push({ id: 'emp', kind: 'recommend', scale: 'nps11' } as never);
      copy.cells.push({ w, g: 'all', d: 'emp', n: 9, dist: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9] });
    });
    expect(found).toEqual([]);
    expect(kept?.dims[0]).toEqual(document.dims[0]);
    expect(kept?.dims[2]?.codes).toHaveLength(11);
  });

  it('finds the other mistakes beside what is no group', () => {
    const { kept, found } = mended(copy => {
      copy.groups.push('it' as never);
      set(copy.cells[0], { n: 30 });
    });
    expect(found).toEqual(['groups: wrong-type', 'cells[0].dist: distribution-sum']);
    expect(kept?.cells).toEqual([hidden, why]);
  });

  it.each([null, 1, 'text', [], [1], {}])('refuses %j', value => {
    expect(salvageAggregate(value)).toEqual({ aggregate: null, issues: [{ code: 'unknown-format', path: [] }] });
  });
});
