import type { FigureRelation } from './disclosure.js';

type Equation = Map<string, number>;

const equationOf = ({ total, parts }: FigureRelation, isUnknown: (key: string) => boolean): Equation => {
  const equation: Equation = new Map();
  if (isUnknown(total)) equation.set(total, 1);
  for (const part of parts) if (isUnknown(part)) equation.set(part, (equation.get(part) ?? 0) - 1);
  return equation;
};

const subtract = (from: Equation, pivot: string, solved: Equation): void => {
  const factor = (from.get(pivot) ?? 0) / (solved.get(pivot) ?? 1);
  for (const [key, coefficient] of solved) {
    const rest = (from.get(key) ?? 0) - factor * coefficient;
    if (Math.abs(rest) < 1e-9) from.delete(key);
    else from.set(key, rest);
  }
};

/**
 * Every unknown figure that has one possible value, given all relations and all other figures: Gauss–Jordan
 * elimination over sparse rows. What subtraction in several steps, or round a circle of relations, can yield.
 */
export const derivableFigures = (
  relations: readonly FigureRelation[],
  isUnknown: (key: string) => boolean,
): readonly string[] => {
  const solved = new Map<string, Equation>();
  const rowsByKey = new Map<string, Set<string>>();
  for (const relation of relations) {
    const equation = equationOf(relation, isUnknown);
    for (const key of [...equation.keys()]) {
      const known = solved.get(key);
      if (known && equation.has(key)) subtract(equation, key, known);
    }
    const [pivot] = equation.keys();
    if (pivot === undefined) continue;
    for (const other of [...(rowsByKey.get(pivot) ?? [])]) {
      const row = solved.get(other);
      if (!row?.has(pivot)) continue;
      subtract(row, pivot, equation);
      for (const key of equation.keys()) rowsByKey.set(key, (rowsByKey.get(key) ?? new Set()).add(other));
    }
    solved.set(pivot, equation);
    for (const key of equation.keys()) rowsByKey.set(key, (rowsByKey.get(key) ?? new Set()).add(pivot));
  }
  return [...solved].filter(([, equation]) => equation.size === 1).map(([pivot]) => pivot);
};
