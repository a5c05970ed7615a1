import type { Lists } from '../../src/definition/pulse-definition.js';
import { defaultMinimumComments, defaultMinimumGroup } from '../../src/privacy/disclosure.js';
import { nextBatchSize } from '../../src/privacy/batches.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { isSuppressed, type Aggregate } from '../../src/results/aggregate.js';
import { summarize } from '../../src/results/summarize.js';
import { auditedPulse } from './audited-pulse.js';
import type { RandomCompany, RandomWave } from './random-company.js';

/** Somebody saw a figure over the answers of the first `responses` responses. */
export interface Sight {
  readonly measure: string;
  readonly group: string;
  /** What was rated, for a pair. */
  readonly item: string | null;
  /** Answers. */
  readonly n: number;
  /** False: their number only. */
  readonly isWhole: boolean;
}

/** One look at the results of a wave. */
export interface Publication {
  /** Responses that had been taken into a batch by then. */
  readonly responses: number;
  readonly sights: readonly Sight[];
  /** Figures that are not shown although somebody was asked. */
  readonly hidden: number;
  readonly comments: number;
}

const publicationOf = (aggregate: Aggregate, responses: number): Publication => {
  const lines = [
    ...aggregate.cells.map(cell => ({ measure: cell.d, group: cell.g, item: null, content: cell })),
    ...(aggregate.edges ?? []).map(edge => ({ measure: edge.d, group: edge.from, item: edge.to, content: edge })),
  ];
  const sights = lines.flatMap(({ measure, group, item, content }) =>
    isSuppressed(content) ? [] : [{ measure, group, item, n: content.n, isWhole: content.dist !== undefined }],
  );
  const hidden = lines.filter(({ content }) => isSuppressed(content) && content.s !== 'none').length;
  return { responses, sights, hidden, comments: aggregate.comments?.length ?? 0 };
};

const listsOf = ({ departments }: RandomCompany): Lists => ({ departments: [...departments] });

/** Every document that our own control publishes of a wave, one for each look. */
export const publishWave = (company: RandomCompany, wave: RandomWave): readonly Publication[] => {
  const batchSizes: number[] = [];
  const publications: Publication[] = [];
  let out = 0;
  wave.looks.forEach((there, look) => {
    // What comes in after the close waits for others again.
    const state = look === wave.closingLook ? 'closed' : 'open';
    const size = nextBatchSize({ waiting: there - out, published: batchSizes, state });
    const latest = publications.at(-1);
    if (size === 0 && latest !== undefined) return publications.push(latest);
    if (size > 0) batchSizes.push(size);
    out += size;
    const aggregate = summarize({
      definition: auditedPulse,
      contracts: questionContracts,
      waves: [{ id: wave.id, state, responses: wave.responses.slice(0, there), batchSizes: [...batchSizes] }],
      lists: listsOf(company),
      language: 'en',
      generated: '',
    });
    return publications.push(publicationOf(aggregate, out));
  });
  return publications;
};

type Cell = Omit<Sight, 'n' | 'isWhole'>;

/** What an ordinary product shows: at each look all answers so far, cells below their minimum left out. */
export const publishByThreshold = (
  wave: RandomWave,
  cells: readonly Cell[],
  counterOf: (cell: Cell) => (responses: number) => number,
): readonly Publication[] => {
  const counters = cells.map(cell => ({ cell, count: counterOf(cell) }));
  return wave.looks.map(responses => {
    const counted = counters.map(({ cell, count }) => ({ ...cell, n: count(responses), isWhole: true }));
    const minimumOf = ({ measure }: Sight): number => minimumOfMeasure(measure);
    const sights = counted.filter(sight => sight.n >= minimumOf(sight));
    const hidden = counted.filter(sight => sight.n > 0 && sight.n < minimumOf(sight)).length;
    const comments = sights.find(({ measure }) => measure === 'cmt')?.n ?? 0;
    return { responses, sights, hidden, comments };
  });
};

/** Answers below which a figure of the audited pulse has to stay unknown. */
export const minimumOfMeasure = (measure: string): number =>
  measure === 'cmt'
    ? defaultMinimumComments
    : measure === 'mood' || measure === 'dim:morale'
      ? 10
      : defaultMinimumGroup;
