import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Id } from '../../src/definition/pulse-definition.js';
import { nextBatchSize } from '../../src/privacy/batches.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { PulseResponse } from '../../src/response/response.js';
import { summarize, type SummarizeInput, type WaveResponses } from '../../src/results/summarize.js';
import type { AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { ListSource } from './list-source.js';
import { problemReply } from './problem.js';
import { refuseReader, type ReaderAccess } from './reader-access.js';

export interface ResultsRouteParts {
  readonly store: AnswerStore;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  readonly access: ReaderAccess;
  readonly nowMs: () => number;
}

const dayMs = 24 * 60 * 60 * 1000;

interface PublishedWave {
  /** The batch of each answer that was published, by its id. */
  readonly batchOf: Map<string, number>;
  readonly sizes: number[];
  isClosed: boolean;
}

/**
 * Which answers were published together, as long as the process runs: answers are stored in no order, and the results take
 * new ones in batches only. Only batches are remembered, no order within them.
 */
class PublishedBatches {
  readonly #waves = new Map<string, PublishedWave>();

  /** Publishes the answers that are new, if they are enough for a batch. */
  publish(pulse: Id, id: Id, state: 'open' | 'closed', stored: readonly PulseResponse[]): WaveResponses {
    const key = JSON.stringify([pulse, id]);
    const wave = this.#waves.get(key) ?? { batchOf: new Map<string, number>(), sizes: [], isClosed: false };
    this.#waves.set(key, wave);
    const waiting = stored.filter(response => !wave.batchOf.has(response.id));
    // What comes in after the close waits for others again.
    const isClosing = state === 'closed' && !wave.isClosed;
    const size = nextBatchSize({
      waiting: waiting.length,
      published: wave.sizes,
      state: isClosing ? 'closed' : 'open',
    });
    if (size > 0) {
      for (const response of waiting) wave.batchOf.set(response.id, wave.sizes.length);
      wave.sizes.push(size);
    }
    wave.isClosed ||= isClosing;
    const placeOf = (response: PulseResponse): number => wave.batchOf.get(response.id) ?? wave.sizes.length;
    const responses = [...stored].sort((one, other) => placeOf(one) - placeOf(other));
    const batchSizes = wave.sizes.map((_, batch) => responses.filter(response => placeOf(response) === batch).length);
    return { id, state, responses, batchSizes };
  }
}

/** The latest wave still takes answers; the collector knows no calendar. */
const readWaves = async (
  store: AnswerStore,
  published: PublishedBatches,
  pulse: Id,
  ids: readonly Id[],
  latest: Id | undefined,
): Promise<WaveResponses[]> =>
  Promise.all(
    ids.map(async id => {
      const stored = (await store.bodies(pulse, id)).map(body => JSON.parse(body) as PulseResponse);
      return published.publish(pulse, id, id === latest ? 'open' : 'closed', stored);
    }),
  );

/** The latest document of each request: between two batches nothing changes, however often somebody looks. */
class LatestBodies {
  readonly #bodies = new Map<string, { readonly basis: string; readonly body: string }>();

  of(request: string, input: SummarizeInput): string {
    const { definition, waves, lists, generated } = input;
    const batches = waves.map(({ id, state, batchSizes }) => [id, state, batchSizes]);
    const basis = JSON.stringify([definition, lists, batches, generated]);
    const latest = this.#bodies.get(request);
    if (latest?.basis === basis) return latest.body;
    const body = JSON.stringify(summarize(input));
    this.#bodies.set(request, { basis, body });
    return body;
  }
}

/** Shows figures over groups, never an answer. */
export const resultsRoute = ({ store, catalogue, lists, access, nowMs }: ResultsRouteParts): Hono => {
  const route = new Hono();
  const published = new PublishedBatches();
  const remembered = new LatestBodies();
  route.get('/:pulse', async context => {
    const refusal = refuseReader(access, context.req.raw);
    if (refusal !== null) return problemReply(refusal, { 'WWW-Authenticate': 'Bearer' });
    const pulse = context.req.param('pulse');
    const definition = catalogue.get(pulse)?.definition;
    if (definition === undefined) {
      return problemReply({ status: 404, code: 'unknown-pulse', path: '', message: 'There is no such pulse here.' });
    }
    if (definition.kind === 'message') {
      return problemReply({ status: 404, code: 'no-figures', path: '', message: 'It is read one by one: no figures.' });
    }
    const stored = await store.waves(pulse);
    const wanted = context.req.query('wave');
    if (wanted !== undefined && !stored.includes(wanted)) {
      return problemReply({ status: 404, code: 'unknown-wave', path: '', message: 'This pulse has no such wave.' });
    }
    const waves = await readWaves(store, published, pulse, wanted === undefined ? stored : [wanted], stored.at(-1));
    // The day alone: a finer time would tell when an answer came in.
    const generated = new Date(Math.floor(nowMs() / dayMs) * dayMs).toISOString();
    const body = remembered.of(JSON.stringify([pulse, wanted]), {
      definition,
      contracts: questionContracts,
      waves,
      lists: lists.read(),
      language: definition.language ?? 'en',
      generated,
    });
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json' };
    return context.req.header('if-none-match') === etag
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers });
  });
  return route;
};
