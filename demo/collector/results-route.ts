import { Hono } from 'hono';
import type { AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { ListSource } from './list-source.js';
import type { OwnerLedger } from './owner-ledger.js';
import { problemReply } from './problem.js';
import { PublishedResults } from './published-results.js';
import { refuseReader, type ReaderAccess } from './reader-access.js';

export interface ResultsRouteParts {
  readonly store: Pick<AnswerStore, 'batches'>;
  /** Default: nobody said anything. */
  readonly ledger?: OwnerLedger;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  /** Default: results of its own, of which nothing is prepared. */
  readonly results?: PublishedResults;
  readonly access: ReaderAccess;
  readonly nowMs: () => number;
}

const nothingSaid: OwnerLedger = {
  waves: () => Promise.resolve([]),
  headcounts: () => Promise.resolve(new Map()),
  actions: () => Promise.resolve([]),
};

/** Shows figures over groups, never an answer. */
export const resultsRoute = (parts: ResultsRouteParts): Hono => {
  const { store, ledger = nothingSaid, catalogue, lists, access, nowMs } = parts;
  const route = new Hono();
  const results = parts.results ?? new PublishedResults({ batches: store.batches, ledger, lists, nowMs });
  route.get('/:pulse', async context => {
    const refusal = refuseReader(access, context.req.raw);
    if (refusal !== null) return problemReply(refusal, { 'WWW-Authenticate': 'Bearer' });
    const definition = catalogue.get(context.req.param('pulse'))?.definition;
    if (definition === undefined) {
      return problemReply({ status: 404, code: 'unknown-pulse', path: '', message: 'There is no such pulse here.' });
    }
    if (definition.kind === 'message') {
      return problemReply({ status: 404, code: 'no-figures', path: '', message: 'It is read one by one: no figures.' });
    }
    const found = await results.document(definition, context.req.query('wave'));
    if (found === null) {
      return problemReply({ status: 404, code: 'unknown-wave', path: '', message: 'This pulse has no such wave.' });
    }
    const { etag } = found;
    const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json' };
    return context.req.header('if-none-match') === etag
      ? new Response(null, { status: 304, headers })
      : new Response(found.body, { headers });
  });
  return route;
};
