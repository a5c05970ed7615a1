import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { builtInScales } from '../question/scale/scales.js';
import type { Aggregate } from './aggregate.js';
import { aggregateSchema } from './aggregate.schema.js';
import { parseAggregate } from './parse-aggregate.js';

const document: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'service', title: { en: 'Service' }, min: 5, minComments: 10 },
  waves: [{ id: '2026-Q3', state: 'closed' }, { id: '2026-Q4' }],
  groups: [{ id: 'all' }, { id: 'fin', label: { en: 'Finance' }, parent: 'all' }],
  dims: [
    { id: 'resp', kind: 'ordinal', scale: 'freq5', codes: [1, 2, 3, 4, 5], label: { en: 'Response' } },
    { id: 'use', kind: 'multi', options: ['it', 'hr'], labels: [{ en: 'IT' }, { en: 'HR' }] },
    { id: 'cmt', kind: 'text' },
  ],
  cells: [
    { w: '2026-Q4', g: 'all', d: 'resp', n: 31, dist: [1, 3, 8, 12, 7], na: 2, mean: 66.9, lo: 62, hi: 71.9 },
    { w: '2026-Q4', g: 'fin', d: 'resp', s: 'min' },
    { w: '2026-Q4', g: 'all', d: 'use', n: 6, dist: [4, 6] },
  ],
  edges: [{ w: '2026-Q4', from: 'fin', to: 'all', d: 'resp', n: 12, mean: 54.2 }],
  comments: [{ w: '2026-Q4', g: 'all', d: 'cmt', id: 'c1', lang: 'en', text: 'Sooner.' }],
};

const wavesBackwards = [{ id: '2026-Q4', from: '2026-11-02' }, { id: '2026-Q3', from: '2026-09-01' }, { id: 'later' }];

type Loose = Record<string, unknown>;
/** The document with one thing changed. */
const changed = (change: (copy: Record<string, Loose & Loose[]>) => void): unknown => {
  const copy = structuredClone(document) as unknown as Record<string, Loose & Loose[]>;
  change(copy);
  return copy;
};
const found = (value: unknown): readonly string[] => {
  const result = parseAggregate(value);
  return result.ok ? [] : result.error.map(({ code, path }) => `${formatPath(path)}: ${code}`);
};

describe('parseAggregate', () => {
  it('takes a correct document, and fields that it does not know', () => {
    expect(parseAggregate(document)).toEqual({ ok: true, value: document });
    expect(found(changed(copy => Object.assign(copy['dims']?.[0] ?? {}, { scale: 'constructor' })))).toEqual([]);
    expect(found(changed(copy => Object.assign(copy, { rates: [{ anything: 1 }] })))).toEqual([]);
  });

  it.each([null, 1, 'text', [], {}, { format: 'ics-aggregate/2' }])('refuses %j', value => {
    expect(found(value)).toEqual(['(root): unknown-format']);
  });

  it.each<[string, (copy: Record<string, Loose & Loose[]>) => void]>([
    ['pulse.min: minimum-too-low', copy => Object.assign(copy['pulse'] ?? {}, { min: 2 })],
    ['pulse.min: wrong-type', copy => Object.assign(copy['pulse'] ?? {}, { min: '5' })],
    ['pulse.id: wrong-type', copy => void delete copy['pulse']?.['id']],
    ['waves[2].id: duplicate-id', copy => copy['waves']?.push({ id: '2026-Q3' })],
    ['dims[0].kind: wrong-type', copy => Object.assign(copy['dims']?.[0] ?? {}, { kind: 'ordinale' })],
    ['dims[0].label: wrong-type', copy => Object.assign(copy['dims']?.[0] ?? {}, { label: 'Response' })],
    ['dims[0].scale: scale-mismatch', copy => Object.assign(copy['dims']?.[0] ?? {}, { codes: [0, 1, 2, 3, 4] })],
    ['waves[1].from: waves-out-of-order', copy => Object.assign(copy['waves'] ?? [], wavesBackwards)],
    ['cells[0].g: unknown-reference', copy => Object.assign(copy['cells']?.[0] ?? {}, { g: 'it' })],
    ['cells[1]: suppressed-with-number', copy => Object.assign(copy['cells']?.[1] ?? {}, { n: 4 })],
    ['cells[1].s: wrong-type', copy => Object.assign(copy['cells']?.[1] ?? {}, { s: 'few' })],
    ['cells[0].dist: distribution-sum', copy => Object.assign(copy['cells']?.[0] ?? {}, { n: 30 })],
    ['cells[2].dist: distribution-sum', copy => Object.assign(copy['cells']?.[2] ?? {}, { dist: [7, 1] })],
    ['cells[0].dist: distribution-length', copy => Object.assign(copy['cells']?.[0] ?? {}, { dist: [31] })],
    ['cells[0].mean: wrong-type', copy => Object.assign(copy['cells']?.[0] ?? {}, { mean: '66.9' })],
    ['cells[0]: interval-order', copy => Object.assign(copy['cells']?.[0] ?? {}, { lo: 70 })],
    ['cells[3]: duplicate-key', copy => copy['cells']?.push({ ...copy['cells'][1] })],
    ['edges[0].n: wrong-type', copy => void delete copy['edges']?.[0]?.['n']],
    ['comments[0].text: wrong-type', copy => Object.assign(copy['comments']?.[0] ?? {}, { text: 1 })],
    ['cells: wrong-type', copy => Object.assign(copy, { cells: {} })],
  ])('says %s', (expected, change) => {
    expect(found(changed(change))).toEqual([expected]);
  });

  it('knows every built-in scale of five points', () => {
    const scales = Object.entries(builtInScales).filter(([, codes]) => codes.length === 5);
    expect(scales.length).toBeGreaterThan(8);
    for (const [scale, codes] of scales) {
      const withCodes = (list: readonly number[]): unknown =>
        changed(copy => Object.assign(copy['dims']?.[0] ?? {}, { scale, codes: list }));
      expect(found(withCodes(codes))).toEqual([]);
      expect(found(withCodes(codes.map(code => code - 1)))).toEqual(['dims[0].scale: scale-mismatch']);
    }
  });

  it('says everything that is wrong at once', () => {
    expect(found({ format: 'ics-aggregate/1', pulse: { id: 'x', min: 1 }, waves: [1], groups: [], dims: [] })).toEqual([
      'pulse.min: minimum-too-low',
      'waves: wrong-type',
      'cells: wrong-type',
    ]);
  });
});

describe('aggregateSchema', () => {
  it.each<[string, unknown, boolean]>([
    ['a correct document', document, true],
    ['a minimum of 2', changed(copy => Object.assign(copy['pulse'] ?? {}, { min: 2 })), false],
    ['a hidden figure with a number', changed(copy => Object.assign(copy['cells']?.[1] ?? {}, { n: 4 })), false],
    ['a figure without n', changed(copy => void delete copy['cells']?.[0]?.['n']), false],
    ['an unknown kind', changed(copy => Object.assign(copy['dims']?.[0] ?? {}, { kind: 'ordinale' })), false],
  ])('agrees with the parser on %s', (_case, value, isRight) => {
    expect(v.safeParse(aggregateSchema, value).success).toBe(isRight);
    expect(parseAggregate(value).ok).toBe(isRight);
  });
});
