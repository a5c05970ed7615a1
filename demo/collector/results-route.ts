import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Id } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { PulseResponse } from '../../src/response/response.js';
import { summarize, type WaveResponses } from '../../src/results/summarize.js';
import type { AnswerStore } from './answer-store.js';
import { carriesToken } from './bearer-token.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { ListSource } from './list-source.js';
import { problemReply } from './problem.js';

export interface ResultsRouteParts {
  readonly store: AnswerStore;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  /** Null: nobody needs a token. */
  readonly access: { readonly token: string | null } | null;
  readonly nowMs: () => number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The latest wave still takes answers; the collector knows no calendar. */
const readWaves = async (
  store: AnswerStore,
  pulse: Id,
  ids: readonly Id[],
  latest: Id | undefined,
): Promise<WaveResponses[]> =>
  Promise.all(
    ids.map(async id => ({
      id,
      state: id === latest ? ('open' as const) : ('closed' as const),
      responses: (await store.bodies(pulse, id)).map(body => JSON.parse(body) as PulseResponse),
    })),
  );

const refuseAccess = (access: ResultsRouteParts['access'], authorization: string | undefined): Response | null => {
  if (access === null) return null;
  if (access.token === null) {
    return problemReply({
      status: 401,
      code: 'results-token-missing',
      path: '',
      message: 'Results are closed: whoever runs this collector has to set RESULTS_TOKEN before others can reach it.',
    });
  }
  return carriesToken(authorization, access.token)
    ? null
    : problemReply(
        { status: 401, code: 'results-token-needed', path: '', message: 'Results need the token of this collector.' },
        { 'WWW-Authenticate': 'Bearer' },
      );
};

/** Shows figures over groups, never an answer. */
export const resultsRoute = ({ store, catalogue, lists, access, nowMs }: ResultsRouteParts): Hono => {
  const route = new Hono();
  route.get('/:pulse', async context => {
    const refusal = refuseAccess(access, context.req.header('authorization'));
    if (refusal !== null) return refusal;
    const pulse = context.req.param('pulse');
    const definition = catalogue.get(pulse)?.definition;
    if (definition === undefined) {
      return problemReply({ status: 404, code: 'unknown-pulse', path: '', message: 'There is no such pulse here.' });
    }
    const known = await store.waves(pulse);
    const wanted = context.req.query('wave');
    if (wanted !== undefined && !known.includes(wanted)) {
      return problemReply({ status: 404, code: 'unknown-wave', path: '', message: 'This pulse has no such wave.' });
    }
    const waves = await readWaves(store, pulse, wanted === undefined ? known : [wanted], known.at(-1));
    const aggregate = summarize({
      definition,
      contracts: questionContracts,
      waves,
      lists: lists.read(),
      language: definition.language ?? 'en',
      // The day alone: a finer time would tell when an answer came in.
      generated: new Date(Math.floor(nowMs() / dayMs) * dayMs).toISOString(),
    });
    const body = JSON.stringify(aggregate);
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json' };
    return context.req.header('if-none-match') === etag
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers });
  });
  return route;
};
