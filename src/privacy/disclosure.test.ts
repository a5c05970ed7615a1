import { describe, expect, it } from 'vitest';
import { numbersFrom } from '../../tests/audit/random-company.js';
import { strictestMinimum } from './disclosure.js';
import type { CountedFigure, FigureRelation, Suppression } from './figure.js';
import { publish } from './publish.js';

const figure = (key: string, answers: number, more: Partial<CountedFigure> = {}): CountedFigure => ({
  key,
  answers,
  asked: answers,
  minimum: 5,
  ...more,
});

/** Why figures of a single batch are hidden, by key. */
const hiddenIn = (
  figures: readonly CountedFigure[],
  relations: readonly FigureRelation[],
): ReadonlyMap<string, Suppression> => {
  const inOneBatch = figures.map(({ answers, asked, ...rest }) => ({ ...rest, batches: [{ answers, asked }] }));
  return new Map(
    [...publish(inOneBatch, relations)].flatMap(([key, standing]) =>
      'reason' in standing ? [[key, standing.reason] as const] : [],
    ),
  );
};

const company = (...teams: readonly number[]): { figures: CountedFigure[]; relations: FigureRelation[] } => {
  const parts = teams.map((answers, index) => figure(`team${index + 1}`, answers));
  const total = figure(
    'all',
    teams.reduce((sum, answers) => sum + answers, 0),
  );
  return { figures: [total, ...parts], relations: [{ total: 'all', parts: parts.map(({ key }) => key) }] };
};

const hiddenOf = ({ figures, relations }: ReturnType<typeof company>): Record<string, string> =>
  Object.fromEntries(hiddenIn(figures, relations));

describe('strictestMinimum', () => {
  it.each([
    [[], 5],
    [[undefined], 5],
    [[1], 3],
    [[4], 4],
    [[5, 10, undefined], 10],
  ])('%j → %i', (minimums, expected) => expect(strictestMinimum(...minimums)).toBe(expected));
});

describe('a single batch', () => {
  it.each<[string, readonly number[], Record<string, string>]>([
    ['nothing when all are large enough', [5, 9], {}],
    ['an empty team, as empty', [9, 0], { team2: 'none' }],
    ['everything below the minimum', [2, 2], { all: 'min', team1: 'min', team2: 'min' }],
    ['the next smallest beside a single small team', [9, 6, 2], { team2: 'comp', team3: 'min' }],
    ['no third when two small teams hold the minimum together', [9, 2, 3], { team2: 'min', team3: 'min' }],
    ['a third when two small teams hold too little', [9, 7, 2, 2], { team2: 'comp', team3: 'min', team4: 'min' }],
    ['the total when nothing else could protect', [4, 0], { all: 'min', team1: 'min', team2: 'none' }],
    ['the larger team beside the only other', [20, 1], { team1: 'comp', team2: 'min' }],
  ])('hides %s', (_case, teams, expected) => expect(hiddenOf(company(...teams))).toEqual(expected));

  it('counts a team that was asked and did not answer as too small', () => {
    const figures = [figure('all', 9, { asked: 10 }), figure('one', 9), figure('two', 0, { asked: 1 })];
    expect(Object.fromEntries(hiddenIn(figures, [{ total: 'all', parts: ['one', 'two'] }]))).toEqual({
      one: 'comp',
      two: 'min',
    });
  });

  it('protects the answers that belong to no team', () => {
    const figures = [figure('all', 13), figure('one', 6), figure('two', 6), figure('rest', 1, { isPublished: false })];
    expect(Object.fromEntries(hiddenIn(figures, [{ total: 'all', parts: ['one', 'two', 'rest'] }]))).toEqual({
      one: 'comp',
      rest: 'min',
    });
  });

  it('hides a small team among the answers that belong to no team', () => {
    const figures = [figure('all', 17), figure('one', 9), figure('two', 1), figure('rest', 7, { isPublished: false })];
    expect(Object.fromEntries(hiddenIn(figures, [{ total: 'all', parts: ['one', 'two', 'rest'] }]))).toEqual({
      two: 'min',
      rest: 'comp',
    });
  });

  it('hides a question beside a hidden one of the same dimension, or its single answer could be taken out', () => {
    const figures = [figure('dim', 6), figure('item1', 5), figure('item2', 1)];
    expect(Object.fromEntries(hiddenIn(figures, [{ total: 'dim', parts: ['item1', 'item2'] }]))).toEqual({
      item1: 'comp',
      item2: 'min',
    });
  });

  it('hides one beside a team that is never shown, not everything', () => {
    const figures = [
      figure('all', 30),
      figure('one', 15),
      figure('two', 13),
      figure('chair', 2, { minimum: Infinity }),
    ];
    expect(Object.fromEntries(hiddenIn(figures, [{ total: 'all', parts: ['one', 'two', 'chair'] }]))).toEqual({
      two: 'comp',
      chair: 'min',
    });
  });

  it('counts only what stays unknown inside a hidden total', () => {
    const figures = [
      figure('all', 17),
      figure('north', 1),
      figure('south', 6),
      figure('west', 10),
      figure('south1', 5),
      figure('south2', 1),
    ];
    const hidden = hiddenIn(figures, [
      { total: 'all', parts: ['north', 'south', 'west'] },
      { total: 'south', parts: ['south1', 'south2'] },
    ]);
    expect(hidden.get('south')).toBe('comp');
    expect(hidden.get('west')).toBe('comp');
  });
});

