import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Id, Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AggregateWave } from '../../src/results/aggregate.js';
import { completeAggregate, type AggregateAdditions } from '../../src/results/complete-aggregate.js';
import { joinWaves } from '../../src/results/summarize-wave.js';
import type { BatchStore, StoredWave } from './batch-store.js';
import { decideBatch } from './decide-batch.js';
import { jointLists, withOptionsOf } from './joint-lists.js';
import type { ListSource } from './list-source.js';
import type { OwnerLedger, WaveRecord } from './owner-ledger.js';
import { digest, planOf, WaveSummaries, type PlannedSummary } from './wave-summaries.js';

export interface PublishedResultsParts {
  readonly batches: BatchStore;
  readonly ledger: OwnerLedger;
  readonly lists: ListSource;
  readonly nowMs: () => number;
}

/** A document of figures as it is served. */
export interface ResultsDocument {
  /** Of the very text. */
  readonly etag: string;
  /** `ics-aggregate/1` as JSON text. */
  readonly body: string;
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

/** The same as long as a document would say the same. */
const stampOf = ({ definition, lists, waves, generated, headcounts, actions }: Basis): string => {
  const published = waves.map(([stored, shown]) => [
    shown,
    stored.batchSizes,
    stored.waiting > 0,
    stored.lists ?? null,
  ]);
  return digest([definition, lists, published, generated, [...headcounts], actions]);
};

/** Figures over the batches of answers that were published, and nothing of what waits. */
export class PublishedResults {
  readonly #parts: PublishedResultsParts;
  /** The latest document of each request: between two batches nothing changes, however often somebody looks. */
  readonly #latest = new Map<string, { readonly stamp: string; readonly document: Promise<ResultsDocument> }>();
  readonly #summaries: WaveSummaries;

  constructor(parts: PublishedResultsParts) {
    this.#parts = parts;
    this.#summaries = new WaveSummaries(parts.batches);
  }

  /**
   * Publishes what is due, and gives the figures of one wave or of all; null for a wave that is not there. Reads a few rows for
   * each wave, and answers only where a batch was not counted yet.
   */
  async document(definition: PulseDefinition, wanted: Id | undefined): Promise<ResultsDocument | null> {
    await this.#publish(definition.id, wanted, ['open', 'closed']);
    const basis = await this.#basis(definition, wanted);
    return wanted !== undefined && basis.waves.length === 0 ? null : this.#document(wanted, basis);
  }

  /**
   * Works out what was published, so that the first who looks need not wait. Of what waits only the rest of
   * closed waves is published: an open one waits for somebody to look.
   * @param signal rejects with its reason before the next wave
   */
  async prepare(definition: PulseDefinition, signal?: AbortSignal): Promise<void> {
    await this.#publish(definition.id, undefined, ['closed']);
    const basis = await this.#basis(definition, undefined);
    for (const [stored] of basis.waves) {
      signal?.throwIfAborted();
      await this.#summaries.of(definition, stored.lists ?? basis.lists, stored);
      await setImmediate();
    }
    signal?.throwIfAborted();
    if (basis.waves.length > 0) await this.#document(undefined, basis);
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
    const stored = await this.#parts.batches.waves(pulse);
    const records = await this.#parts.ledger.waves(pulse);
    return stored
      .filter(({ id }) => wanted === undefined || id === wanted)
      .map(wave => [wave, shownWave(wave.id, stored.at(-1)?.id, records)]);
  }

  async #publish(pulse: Id, wanted: Id | undefined, states: readonly ('open' | 'closed')[]): Promise<void> {
    const { batches, lists } = this.#parts;
    for (const [wave, { state = 'open' }] of await this.#waves(pulse, wanted)) {
      if (!states.includes(state)) continue;
      const { isBatchDue, isClosed } = decideBatch(wave, state);
      const isDue = isBatchDue || isClosed !== wave.isClosed;
      // Whoever moves to another department while a wave is open would be the difference between two documents.
      if (wave.lists === undefined && (isDue || wave.batchSizes.length > 0))
        await batches.keepLists(pulse, wave.id, lists.read());
      if (isDue) await batches.publish(pulse, wave.id, current => decideBatch(current, state));
    }
  }

  #document(wanted: Id | undefined, basis: Basis): Promise<ResultsDocument> {
    const request = JSON.stringify([basis.definition.id, wanted]);
    const stamp = stampOf(basis);
    const latest = this.#latest.get(request);
    if (latest?.stamp === stamp) return latest.document;
    const document = this.#make(basis);
    this.#latest.set(request, { stamp, document });
    document.catch(() => {
      if (this.#latest.get(request)?.document === document) this.#latest.delete(request);
    });
    return document;
  }

  async #make(basis: Basis): Promise<ResultsDocument> {
    const { definition, lists, waves, generated } = basis;
    const planned: (readonly [AggregateWave, PlannedSummary])[] = [];
    // One after the other: two at a time would not be quicker and hold twice as much.
    for (const [stored, shown] of waves) {
      planned.push([shown, await this.#summaries.of(definition, stored.lists ?? lists, stored)]);
      // Whoever asks for something else comes in between.
      await setImmediate();
    }
    const plan = planOf(
      definition,
      jointLists(
        waves.map(([stored]) => stored.lists ?? lists),
        lists,
      ),
    );
    const summaries = planned.map(([wave, of]) => [wave, withOptionsOf(of, plan)] as const);
    const body = JSON.stringify(completeAggregate(joinWaves(plan, summaries, generated), basis));
    return { etag: `"${createHash('sha256').update(body).digest('base64url')}"`, body };
  }
}
