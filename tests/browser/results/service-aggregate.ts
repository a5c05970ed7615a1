import type { Aggregate } from '../../../src/results/index.js';

const w = '2026-Q4';

/** A small company: everybody may be shown, Legal is too small, Finance is rated by the others. */
export const serviceAggregate: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: { id: 'service', title: { en: 'Internal service', de: 'Interner Service' }, min: 5, minComments: 10 },
  waves: [
    { id: '2026-Q3', state: 'closed' },
    { id: w, state: 'open' },
  ],
  groups: [
    { id: 'all' },
    { id: 'fin', label: { en: 'Finance' }, parent: 'all' },
    { id: 'legal', label: { en: 'Legal' }, parent: 'all' },
  ],
  dims: [
    { id: 'dim:resp', kind: 'index', label: { en: 'Responsiveness' }, of: ['resp1', 'resp2'] },
    {
      id: 'resp1',
      kind: 'ordinal',
      parent: 'dim:resp',
      scale: 'freq5',
      codes: [1, 2, 3, 4, 5],
      label: { en: 'How soon did you hear from others?' },
    },
    { id: 'resp2', kind: 'ordinal', parent: 'dim:resp', codes: [1, 2, 3], rev: true, label: { en: 'Was it late?' } },
    {
      id: 'use',
      kind: 'multi',
      options: ['it', 'hr'],
      labels: [{ en: 'IT' }, { en: 'People' }],
      label: { en: 'Which ones?' },
    },
    {
      id: 'svc.speed',
      kind: 'ordinal',
      scale: 'quick5',
      codes: [1, 2, 3, 4, 5],
      label: { en: 'How quick is {dept}?' },
    },
    { id: 'cmt', kind: 'text', label: { en: 'What would help?' } },
  ],
  cells: [
    { w, g: 'all', d: 'dim:resp', n: 31, dist: [1, 3, 8, 12, 7], mean: 60.2, lo: 55, hi: 65.4 },
    { w, g: 'all', d: 'resp1', n: 31, dist: [1, 3, 8, 12, 7], na: 2, pns: 0, miss: 1, mean: 66.9355, lo: 62, hi: 71.9 },
    { w, g: 'all', d: 'resp2', n: 30, dist: [10, 10, 10], mean: 50, lo: 34, hi: 66 },
    { w, g: 'all', d: 'use', n: 20, dist: [15, 12] },
    { w, g: 'all', d: 'cmt', n: 10 },
    { w, g: 'legal', d: 'dim:resp', s: 'min' },
    { w, g: 'legal', d: 'resp1', s: 'min' },
    { w, g: 'legal', d: 'resp2', s: 'comp' },
    { w, g: 'legal', d: 'use', n: 6, dist: [6, 1] },
    { w: '2026-Q3', g: 'all', d: 'dim:resp', n: 28, dist: [2, 6, 10, 6, 4], mean: 50 },
  ],
  edges: [{ w, from: 'all', to: 'fin', d: 'svc.speed', n: 9, dist: [0, 1, 2, 4, 2], mean: 69.4 }],
  comments: Array.from({ length: 10 }, (_, index) => ({
    w,
    g: 'all',
    d: 'cmt',
    id: `cmt-${index + 1}`,
    lang: 'en',
    text: `Tell us sooner, please (${index + 1}).`,
  })),
};
