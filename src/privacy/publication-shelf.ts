import { closeSuppression, primarySuppression } from './disclosure.js';
import { isSmall, isUnanimous, type CountedFigure, type FigureRelation } from './figure.js';
import { LinearSpan, relationForm, type LinearForm } from './linear-span.js';

/** What one batch adds to a figure. */
export interface BatchCount {
  /** Responses with an answer. */
  readonly answers: number;
  /** Responses that were asked, answered or not. */
  readonly asked: number;
  /** As in `CountedFigure`. */
  readonly categories?: ReadonlySet<string | number>;
}

/** A figure that might be published, batch by batch. */
export interface BatchedFigure {
  readonly key: string;
  readonly minimum: number;
  readonly isPublished?: boolean;
  /** One for each batch, oldest first. */
  readonly batches: readonly BatchCount[];
}

type Guard = readonly [key: string, form: LinearForm];

const incrementName = (key: string, batch: number): string => `${key}#${batch}`;

const mustStayUnknown = (figure: CountedFigure): boolean =>
  figure.answers > 0 && (isSmall(figure) || isUnanimous([figure]));

/** The figure over the batches `from` to `to`, both included. */
export const countBetween = (figure: BatchedFigure, from: number, to: number): CountedFigure => {
  const counts = figure.batches.slice(from, to + 1);
  const { key, minimum, isPublished = true } = figure;
  const isCategorical = counts.some(({ categories }) => categories !== undefined);
  return {
    key,
    minimum,
    isPublished,
    answers: counts.reduce((sum, { answers }) => sum + answers, 0),
    asked: counts.reduce((sum, { asked }) => sum + asked, 0),
    ...(isCategorical ? { categories: new Set(counts.flatMap(({ categories = [] }) => [...categories])) } : {}),
  };
};

/** A sum of figures that is no figure itself, and must stay unknown all the same while it is small. */
export interface GuardedSum {
  readonly parts: readonly string[];
  /** Answers of all parts together, as a figure. */
  readonly figure: BatchedFigure;
}

/**
 * The sums of increments up to a batch that must stay unknown, wherever they begin: subtraction may give a figure for a batch
 * with which it was never shown.
 */
const guardsUpTo = ({ figure, parts }: GuardedSum, batch: number): readonly Guard[] => {
  const guards: Guard[] = [];
  const form = new Map<string, number>();
  if (figure.batches[batch]?.answers === 0) return guards;
  for (let from = batch; from >= 0; from -= 1) {
    if (figure.batches[from]?.answers === 0) continue;
    for (const part of parts) form.set(incrementName(part, from), 1);
    if (!mustStayUnknown(countBetween(figure, from, batch))) break;
    guards.push([parts[0] ?? figure.key, new Map(form)]);
  }
  return guards;
};

/**
 * What was published of some figures batch by batch, and what follows from all of it together. A figure is renewed, or it
 * stands as it was and its new answers wait, together with those of figures around it from which they could be computed.
 */
export class PublicationShelf {
  readonly #shown: Map<string, number>;
  readonly #guards: Guard[];
  #known: LinearSpan;

  constructor(start?: PublicationShelf) {
    this.#shown = new Map(start ? start.#shown : []);
    this.#guards = start ? [...start.#guards] : [];
    this.#known = new LinearSpan(start ? start.#known : undefined);
  }

  /** Batches that the figure holds as it is shown; 0 for one that never was. */
  batchesOf(key: string): number {
    return this.#shown.get(key) ?? 0;
  }

  /**
   * Renews whatever may be renewed with the batch, each batch once and in turn.
   * @param held keys of figures that have to wait for other reasons than their answers
   * @param guarded sums of figures that must stay unknown too
   * @returns the keys of all figures that wait
   */
  renew(
    figures: readonly BatchedFigure[],
    sums: readonly FigureRelation[],
    batch: number,
    held: ReadonlySet<string>,
    guarded: readonly GuardedSum[],
  ): ReadonlySet<string> {
    const waiting = figures.map(figure => countBetween(figure, this.batchesOf(figure.key), batch));
    const start = primarySuppression(waiting);
    for (const figure of figures) this.#guards.push(...guardsUpTo({ figure, parts: [figure.key] }, batch));
    for (const sum of guarded) this.#guards.push(...guardsUpTo(sum, batch));
    for (const figure of waiting) {
      if (!start.has(figure.key) && (held.has(figure.key) || isUnanimous([figure]))) start.set(figure.key, 'comp');
    }
    // Whoever knows a company knows who was away: no answers are no secret, and protect nobody.
    const idle = figures.filter(figure => figure.batches[batch]?.answers === 0).map(({ key }) => key);
    const spanOf = (isProtected: (key: string) => boolean): LinearSpan => {
      const span = new LinearSpan(this.#known);
      for (const key of idle) span.add(new Map([[incrementName(key, batch), 1]]));
      for (const { key } of waiting) if (!isProtected(key)) span.add(this.#waitingForm(key, batch));
      for (const sum of sums) span.add(relationForm(sum, key => incrementName(key, batch)));
      return span;
    };
    const reasons = closeSuppression(waiting, sums, start, isProtected => this.#exposedBy(spanOf, isProtected));
    const waits = new Set([...reasons].filter(([, reason]) => reason !== 'none').map(([key]) => key));
    this.#known = spanOf(key => waits.has(key));
    for (const { key, asked } of waiting) if (!waits.has(key) && asked > 0) this.#shown.set(key, batch + 1);
    return waits;
  }

  #waitingForm(key: string, batch: number): LinearForm {
    const form = new Map<string, number>();
    for (let earlier = this.batchesOf(key); earlier <= batch; earlier += 1) form.set(incrementName(key, earlier), 1);
    return form;
  }

  #exposedBy(
    spanOf: (isProtected: (key: string) => boolean) => LinearSpan,
    isProtected: (key: string) => boolean,
  ): readonly string[] {
    if (this.#guards.length === 0) return [];
    const span = spanOf(isProtected);
    return this.#guards.filter(([, form]) => span.has(form)).map(([key]) => key);
  }
}
