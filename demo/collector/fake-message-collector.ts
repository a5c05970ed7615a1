import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitionHash } from '../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { Message, MessageList } from '../../src/messages/message-list.js';
import { breakdownReport } from '../../src/templates/breakdown-report.js';
import { breakdownResolve } from '../../src/templates/breakdown-resolve.js';
import { morale } from '../../src/templates/morale.js';
import { createCollector } from './collector.js';
import { listen } from './listen.js';
import { openDatabase, type SqliteDatabase } from './open-database.js';
import { readSettings } from './settings.js';
import { createAnswerStore } from './sql-answer-store.js';
import { createMessageStore } from './sql-message-store.js';
import { createOwnerRecords } from './sql-owner-records.js';

const token = 'a-token';
const lists = {
  departments: [
    { id: 'it', label: 'IT' },
    { id: 'finance', label: 'Finance' },
  ],
  roles: [
    { id: 'process-owner', label: 'Process owner' },
    { id: 'desk', label: 'Service desk' },
  ],
};
const definitions = [breakdownReport, breakdownResolve, morale] as readonly PulseDefinition[];
const hashOf = (pulse: string): string => definitionHash(definitions.find(({ id }) => id === pulse)!);

const orThrow = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (result.ok) return result.value;
  throw new Error(result.error);
};

/** A real collector with an empty database on a free port, and what the tests of messages ask it. */
export class MessageCollector {
  readonly #database: SqliteDatabase;
  readonly #url: string;
  readonly #close: () => Promise<void>;
  #last = 0;

  constructor(database: SqliteDatabase, url: string, close: () => Promise<void>) {
    this.#database = database;
    this.#url = url;
    this.#close = close;
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = Object.assign({ authorization: `Bearer ${token}` }, init.headers);
    return fetch(new URL(`/api/messages/${path}`, this.#url), { ...init, headers });
  }

  /** Posts a response and gives its id. */
  async respond(pulse: string, response: object): Promise<string> {
    const head = { format: 'ics-response/1', id: this.#nextId(), pulse, definition: hashOf(pulse), wave: '2026-11' };
    const empty = { language: 'de', complete: true, answers: {}, skipped: {}, context: {} };
    const reply = await fetch(new URL('/api/responses', this.#url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.assign(head, empty, response)),
    });
    if (reply.status !== 201) throw new Error(await reply.text());
    return head.id;
  }

  report(answers: object = { type: 'error' }, wave = '2026-11'): Promise<string> {
    return this.respond('breakdown-report', { answers, wave });
  }

  /** Stores many reports at once, past the intake. */
  async fill(count: number, wave: string): Promise<void> {
    const body = JSON.stringify({ language: 'en', answers: { type: 'tool' }, skipped: {}, context: {} });
    await this.#database.transaction(async session => {
      for (let turn = 0; turn < count; turn++) {
        await session.rows(
          'INSERT INTO answers (id, pulse, wave, definition, content, body) VALUES ($1, $2, $3, $4, $5, $6)',
          [this.#nextId(), 'breakdown-report', wave, hashOf('breakdown-report'), 'c', body],
        );
      }
    });
  }

  async list(query = ''): Promise<MessageList> {
    return (await this.ask(`breakdown-report${query}`)).json() as Promise<MessageList>;
  }

  /** A message, on whichever page it is. */
  async find(id: string, query = ''): Promise<Message | undefined> {
    const { messages, next } = await this.list(query);
    const found = messages.find(message => message.id === id);
    return found ?? (next === undefined ? undefined : this.find(id, `?after=${next}`));
  }

  /** Posts a step, or a body as it is. */
  move(id: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask(`breakdown-report/${id}/state`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  stop(): Promise<void> {
    return this.#close();
  }

  #nextId(): string {
    return (++this.#last).toString(16).padStart(32, '0');
  }
}

/** Status, code and path of a refusal. */
export const codeOf = async (reply: Response): Promise<readonly [number, string, string]> => {
  const { code, path } = (await reply.json()) as { code: string; path: string };
  return [reply.status, code, path];
};

export const startMessageCollector = async (): Promise<MessageCollector> => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  const settings = orThrow(readSettings({ INTRANET: 'off', PORT: '0', RESULTS_TOKEN: token }, folder));
  const database = orThrow(openDatabase(join(folder, 'pulse.sqlite')));
  const app = createCollector({
    settings,
    store: createAnswerStore(database),
    messages: createMessageStore(database),
    ledger: createOwnerRecords(database),
    catalogue: new Map(
      definitions.map(definition => [definition.id, { definition, hash: definitionHash(definition), isBuiltIn: true }]),
    ),
    lists: { read: () => lists },
    log: () => undefined,
    nowMs: () => Date.UTC(2026, 10, 21, 12),
  });
  const server = orThrow(await listen(app.fetch, settings));
  return new MessageCollector(database, server.url, async () => {
    await server.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });
};
