import { percentOf } from '../../scoring/wilson-interval.js';
import { isSuppressed, type AggregateMeasure, type CellContent, type Figures } from '../aggregate.js';
import type { ChartInput } from '../chart/chart.js';

/** A count with its share in percent and the 95 % interval of that. */
export interface LedgerShare {
  readonly count: number;
  /** What it is a share of; above 0. */
  readonly of: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** What became of the promises of one wave. A line that may not be shown, or that nobody was asked, has its reason. */
export interface PromiseLedger {
  /** The question whether a promise was kept. */
  readonly measure: AggregateMeasure;
  readonly promised: number;
  readonly kept: LedgerShare;
  readonly partly: LedgerShare;
  readonly broken: LedgerShare;
  /** Those of which is known by how much, of all that was promised. */
  readonly late: LedgerShare | CellContent;
  /** Mean lateness in the unit of its question; null where it is not shown. */
  readonly lateBy: number | null;
  readonly lateMeasure: AggregateMeasure | null;
  /** Of those not kept in full. */
  readonly warned: LedgerShare | CellContent;
}

/** Ids of the questions of the template `promise-kept`. */
const questions = { kept: 'kept', late: 'late', warned: 'headsup' } as const;

/** Codes of the scale `ypn`: no, partly, yes. */
const answers = 3;

const none: CellContent = { s: 'none' };

export const isShare = (line: LedgerShare | CellContent): line is LedgerShare => 'percent' in line;

const shareOf = (count: number, of: number): LedgerShare => {
  const { point = 0, lo = 0, hi = 0 } = percentOf(count, of) ?? {};
  return { count, of, percent: point, low: lo, high: hi };
};

const contentOf = ({ aggregate, wave, group }: ChartInput, d: string): CellContent =>
  aggregate.cells.find(cell => cell.w === wave.id && cell.g === group.id && cell.d === d) ?? none;

const yesOf = (content: CellContent): LedgerShare | CellContent => {
  if (isSuppressed(content)) return content;
  const yes = content.dist?.[answers - 1];
  return yes === undefined || content.n === 0 ? none : shareOf(yes, content.n);
};

const ledgerOf = (measure: AggregateMeasure, { n, dist = [] }: Figures, input: ChartInput): PromiseLedger => {
  const late = contentOf(input, questions.late);
  const [broken = 0, partly = 0, kept = 0] = dist;
  return {
    measure,
    promised: n,
    kept: shareOf(kept, n),
    partly: shareOf(partly, n),
    broken: shareOf(broken, n),
    // Both questions come from one answer, so no more can be late than were promised.
    late: isSuppressed(late) ? late : shareOf(Math.min(late.n, n), n),
    lateBy: isSuppressed(late) ? null : (late.value ?? null),
    lateMeasure: input.aggregate.dims.find(({ id }) => id === questions.late) ?? null,
    warned: yesOf(contentOf(input, questions.warned)),
  };
};

/**
 * The ledger of promises: what was promised, kept, kept in part, not kept, late and warned of, from the figures of the template
 * `promise-kept`. The headline is the strict rate, Yes alone, with Wilson's interval. Null where the document has no question
 * `kept` with the answers no, partly and yes, and the reason where its figures may not be shown.
 */
export const promiseLedger = (input: ChartInput): PromiseLedger | CellContent | null => {
  const measure = input.aggregate.dims.find(({ id, kind }) => id === questions.kept && kind === 'ordinal');
  if (measure?.codes?.length !== answers) return null;
  const content = contentOf(input, measure.id);
  if (isSuppressed(content)) return content;
  return content.n > 0 && content.dist?.length === answers ? ledgerOf(measure, content, input) : none;
};
