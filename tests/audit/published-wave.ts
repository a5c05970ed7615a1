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
  const published: number[] = [];
  return wave.looks.map((there, look) => {
    const state = look === wave.looks.length - 1 ? 'closed' : 'open';
    const before = published.reduce((sum, size) => sum + size, 0);
    const size = nextBatchSize({ waiting: there - before, published, state });
    if (size > 0) published.push(size);
    const aggregate = summarize({
      definition: auditedPulse,
      contracts: questionContracts,
      waves: [{ id: wave.id, state, responses: wave.responses.slice(0, there), batchSizes: published }],
      lists: listsOf(company),
      language: 'en',
      generated: '',
    });
    return publicationOf(aggregate, before + size);
  });
};

/** What an ordinary product shows: at each look all answers so far, cells below their minimum left out. */
export const publishByThreshold = (
  wave: RandomWave,
  cells: readonly Omit<Sight, 'n' | 'isWhole'>[],
  answersOf: (cell: Omit<Sight, 'n' | 'isWhole'>, responses: number) => number,
): readonly Publication[] =>
  wave.looks.map(responses => {
    const counted = cells.map(cell => ({ ...cell, n: answersOf(cell, responses), isWhole: true }));
    const minimumOf = ({ measure }: Sight): number => minimumOfMeasure(measure);
    const sights = counted.filter(sight => sight.n >= minimumOf(sight));
    const hidden = counted.filter(sight => sight.n > 0 && sight.n < minimumOf(sight)).length;
    const comments = answersOf({ measure: 'cmt', group: 'all', item: null }, responses);
    return { responses, sights, hidden, comments: comments >= defaultMinimumComments ? comments : 0 };
  });

/** Answers below which a figure of the audited pulse has to stay unknown. */
export const minimumOfMeasure = (measure: string): number =>
  measure === 'cmt'
    ? defaultMinimumComments
    : measure === 'mood' || measure === 'dim:morale'
      ? 10
      : defaultMinimumGroup;
