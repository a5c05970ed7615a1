import type {
  Aggregate,
  AggregateCell,
  AggregateComment,
  AggregateEdge,
  AggregateRate,
  CellContent,
  Text,
} from '../../src/results/aggregate.js';
import { causes, dims, groups, items, steps, teams, text, type Team } from './chart-example-measures.js';

const minimum = 5;
const waves = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const latest = '2026-Q4';

/** Answers around a mean of 0 to 100, without chance: the same document in every run. */
const distributionAround = (mean: number, n: number, columns: number): readonly number[] => {
  const centre = (Math.min(96, Math.max(4, mean)) / 100) * (columns - 1);
  const weights = Array.from({ length: columns }, (_, column) => Math.exp(-((column - centre) ** 2) / (columns / 3)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts: number[] = [];
  let used = 0;
  let together = 0;
  for (const weight of weights) {
    together += weight;
    const until = Math.round((n * together) / whole);
    counts.push(until - used);
    used = until;
  }
  return counts;
};

const figuresAround = (mean: number, n: number): CellContent => {
  if (n < minimum) return { s: 'min' };
  const dist = distributionAround(mean, n, 5);
  const scores = dist.flatMap((count, column) => Array.from({ length: count }, () => 25 * column));
  const found = scores.reduce((sum, score) => sum + score, 0) / n;
  const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - found) ** 2, 0) / (n - 1));
  const half = (1.96 * sd) / Math.sqrt(n);
  return { n, dist, na: n % 3, pns: n % 2, miss: 0, mean: found, sd, lo: found - half, hi: found + half };
};

const recommendAround = (mean: number, n: number): CellContent => {
  if (n < minimum) return { s: 'min' };
  const dist = distributionAround(mean, n, 11);
  const sum = (from: number, to: number): number => dist.slice(from, to + 1).reduce((all, count) => all + count, 0);
  const [promoters, detractors] = [sum(9, 10) / n, sum(0, 6) / n];
  const value = 100 * (promoters - detractors);
  const half = (196 * Math.sqrt(promoters + detractors - (promoters - detractors) ** 2)) / Math.sqrt(n);
  return { n, dist, value, lo: Math.max(-100, value - half), hi: Math.min(100, value + half) };
};

/** Facilities get better from wave to wave; nobody else does. */
const meanOf = ({ id, points }: Team, wave: number): number => 62 + points + (id === 'fac' ? 5 * wave - 12 : 0);

const everybody: Team = { id: 'all', label: {}, size: teams.reduce((sum, { size }) => sum + size, 0), points: 0 };

const scaleCells = waves.flatMap((w, wave) =>
  [everybody, ...teams].flatMap((team): AggregateCell[] => {
    const n = Math.round(team.size * 0.6);
    const mean = meanOf(team, wave);
    const cells = items.flatMap(([{ id, parent = '' }, points]): AggregateCell[] => [
      { w, g: team.id, d: id, ...figuresAround(mean + points, n) },
      { w, g: team.id, d: parent, ...figuresAround(mean + points, n) },
    ]);
    return [...cells, { w, g: team.id, d: 'emp', ...recommendAround(mean + 10, n) }];
  }),
);

const gapCells = teams.map(({ id, size, points }): AggregateCell => {
  const place = { w: latest, g: id, d: 'gap' };
  const n = Math.round(size * 0.6);
  if (n < minimum) return { ...place, s: 'min' };
  const parts = { self: 70 - points / 3, others: 62 + points };
  const value = parts.self - parts.others;
  return { ...place, n, value, lo: value - 6, hi: value + 6, parts };
});

const countsOf = (list: readonly (readonly [string, number, Text])[]): readonly number[] => list.map(([, n]) => n);

