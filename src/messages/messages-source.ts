import { fail, ok, type Result } from '../base/result.js';
import type { MessageState, Move, Standing } from './message-step.js';
import { readMessageList, readStanding, type ReadList } from './read-message-list.js';

const timeoutMs = 10_000;

/** Which messages are asked for. */
export interface MessagePage {
  /** Null for every state. */
  readonly state: MessageState | null;
  /** `next` of the page before; null for the first. */
  readonly after: string | null;
}

/** Why messages cannot be shown. */
export type SourceFailure = 'src-unreachable' | 'src-not-allowed' | 'src-not-found' | 'not-messages';

/** Why a message was not moved. */
export type MoveFailure = 'move-unreachable' | 'move-not-allowed' | 'move-not-found' | 'move-refused';

/** `conflict`: somebody else moved it first, and it stands where `standing` says; null where the reply does not say it. */
export type MoveOutcome =
  | { readonly outcome: 'moved'; readonly standing: Standing }
  | { readonly outcome: 'conflict'; readonly standing: Standing | null }
  | { readonly outcome: 'failed'; readonly code: MoveFailure };

/** How the messages are asked for: where, with which credentials, and by which `fetch`. */
export interface MessagesSource {
  /** As it was written. */
  readonly src: string;
  /** Of the page, for a source that is not absolute. */
  readonly base: string;
  readonly credentials: RequestCredentials;
  readonly request: typeof fetch;
}

interface Reply {
  readonly status: number;
  /** Undefined for what is not JSON. */
  readonly body: unknown;
}

/** Null when nothing came back. */
const ask = async ({ credentials, request }: MessagesSource, url: URL, init: RequestInit): Promise<Reply | null> => {
  try {
    const reply = await request(url, { ...init, credentials, signal: AbortSignal.timeout(timeoutMs) });
    return { status: reply.status, body: (await reply.json().catch(() => undefined)) as unknown };
  } catch {
    return null;
  }
};

type Failure = 'unreachable' | 'not-allowed' | 'not-found';

const failureOf = (status: number): Failure =>
  status >= 500 ? 'unreachable' : status === 401 || status === 403 ? 'not-allowed' : 'not-found';

/** Fetches a page of `ics-messages/1` within 10 s. Never rejects. */
export const fetchMessages = async (
  source: MessagesSource,
  page: MessagePage,
): Promise<Result<ReadList, SourceFailure>> => {
  const url = new URL(source.src, source.base);
  for (const [name, value] of Object.entries(page) as [string, string | null][]) {
    if (value !== null) url.searchParams.set(name, value);
  }
  const reply = await ask(source, url, { headers: { accept: 'application/json' } });
  if (!reply) return fail('src-unreachable');
  if (reply.status !== 200) return fail(`src-${failureOf(reply.status)}` as const);
  const read = readMessageList(reply.body);
  return read ? ok(read) : fail('not-messages');
};

/**
 * Takes a step of a message: `POST <url>/<id>/state` with the step and the version that was seen. 200 brings where the
 * message stands now; 409 and 412 mean that it was moved meanwhile, and bring the same as `current`. Never rejects.
 */
export const postMove = async (
  source: MessagesSource,
  id: string,
  version: number,
  move: Move,
): Promise<MoveOutcome> => {
  const url = new URL(source.src, source.base);
  url.search = '';
  url.pathname += `/${encodeURIComponent(id)}/state`;
  const reply = await ask(source, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...move, version }),
  });
  if (!reply) return { outcome: 'failed', code: 'move-unreachable' };
  const { status, body } = reply;
  if (status === 409 || status === 412) {
    return { outcome: 'conflict', standing: readStanding((body as { current?: unknown } | undefined)?.current) };
  }
  const standing = status === 200 ? readStanding(body) : null;
  if (standing) return { outcome: 'moved', standing };
  const isRefused = status === 400 || status === 422;
  return { outcome: 'failed', code: isRefused ? 'move-refused' : `move-${failureOf(status)}` };
};
