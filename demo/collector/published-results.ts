import { createHash } from 'node:crypto';
import type { Id, Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { AggregateWave } from '../../src/results/aggregate.js';
import { completeAggregate, type AggregateAdditions } from '../../src/results/complete-aggregate.js';
import { planSummary, type SummaryPlan } from '../../src/results/plan-summary.js';
import { joinWaves, summarizeWave, type WaveSummary } from '../../src/results/summarize-wave.js';
import { tallyBasis } from '../../src/results/tally-basis.js';
import type { BatchStore, StoredWave } from './batch-store.js';
import { BatchCounter } from './batch-counter.js';
import { decideBatch } from './decide-batch.js';
import type { ListSource } from './list-source.js';
import type { OwnerLedger, WaveRecord } from './owner-ledger.js';

export interface PublishedResultsParts {
  readonly batches: BatchStore;
  readonly ledger: OwnerLedger;
  readonly lists: ListSource;
  readonly nowMs: () => number;
}

/** A document of figures that was not necessarily made yet. */
export interface ResultsDocument {
  /** The same as long as the document says the same. */
  readonly etag: string;
  /** `ics-aggregate/1` as JSON text. */
  body(): Promise<string>;
}

/** All that a document is made of, beside answers. */
interface Basis extends AggregateAdditions {
  readonly lists: Lists;
  readonly waves: readonly (readonly [stored: StoredWave, shown: AggregateWave])[];
  /** ISO 8601 instant. */
  readonly generated: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/** What an owner said of a wave; without a word the latest wave still takes answers, and the others do not. */
const shownWave = (id: Id, latest: Id | undefined, records: readonly WaveRecord[]): AggregateWave => {
  const record = records.find(candidate => candidate.id === id);
  if (record === undefined) return { id, state: id === latest ? 'open' : 'closed' };
  const { state, from, to } = record;
  return { id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), state };
};

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

const etagOf = ({ definition, lists, waves, generated, headcounts, actions }: Basis): string => {
  const published = waves.map(([{ batchSizes }, shown]) => [shown, batchSizes]);
  return `"${digest([definition, lists, published, generated, [...headcounts], actions])}"`;
};

/** Figures over the batches of answers that were published, and nothing of what waits. */
export class PublishedResults {
  readonly #parts: PublishedResultsParts;
  /** The latest document of each request: between two batches nothing changes, however often somebody looks. */
  readonly #latest = new Map<string, { readonly etag: string; readonly body: Promise<string> }>();
  /** The latest figures of each wave, which most documents share. */
  readonly #summaries = new Map<string, { readonly stamp: string; readonly summary: WaveSummary }>();

  constructor(parts: PublishedResultsParts) {
    this.#parts = parts;
  }

  /**
   * Publishes what is due, and gives the figures of one wave or of all; null for a wave that is not there. Reads a few rows for
   * each wave, and answers only where a batch was not counted yet.
   */
  async document(definition: PulseDefinition, wanted: Id | undefined): Promise<ResultsDocument | null> {
    const basis = await this.#basis(definition, wanted);
    if (wanted !== undefined && basis.waves.length === 0) return null;
    const etag = etagOf(basis);
    return { etag, body: () => this.#body(JSON.stringify([definition.id, wanted]), etag, basis) };
  }

  async #basis(definition: PulseDefinition, wanted: Id | undefined): Promise<Basis> {
    const { ledger, lists, nowMs } = this.#parts;
    const [headcounts, actions] = [await ledger.headcounts(), await ledger.actions(definition.id)];
    return {
      definition,
      lists: lists.read(),
      waves: await this.#waves(definition.id, wanted),
      // The day alone: a finer time would tell when an answer came in.
      generated: new Date(Math.floor(nowMs() / dayMs) * dayMs).toISOString(),
      headcounts,
      actions,
    };
  }

  async #waves(pulse: Id, wanted: Id | undefined): Promise<Basis['waves']> {
    const { batches, ledger } = this.#parts;
    const records = await ledger.waves(pulse);
    const stored = await batches.waves(pulse);
    const shown = new Map(stored.map(({ id }) => [id, shownWave(id, stored.at(-1)?.id, records)]));
    const looked = (waves: readonly StoredWave[]) => waves.filter(({ id }) => wanted === undefined || id === wanted);
    let isRenewed = false;
    for (const wave of looked(stored)) {
      const state = shown.get(wave.id)?.state ?? 'open';
      const { isBatchDue, isClosed } = decideBatch(wave, state);
      if (!isBatchDue && isClosed === wave.isClosed) continue;
      await batches.publish(pulse, wave.id, current => decideBatch(current, state));
      isRenewed = true;
    }
    const renewed = isRenewed ? await batches.waves(pulse) : stored;
    return looked(renewed).map(wave => [wave, shown.get(wave.id) ?? { id: wave.id, state: 'open' }]);
  }

  #body(request: string, etag: string, basis: Basis): Promise<string> {
    const latest = this.#latest.get(request);
    if (latest?.etag === etag) return latest.body;
    const body = this.#make(basis);
    this.#latest.set(request, { etag, body });
    body.catch(() => {
      if (this.#latest.get(request)?.body === body) this.#latest.delete(request);
    });
    return body;
  }

  async #make(basis: Basis): Promise<string> {
    const { definition, lists, waves, generated } = basis;
    const plan = planSummary({
      definition,
      contracts: questionContracts,
      lists,
      language: definition.language ?? 'en',
    });
    const counter = new BatchCounter(this.#parts.batches, plan, tallyBasis(definition, lists));
    const summaries: (readonly [AggregateWave, WaveSummary])[] = [];
    // One after the other: two at a time would not be quicker and hold twice as much.
    for (const [stored, shown] of waves) summaries.push([shown, await this.#summary(plan, counter, stored)]);
    return JSON.stringify(completeAggregate(joinWaves(plan, summaries, generated), basis));
  }

  /** A wave changes with its own batches only. */
  async #summary(plan: SummaryPlan, counter: BatchCounter, stored: StoredWave): Promise<WaveSummary> {
    const { definition, lists } = plan.scope;
    const key = JSON.stringify([definition.id, stored.id]);
    const stamp = digest([definition, lists, stored.batchSizes]);
    const known = this.#summaries.get(key);
    if (known?.stamp === stamp) return known.summary;
    const batches = await counter.tallies(definition.id, stored);
    const summary = summarizeWave(plan, { id: stored.id, batches, isWaiting: stored.waiting > 0 });
    this.#summaries.set(key, { stamp, summary });
    return summary;
  }
}
