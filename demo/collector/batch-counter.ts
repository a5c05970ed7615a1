import { PulseError } from '../../src/base/pulse-error.js';
import type { Id } from '../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { BatchTally } from '../../src/results/batch-tally.js';
import type { SummaryPlan } from '../../src/results/plan-summary.js';
import { ResponseCoder } from '../../src/results/response-coder.js';
import { TallyCounter } from '../../src/results/tally-counter.js';
import type { AnswerPage, BatchStore, StoredWave } from './batch-store.js';
import { KnownAnswers } from './known-answers.js';

const lineBreak = 10;

/** Counts the answers of one pulse, and keeps none; what it learns of how they are written serves for every wave. */
export class BatchCounter {
  readonly #store: BatchStore;
  readonly #plan: SummaryPlan;
  readonly #basis: string;
  readonly #coder: ResponseCoder;
  readonly #known: KnownAnswers;

  /** @param basis as `tallyBasis` names it, of what the plan was made of */
  constructor(store: BatchStore, plan: SummaryPlan, basis: string) {
    this.#store = store;
    this.#plan = plan;
    this.#basis = basis;
    this.#coder = new ResponseCoder(plan.variables, plan.tree);
    this.#known = new KnownAnswers(this.#coder);
  }

  /**
   * The tallies of all batches of a wave, oldest first. What is not kept on the basis, because it is new or because questions or
   * groups have changed, is counted and kept.
   */
  async tallies(pulse: Id, wave: StoredWave): Promise<readonly BatchTally[]> {
    const kept = await this.#store.tallies(pulse, wave.id, this.#basis);
    const missing = [...wave.batchSizes.keys()].filter(batch => !kept.has(batch));
    if (missing.length === 0) return wave.batchSizes.flatMap((_, batch) => kept.get(batch) ?? []);
    const counted = await this.#count(pulse, wave, missing);
    await this.#store.keepTallies(pulse, wave.id, this.#basis, counted);
    return wave.batchSizes.flatMap((_, batch) => counted.get(batch) ?? kept.get(batch) ?? []);
  }

  /** Reads the answers of some batches once. */
  async #count(pulse: Id, wave: StoredWave, batches: readonly number[]): Promise<ReadonlyMap<number, BatchTally>> {
    const { variables, tree } = this.#plan;
    const counters = new Map(batches.map(batch => [batch, new TallyCounter(variables, tree, this.#coder)]));
    for await (const page of this.#store.published(pulse, wave.id, Math.min(...batches)))
      this.#countPage(page, counters);
    const tallies = new Map([...counters].map(([batch, counter]) => [batch, counter.finish()]));
    for (const [batch, { responses }] of tallies) {
      if (responses !== wave.batchSizes[batch])
        throw new PulseError('store-unavailable', 'A wave was deleted while it was counted.');
    }
    return tallies;
  }

  #countPage({ batches, bodies }: AnswerPage, counters: ReadonlyMap<number, TallyCounter>): void {
    this.#known.open(bodies);
    let start = 0;
    for (const batch of batches) start = this.#countBody(bodies, start, counters.get(batch)) + 1;
  }

  /** @returns where the body ends */
  #countBody(bodies: Buffer, start: number, counter: TallyCounter | undefined): number {
    const coded = this.#known.read(start);
    const { end } = this.#known;
    if (coded !== null && (end === bodies.length || bodies[end] === lineBreak)) {
      counter?.addCoded(coded);
      return end;
    }
    const found = bodies.indexOf(lineBreak, start);
    const lineEnd = found === -1 ? bodies.length : found;
    if (counter !== undefined) this.#parseBody(bodies.toString('utf8', start, lineEnd), counter);
    return lineEnd;
  }

  #parseBody(text: string, counter: TallyCounter): void {
    const response = JSON.parse(text) as PulseResponse;
    counter.add(response);
    this.#known.learn(text, response);
  }
}
