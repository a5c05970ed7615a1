import type { BatchedFigure } from './publication-shelf.js';

/** What answers have in common: nothing, as there are none · the number of their one code · several codes. */
export type Unison = number;
const nobody: Unison = 0;
export const severalCodes: Unison = -1;

export const joined = (one: Unison, other: Unison): Unison =>
  one === nobody ? other : other === nobody || one === other ? one : severalCodes;

/** The answers to a figure, batch by batch. */
export interface Timeline {
  readonly minimum: number;
  readonly answers: readonly number[];
  readonly unisons: readonly Unison[];
}

/** Few answers, or all of them the same. */
export const mustStayUnknown = (answers: number, unison: Unison, minimum: number): boolean =>
  answers > 0 && (answers < minimum || unison > nobody);

/** Numbers codes from 1 on, one number for the same code of all figures. */
export const numberedCodes = (): ((code: string | number) => Unison) => {
  const numbers = new Map<string | number, number>();
  return code => {
    const number = numbers.get(code) ?? numbers.size + 1;
    numbers.set(code, number);
    return number;
  };
};

export const timelineOf = (
  { minimum, batches }: BatchedFigure,
  numberOf: (code: string | number) => Unison,
): Timeline => ({
  minimum,
  answers: batches.map(({ answers }) => answers),
  unisons: batches.map(({ answers, categories }) => {
    if (categories === undefined) return answers === 0 ? nobody : severalCodes;
    return [...categories].reduce((all: Unison, code) => joined(all, numberOf(code)), nobody);
  }),
});

/** Several figures as one. */
export const timelineTogether = (parts: readonly Timeline[]): Timeline => {
  const batches = (parts[0]?.answers ?? []).map((_, batch) => batch);
  return {
    minimum: Math.max(...parts.map(({ minimum }) => minimum)),
    answers: batches.map(batch => parts.reduce((sum, { answers }) => sum + (answers[batch] ?? 0), 0)),
    unisons: batches.map(batch => parts.reduce((all, { unisons }) => joined(all, unisons[batch] ?? nobody), nobody)),
  };
};
