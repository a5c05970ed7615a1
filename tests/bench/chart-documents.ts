import type { Aggregate, AggregateGroup, Figures } from '../../src/results/aggregate.js';

const w = '2026-Q4';

/** Figures that differ from place to place, the same in every run. */
const figuresAt = (row: number, column: number, n: number): Figures => {
  const mean = 40 + ((row * 17 + column * 31) % 41);
  const half = 39 / Math.sqrt(n);
  return { n, mean, sd: 20, lo: mean - half, hi: mean + half };
};

const teams = (count: number): readonly AggregateGroup[] => [
  { id: 'all', label: { en: 'Everyone' } },
  ...Array.from({ length: count }, (_, index) => ({
    id: `team-${index}`,
    label: { en: `Department number ${index + 1}` },
    parent: 'all',
  })),
];

const documentOf = (more: Pick<Aggregate, 'groups' | 'dims' | 'cells'> & Partial<Aggregate>): Aggregate => ({
  format: 'ics-aggregate/1',
  pulse: { id: 'bench', title: { en: 'Internal service' }, min: 5 },
  waves: [{ id: w, state: 'closed' }],
  ...more,
});

/** 40 departments and everybody, 8 dimensions. */
export const heatmapDocument = (): Aggregate => {
  const groups = teams(40);
  const dims = Array.from({ length: 8 }, (_, index) => ({
    id: `dim:${index}`,
    kind: 'index' as const,
    label: { en: `Dimension ${index + 1}` },
  }));
  const cells = groups.flatMap(({ id: g }, row) =>
    dims.map(({ id: d }, column) => ({ w, g, d, ...figuresAt(row, column, row === 0 ? 1000 : 25) })),
  );
  return documentOf({ groups, dims, cells });
};

/** 14 departments, each rated by everybody and by each other. */
export const serviceMapDocument = (): Aggregate => {
  const groups = teams(14);
  const d = 'score:service';
  const edges = groups.flatMap(({ id: from }, row) =>
    groups
      .slice(1)
      .filter(({ id }) => id !== from)
      .map(({ id: to }, column) => ({ w, d, from, to, ...figuresAt(row, column, row === 0 ? 200 : 15) })),
  );
  return documentOf({ groups, dims: [{ id: d, kind: 'index', label: { en: 'Service' } }], cells: [], edges });
};
