import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { Issue } from '../../src/base/issue.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { Id, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { MessageList, MessageRole } from '../../src/messages/message-list.js';
import { messageStates, takeStep, type MessageState, type Standing } from '../../src/messages/message-step.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import { textsOf } from '../../src/results/texts-of.js';
import type { AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import type { KnownLists } from './known-lists.js';
import type { ListSource } from './list-source.js';
import { countedPart, withFlow } from './message-flow.js';
import { messageDocument } from './message-document.js';
import { readMove, type PostedMove } from './message-move.js';
import type { MessageQuery, MessageStore } from './message-store.js';
import type { OwnerLedger } from './owner-ledger.js';
import { problemOf, problemReply, type Problem } from './problem.js';
import { readBody } from './read-body.js';
import { PublishedResults } from './published-results.js';
import { refuseReader, type ReaderAccess } from './reader-access.js';
import { parseStrictJson } from './strict-json.js';

export interface MessagesRouteParts {
  readonly store: AnswerStore;
  readonly messages: MessageStore;
  readonly catalogue: DefinitionCatalogue;
  readonly lists: ListSource;
  readonly knownLists: KnownLists;
  readonly ledger: OwnerLedger;
  readonly access: ReaderAccess;
  readonly nowMs: () => number;
}

/** Messages of one page. */
const pageSize = 50;

/** Where the roles come from that may own a message: the file `roles.json` of the lists. */
const rolesList = 'roles';

/** The only role where nobody has made a list. */
const soleRole: MessageRole = {
  id: 'reader',
  label: { en: 'The role that reads these', de: 'Die Rolle, die das liest', ar: 'الدور الذي يقرأ هذه الرسائل' },
};

const refuse = (status: Problem['status'], code: string, message: string, path = ''): Result<never, Problem> =>
  fail({ status, code, path, message });

const rolesOf = ({ lists }: MessagesRouteParts, { language = 'en' }: PulseDefinition): readonly MessageRole[] =>
  lists.read()[rolesList]?.map(({ id, label }) => ({ id, label: { [language]: label } })) ?? [soleRole];

const definitionOf = ({ catalogue }: MessagesRouteParts, pulse: Id): Result<PulseDefinition, Problem> => {
  const definition = catalogue.get(pulse)?.definition;
  if (definition === undefined) return refuse(404, 'unknown-pulse', 'There is no such pulse here.');
  return definition.kind === 'message'
    ? ok(definition)
    : refuse(404, 'no-messages', 'Its answers are shown as figures only.');
};

const cursor = /^([A-Za-z0-9_-]{1,64})\.([0-9a-f]{32})$/;

const readQuery = (context: Context): Result<MessageQuery, Problem> => {
  const { state, after } = context.req.query();
  if (state !== undefined && !messageStates.includes(state as MessageState))
    return refuse(400, 'unknown-state', `A state is one of ${messageStates.join(', ')}.`, 'state');
  const [, wave, id] = cursor.exec(after ?? '') ?? [];
  if (after !== undefined && (wave === undefined || id === undefined))
    return refuse(400, 'malformed-cursor', 'The page does not follow any other.', 'after');
  return ok({
    state: (state as MessageState | undefined) ?? null,
    after: wave !== undefined && id !== undefined ? { wave, id } : null,
    limit: pageSize,
  });
};

const listOf = async (
  parts: MessagesRouteParts,
  definition: PulseDefinition,
  query: MessageQuery,
): Promise<MessageList> => {
  const { id, title, readBy } = definition;
  const { messages, isLast, counts } = await parts.messages.page(id, query);
  const lists = await parts.knownLists.current();
  const versions = new Map<string, PulseDefinition>();
  for (const { definition: hash } of messages) {
    if (versions.has(hash)) continue;
    const stored = await parts.store.definition(hash);
    versions.set(hash, stored ? (JSON.parse(stored.text) as PulseDefinition) : definition);
  }
  const last = messages.at(-1);
  return {
    format: 'ics-messages/1',
    pulse: {
      id,
      title: textsOf(definition, 'title', title),
      ...(readBy === undefined ? {} : { readBy: textsOf(definition, 'readBy', readBy) }),
    },
    roles: rolesOf(parts, definition),
    counts,
    messages: messages.map(message => messageDocument(message, versions.get(message.definition) ?? definition, lists)),
    ...(isLast || last === undefined ? {} : { next: `${last.wave}.${last.id}` }),
  };
};

const readPosted = async (context: Context): Promise<Result<PostedMove, Problem>> => {
  // Any other type could be posted by a foreign page without being asked first.
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
    return refuse(415, 'unsupported-media-type', 'The body must be application/json.');
  const body = await readBody(context.req.raw);
  if (!body.ok) return body;
  const parsed = parseStrictJson(body.value);
  if (!parsed.ok) return fail(problemOf(400, parsed.error));
  const move = readMove(parsed.value);
  return move.ok ? move : fail(problemOf(422, move.error));
};

/** Whoever saw an older version decides anew. */
const meanwhile = (current: Standing): Response =>
  Response.json(
    {
      code: 'moved-meanwhile',
      path: 'version',
      message: 'Somebody else moved this message meanwhile.',
      current,
    },
    { status: 409, headers: { 'Cache-Control': 'no-store' } },
  );

const moveMessage = async (
  parts: MessagesRouteParts,
  definition: PulseDefinition,
  id: string,
  posted: PostedMove,
): Promise<Response> => {
  const roles = rolesOf(parts, definition).map(role => role.id);
  const moved = await parts.messages.move<Issue | Standing>(definition.id, id, standing =>
    standing.version === posted.version ? takeStep(standing, posted, roles) : fail(standing),
  );
  if (moved === null)
    return problemReply({ status: 404, code: 'unknown-message', path: '', message: 'There is no such message here.' });
  if (moved.ok) return Response.json(moved.value, { headers: { 'Cache-Control': 'no-store' } });
  return 'state' in moved.error ? meanwhile(moved.error) : problemReply(problemOf(422, moved.error));
};

const reply = (context: Context, body: string): Response => {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/json' };
  return context.req.header('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
};

/** Shows messages one by one to the role that reads them, and takes the steps that it decides on. */
export const messagesRoute = (parts: MessagesRouteParts): Hono => {
  const route = new Hono();
  const { store, ledger, lists, nowMs } = parts;
  const results = new PublishedResults({ batches: store.batches, ledger, lists, nowMs });
  route.use(async (context, next) => {
    const refusal = refuseReader(parts.access, context.req.raw);
    return refusal === null ? next() : problemReply(refusal, { 'WWW-Authenticate': 'Bearer' });
  });
  route.get('/:pulse', async context => {
    const definition = definitionOf(parts, context.req.param('pulse'));
    if (!definition.ok) return problemReply(definition.error);
    const query = readQuery(context);
    if (!query.ok) return problemReply(query.error);
    return reply(context, JSON.stringify(await listOf(parts, definition.value, query.value)));
  });
  route.get('/:pulse/flow', async context => {
    const definition = definitionOf(parts, context.req.param('pulse'));
    if (!definition.ok) return problemReply(definition.error);
    const document = await results.document(countedPart(definition.value), undefined);
    const aggregate = JSON.parse(document?.body ?? '') as Aggregate;
    const { actions: _told, ...figures } = withFlow(aggregate, await parts.messages.counts(definition.value.id));
    return reply(context, JSON.stringify(figures));
  });
  route.post('/:pulse/:id/state', async context => {
    const { pulse, id } = context.req.param();
    const definition = definitionOf(parts, pulse);
    if (!definition.ok) return problemReply(definition.error);
    const posted = await readPosted(context);
    return posted.ok ? moveMessage(parts, definition.value, id, posted.value) : problemReply(posted.error);
  });
  return route;
};
