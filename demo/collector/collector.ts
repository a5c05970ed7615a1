import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { PulseError } from '../../src/base/pulse-error.js';
import type { AnswerStore } from './answer-store.js';
import { boundWork, ordinaryWork } from './bound-work.js';
import { allowOrigins } from './cross-origin.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import { followCases } from './follow-cases.js';
import { createKnownLists } from './known-lists.js';
import { limitRate } from './limit-rate.js';
import type { ListSource } from './list-source.js';
import type { MessageStore } from './message-store.js';
import { messagesRoute } from './messages-route.js';
import { ownerActionsRoute } from './owner-actions-route.js';
import type { OwnerLedger } from './owner-ledger.js';
import { plainPage } from './plain-page.js';
import { problemReply } from './problem.js';
import type { PublishedResults } from './published-results.js';
import { readerAccess } from './reader-access.js';
import { logRequests, type Log } from './request-log.js';
import { createResponseIntake } from './response-intake.js';
import { responsesRoute } from './responses-route.js';
import { resultsRoute } from './results-route.js';
import { addSecurityHeaders } from './security-headers.js';
import type { Settings } from './settings.js';

export interface CollectorParts {
  readonly settings: Settings;
  readonly store: AnswerStore;
  readonly messages: MessageStore;
  readonly ledger: OwnerLedger;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  /** Default: results of its own, of which nothing is prepared. */
  readonly results?: PublishedResults;
  readonly log: Log;
  readonly nowMs: () => number;
}

const notFound = (message: string): Response => problemReply({ status: 404, code: 'not-found', path: '', message });

const catalogueRoutes = ({ catalogue, lists }: CollectorParts): Hono => {
  const routes = new Hono();
  routes.use(etag());
  routes.get('/pulses/:file{[A-Za-z0-9_-]+\\.json}', context => {
    const entry = catalogue.get(context.req.param('file').slice(0, -'.json'.length));
    return entry === undefined
      ? notFound('There is no such pulse here.')
      : context.json(entry.definition, 200, { 'Cache-Control': 'no-cache' });
  });
  routes.get('/lists/:file{[A-Za-z0-9_-]+\\.json}', context => {
    const known = lists.read();
    const id = context.req.param('file').slice(0, -'.json'.length);
    return Object.hasOwn(known, id)
      ? context.json(known[id], 200, { 'Cache-Control': 'no-cache' })
      : notFound('There is no such list here.');
  });
  return routes;
};

const reportFailure = (log: Log, error: Error): Response => {
  if (error instanceof PulseError && error.code === 'store-unavailable') {
    log({ level: 'error', event: 'store-unavailable', reason: error.message });
    return problemReply({
      status: 503,
      code: 'store-unavailable',
      path: '',
      message: 'The answer cannot be stored just now. Please try again.',
    });
  }
  // The message could quote an answer; the place in the code cannot.
  log({ level: 'error', event: 'failure', name: error.name, at: error.stack?.split('\n')[1]?.trim() ?? '' });
  return problemReply({ status: 500, code: 'internal-error', path: '', message: 'Something went wrong here.' });
};

/** The collector as a web application: everything under `/api`, and `/healthz`. */
export const createCollector = (parts: CollectorParts): Hono => {
  const { settings, store, messages, catalogue, lists, log, nowMs } = parts;
  const knownLists = createKnownLists(lists, store, nowMs);
  const intake = followCases(createResponseIntake({ store, catalogue, knownLists }), messages);
  const access = readerAccess(settings);
  const app = new Hono();
  app.use(logRequests(log, nowMs), addSecurityHeaders);
  app.use('/api/responses', allowOrigins(settings.allowedOrigins, 'POST, OPTIONS'));
  app.use('/api/messages/*', allowOrigins(settings.allowedOrigins, 'GET, HEAD, POST, OPTIONS'));
  app.use('/api/*', allowOrigins(settings.allowedOrigins, 'GET, HEAD, OPTIONS'));
  // Behind the permission for other origins: their pages have to be able to read when to come again.
  app.use(limitRate({ ...settings, nowMs }), boundWork(ordinaryWork));
  app.route(
    '/api/responses',
    responsesRoute({ intake, catalogue, nowMs, pauseBeforeReplyMs: settings.pauseBeforeReplyMs }),
  );
  app.route('/api/results', resultsRoute({ ...parts, access }));
  app.route('/api/messages', messagesRoute({ ...parts, knownLists, access }));
  app.route('/api/actions', ownerActionsRoute(parts));
  app.route('/api', catalogueRoutes(parts));
  app.get('/healthz', async context => {
    await store.check();
    return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
  });
  if (!settings.intranet) app.get('/thanks', () => plainPage(200, 'Thank you', 'Your answer was stored.'));
  app.notFound(() => notFound('There is nothing at this address.'));
  app.onError(error => reportFailure(log, error));
  return app;
};