const edges = teams.flatMap((from, row) =>
  teams.flatMap((to, column): AggregateEdge[] => {
    // Not everybody needs everybody.
    if (from === to || (row * 3 + column * 5) % 4 === 0) return [];
    const isAtWar = [from.id, to.id].sort().join() === 'it,legal';
    const n = Math.round(Math.min(from.size, to.size) * 0.5);
    const mean = 62 + to.points - (isAtWar ? (from.id === 'it' ? 30 : 12) : 0);
    return [{ w: latest, from: from.id, to: to.id, d: 'svc.resp', ...figuresAround(mean, n) }];
  }),
);

const rated = teams.map((to): AggregateEdge => ({
  w: latest,
  from: 'all',
  to: to.id,
  d: 'svc.resp',
  ...figuresAround(62 + to.points, to.size),
}));

const themes = ['tell us earlier', 'one form', 'more people'];
const said: readonly (readonly [theme: number, words: string])[] = [
  [0, 'Tell us a week before the form changes.'],
  [0, 'A short note on Monday would do.'],
  [1, 'One form for all contracts, please.'],
  [2, 'Two more people at the end of the quarter.'],
  [1, 'The same three boxes are asked for twice.'],
  [0, 'We hear of changes from our customers.'],
  [0, 'Say who is away, and who stands in.'],
  [1, 'Let me copy last month’s request.'],
  [2, 'On Fridays nobody is there.'],
  [0, 'A date, even a rough one, helps us plan.'],
  [1, 'The form forgets what I typed.'],
];
const comments = said.map(([theme, words], place): AggregateComment => ({
  w: latest,
  g: 'all',
  d: 'cmt',
  id: `c${place}`,
  lang: 'en',
  text: words,
  ...(themes[theme] === undefined ? {} : { theme: themes[theme] }),
}));

const rates = [everybody, ...teams].map(({ id, size }): AggregateRate => {
  const [shown, started, complete] = [0.93, 0.74, 0.6].map(share => Math.round(size * share)) as [
    number,
    number,
    number,
  ];
  return {
    w: latest,
    g: id,
    invited: size,
    shown,
    started,
    complete,
    partial: Math.round(size * 0.05),
    rule: 'RR6',
  };
});

/** A small invented company with everything that charts can show: one team gets better, one pair is at odds. */
export const chartExample: Aggregate = {
  format: 'ics-aggregate/1',
  pulse: {
    id: 'example',
    title: text('Internal service', 'Interner Service', 'الخدمة الداخلية'),
    min: minimum,
    minComments: 10,
  },
  waves: waves.map(id => ({ id, state: 'closed' })),
  groups,
  dims,
  cells: [
    ...scaleCells,
    ...gapCells,
    { w: latest, g: 'all', d: 'cause', n: 84, dist: countsOf(causes) },
    {
      ...{ w: latest, g: 'all', d: 'flow:breakdown-report', n: 84, dist: countsOf(steps) },
      parts: { 'owned.median': 1, 'owned.p90': 4, 'fixed.median': 6, 'fixed.p90': 21 },
    },
    { w: latest, g: 'all', d: 'kept', n: 64, dist: [9, 14, 41] },
    { w: latest, g: 'all', d: 'late', n: 19, value: 7.5 },
    { w: latest, g: 'all', d: 'headsup', n: 22, dist: [12, 3, 7] },
    { w: latest, g: 'all', d: 'cmt', n: comments.length },
  ],
  edges: [...rated, ...edges],
  comments,
  themes: themes.map((theme, place) => ({
    ...{ w: latest, g: 'all', d: 'cmt', theme },
    n: said.filter(([chosen]) => chosen === place).length,
  })),
  rates,
  changes: [
    { w: latest, vs: '2026-Q3', g: 'fac', d: 'dim:resp', diff: 5, lo: 0.4, hi: 9.6, q: 0.03, flag: 'up' },
    { w: latest, vs: '2026-Q3', g: 'fin', d: 'dim:resp', diff: 0, lo: -4, hi: 4, q: 0.9, flag: 'same' },
  ],
};