interface Node {
  readonly id: string;
  readonly children: readonly Node[];
}

const randomTree = (next: () => number): Node => ({
  id: 'all',
  children: Array.from({ length: 1 + Math.floor(next() * 5) }, (_, department) => ({
    id: `d${department}`,
    children: Array.from({ length: Math.floor(next() * 4) }, (_team, team) => ({
      id: `d${department}t${team}`,
      children: [],
    })),
  })),
});

/** A company whose departments have teams, each asked some questions of one dimension, by all the ways they add up. */
const randomCompany = (next: () => number): { figures: CountedFigure[]; relations: FigureRelation[] } => {
  const figures: CountedFigure[] = [];
  const relations: FigureRelation[] = [];
  const questions = ['q1', 'q2', 'q3'].slice(0, 1 + Math.floor(next() * 3));
  const largest = 2 + Math.floor(next() * 12);
  const put = (key: string, answers: number): number => {
    figures.push(figure(key, answers, { isPublished: !key.endsWith('|') }));
    return answers;
  };
  const visit = (node: Node): readonly number[] => {
    const below = node.children.map(visit);
    const own = questions.map(() => (node.id === 'all' && next() < 0.5 ? 0 : Math.floor(next() * largest)));
    const counts = questions.map((_, q) => (own[q] ?? 0) + below.reduce((sum, child) => sum + (child[q] ?? 0), 0));
    const columns = [...questions, 'dim'];
    const sums = [counts, own].map(list => [...list, list.reduce((sum, value) => sum + value, 0)]);
    columns.forEach((column, q) => {
      put(`${node.id}|${column}`, sums[0]?.[q] ?? 0);
      if (node.children.length === 0) return;
      put(`${node.id}|${column}|`, sums[1]?.[q] ?? 0);
      const parts = [...node.children.map(child => `${child.id}|${column}`), `${node.id}|${column}|`];
      relations.push({ total: `${node.id}|${column}`, parts });
    });
    for (const end of node.children.length > 0 ? ['', '|'] : ['']) {
      const parts = questions.map(question => `${node.id}|${question}${end}`);
      relations.push({ total: `${node.id}|dim${end}`, parts });
    }
    return counts;
  };
  visit(randomTree(next));
  return { figures, relations };
};

/** What an attacker can work out exactly: Gaussian elimination over all relations, hidden figures being unknown. */
const derivable = (hidden: readonly string[], relations: readonly FigureRelation[]): readonly string[] => {
  const column = new Map(hidden.map((key, index) => [key, index]));
  const rows = relations.map(({ total, parts }) => {
    const row = new Float64Array(hidden.length);
    const at = column.get(total);
    if (at !== undefined) row[at] = 1;
    for (const part of parts) {
      const index = column.get(part);
      if (index !== undefined) row[index] = (row[index] ?? 0) - 1;
    }
    return row;
  });
  let rank = 0;
  for (let c = 0; c < hidden.length && rank < rows.length; c++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[c] ?? 0) > 1e-9);
    const [pivotRow, rankRow] = [rows[pivot], rows[rank]];
    if (!pivotRow || !rankRow) continue;
    [rows[rank], rows[pivot]] = [pivotRow, rankRow];
    const lead = pivotRow[c] ?? 1;
    rows.forEach((row, index) => {
      const factor = (row[c] ?? 0) / lead;
      if (index === rank || Math.abs(factor) < 1e-9) return;
      for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    });
    rank++;
  }
  return rows
    .map(row => [...row].flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : [])))
    .filter(known => known.length === 1)
    .map(([index]) => hidden[index ?? 0] ?? '');
};

describe('subtraction attack on random companies', () => {
  it('never yields a figure below its minimum', () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 1000; seed++) {
      const { figures, relations } = randomCompany(numbersFrom(seed));
      const hidden = hiddenIn(figures, relations);
      const unknown = figures.filter(({ key }) => hidden.get(key) === 'min' || hidden.get(key) === 'comp');
      const exposed = derivable(
        unknown.map(({ key }) => key),
        relations,
      );
      for (const { key, answers, minimum } of unknown) {
        if (answers > 0 && answers < minimum && exposed.includes(key)) found.push(`company ${seed}: ${key}`);
      }
    }
    expect(found).toEqual([]);
  }, 30_000);

  it('finds what an unprotected company gives away', () => {
    const { relations } = company(9, 6, 2);
    expect(derivable(['team3'], relations)).toEqual(['team3']);
  });
});
