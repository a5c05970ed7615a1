import type { BatchTally, TalliedComment } from './batch-tally.js';
import type { CellTally } from './cell-tally.js';

type WrittenCell = readonly [
  asked: number,
  answers: number,
  given: number,
  notApplicable: number,
  preferNotToSay: number,
  blank: number,
  ...values: readonly (readonly [value: string | number, count: number])[],
];

interface WrittenTally {
  readonly responses: number;
  readonly cells: readonly (readonly [key: string, cell: WrittenCell])[];
  readonly items: readonly (readonly [measure: string, items: readonly string[]])[];
  readonly comments: readonly (readonly [measure: string, comments: readonly TalliedComment[]])[];
}

const writeCell = ({ asked, answers, given, skips, values }: CellTally): WrittenCell => [
  asked,
  answers,
  given,
  skips.na,
  skips.pns,
  skips.blank,
  ...values,
];

const readCell = ([asked, answers, given, na, pns, blank, ...values]: WrittenCell): CellTally => ({
  asked,
  answers,
  given,
  values: new Map(values),
  skips: { na, pns, blank },
});

/** A tally as JSON text, to be kept beside its batch. */
export const writeTally = ({ responses, cells, items, comments }: BatchTally): string => {
  const written: WrittenTally = {
    responses,
    cells: [...cells].map(([key, cell]) => [key, writeCell(cell)]),
    items: [...items],
    comments: [...comments],
  };
  return JSON.stringify(written);
};

/** @param text as `writeTally` wrote it */
export const readTally = (text: string): BatchTally => {
  const { responses, cells, items, comments } = JSON.parse(text) as WrittenTally;
  return {
    responses,
    cells: new Map(cells.map(([key, cell]) => [key, readCell(cell)])),
    items: new Map(items),
    comments: new Map(comments),
  };
};
