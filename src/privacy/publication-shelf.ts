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

/** What one batch adds to one figure, as a number: elimination looks nothing up as often. */
type Increment = number;

type Guard = readonly [key: string, form: LinearForm<Increment>];

const mostBatches = 2 ** 20;

/** Numbers figures in the order in which they are met. */
class IncrementNames {
  readonly #numbers = new Map<string, number>();

  of(key: string, batch: number): Increment {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number * mostBatches + batch;
  }
}

const mustStayUnknown = (figure: CountedFigure): boolean =>
  figure.answers > 0 && (isSmall(figure) || isUnanimous([figure]));

/** The figure over the batches `from` to `to`, both included. */
export const countBetween = (figure: BatchedFigure, from: number, to: number): CountedFigure => {
  const { key, minimum, isPublished = true } = figure;
  let [answers, asked] = [0, 0];
  let categories: Set<string | number> | undefined;
  for (let batch = from; batch <= to; batch += 1) {
    const count = figure.batches[batch];
    if (count === undefined) continue;
    answers += count.answers;
    asked += count.asked;
    if (count.categories === undefined) continue;
    categories ??= new Set();
    for (const category of count.categories) categories.add(category);
  }
  const counted = { key, minimum, isPublished, answers, asked };
  return categories === undefined ? counted : { ...counted, categories };
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
const guardsUpTo = ({ figure, parts }: GuardedSum, batch: number, names: IncrementNames): readonly Guard[] => {
  const guards: Guard[] = [];
  const form = new Map<Increment, number>();
  if (figure.batches[batch]?.answers === 0) return guards;
  for (let from = batch; from >= 0; from -= 1) {
    if (figure.batches[from]?.answers === 0) continue;
    for (const part of parts) form.set(names.of(part, from), 1);
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
  readonly #names: IncrementNames;
  #known: LinearSpan<Increment>;

  constructor(start?: PublicationShelf) {
    this.#shown = new Map(start ? start.#shown : []);
    this.#guards = start ? [...start.#guards] : [];
    this.#names = start ? start.#names : new IncrementNames();
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
    for (const figure of figures) this.#guards.push(...guardsUpTo({ figure, parts: [figure.key] }, batch, this.#names));
    for (const sum of guarded) this.#guards.push(...guardsUpTo(sum, batch, this.#names));
    for (const figure of waiting) {
      if (!start.has(figure.key) && (held.has(figure.key) || isUnanimous([figure]))) start.set(figure.key, 'comp');
    }
    // The last look at what is exposed changes nothing any more, so its span is what everybody knows.
    let span: LinearSpan<Increment> | undefined;
    let remainders: readonly Guard[] = [];
    const named = new Map(waiting.map(figure => [figure.key, figure]));
    const reasons = closeSuppression(waiting, sums, start, isProtected => {
      span = this.#spanWith(figures, sums, batch, isProtected);
      remainders = sums.flatMap(({ parts }) => {
        const rest = parts.filter(isProtected).flatMap(part => named.get(part) ?? []);
        return this.#remainderGuards(rest, batch);
      });
      return this.#exposedBy(span, remainders);
    });
    this.#guards.push(...remainders);
    const waits = new Set([...reasons].filter(([, reason]) => reason !== 'none').map(([key]) => key));
    if (span) this.#known = span;
    for (const { key, asked } of waiting) if (!waits.has(key) && asked > 0) this.#shown.set(key, batch + 1);
    return waits;
  }

  /** Everything that is known once the batch is out and all that is protected waits. */
  #spanWith(
    figures: readonly BatchedFigure[],
    sums: readonly FigureRelation[],
    batch: number,
    isProtected: (key: string) => boolean,
  ): LinearSpan<Increment> {
    const span = new LinearSpan(this.#known);
    for (const { key, batches } of figures) {
      // Whoever knows a company knows who was away: no answers are no secret, and protect nobody.
      if (batches[batch]?.answers === 0) span.add(new Map([[this.#names.of(key, batch), 1]]));
      if (!isProtected(key)) span.add(this.#waitingForm(key, batch));
    }
    for (const sum of sums) span.add(relationForm(sum, key => this.#names.of(key, batch)));
    return span;
  }

  #waitingForm(key: string, batch: number): LinearForm<Increment> {
    const form = new Map<Increment, number>();
    for (let earlier = this.batchesOf(key); earlier <= batch; earlier += 1) form.set(this.#names.of(key, earlier), 1);
    return form;
  }

  /** Figures of one sum that wait together: few answers, or all the same, must not be known of them together either. */
  #remainderGuards(rest: readonly CountedFigure[], batch: number): readonly Guard[] {
    const answering = rest.filter(({ answers }) => answers > 0);
    const [first] = answering;
    if (first === undefined || answering.length < 2) return [];
    const answers = answering.reduce((sum, figure) => sum + figure.answers, 0);
    const minimum = Math.max(...answering.map(figure => figure.minimum));
    if (answers >= minimum && !isUnanimous(answering)) return [];
    return [[first.key, new Map(answering.flatMap(({ key }) => [...this.#waitingForm(key, batch)]))]];
  }

  #exposedBy(span: LinearSpan<Increment>, remainders: readonly Guard[]): readonly string[] {
    return [...this.#guards, ...remainders].filter(([, form]) => span.has(form)).map(([key]) => key);
  }
}
