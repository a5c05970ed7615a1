import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionHash } from '../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { Message, MessageList } from '../../src/messages/message-list.js';
import { breakdownReport } from '../../src/templates/breakdown-report.js';
import { breakdownResolve } from '../../src/templates/breakdown-resolve.js';
import { morale } from '../../src/templates/morale.js';
import { createCollector } from './collector.js';
import { listen, type Listening } from './listen.js';
import { openDatabase } from './open-database.js';
import { readSettings } from './settings.js';
import { createSqliteAnswerStore } from './sqlite-answer-store.js';
import { createSqliteMessageStore } from './sqlite-message-store.js';
import { openOwnerRecords } from './sqlite-owner-records.js';

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
let next = 0;

describe('the messages of a collector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-route-'));
  let server: Listening;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const settings = readSettings({ INTRANET: 'off', PORT: '0', RESULTS_TOKEN: token }, folder);
    const opened = openDatabase(join(folder, 'pulse.sqlite'));
    if (!settings.ok || !opened.ok) throw new Error('The collector cannot be set up.');
    const store = createSqliteAnswerStore(opened.value);
    const app = createCollector({
      settings: settings.value,
      store,
      messages: createSqliteMessageStore(opened.value),
      ledger: openOwnerRecords(opened.value),
      catalogue: new Map(
        definitions.map(definition => [
          definition.id,
          { definition, hash: definitionHash(definition), isBuiltIn: true },
        ]),
      ),
      lists: { read: () => lists },
      log: () => undefined,
      nowMs: () => Date.UTC(2026, 10, 21, 12),
    });
    const listening = await listen(app.fetch, settings.value);
    if (!listening.ok) throw new Error(listening.error);
    server = listening.value;
    close = async () => {
      await server.close();
      await store.close();
    };
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(`/api/messages/${path}`, server.url), {
      ...init,
      headers: Object.assign({ authorization: `Bearer ${token}` }, init.headers),
    });
  const respond = async (pulse: string, response: Readonly<Record<string, unknown>>): Promise<string> => {
    const definition = definitions.find(({ id }) => id === pulse)!;
    const id = (++next).toString(16).padStart(32, '0');
    const empty = { language: 'de', complete: true, answers: {}, skipped: {}, context: {} };
    const head = { format: 'ics-response/1', id, pulse, definition: definitionHash(definition), wave: '2026-11' };
    const body = Object.assign(head, empty, response);
    const reply = await fetch(new URL('/api/responses', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (reply.status !== 201) throw new Error(await reply.text());
    return id;
  };
  const report = (answers: object = { type: 'error' }, wave = '2026-11') =>
    respond('breakdown-report', { answers, wave });
  const list = async (query = ''): Promise<MessageList> =>
    (await ask(`breakdown-report${query}`)).json() as Promise<MessageList>;
  const find = async (id: string, query = ''): Promise<Message | undefined> => {
    const { messages, next: after } = await list(query);
    const found = messages.find(message => message.id === id);
    return found ?? (after === undefined ? undefined : find(id, `?after=${after}`));
  };
  const move = (id: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    ask(`breakdown-report/${id}/state`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const codeOf = async (reply: Response): Promise<readonly [number, string, string]> => {
    const { code, path } = (await reply.json()) as { code: string; path: string };
    return [reply.status, code, path];
  };

  it('gives a message in the words of the definition, and nothing of what was skipped', async () => {
    const answers = { type: 'process', between: ['it', 'finance'], time: 2.5, feel: 4, what: 'Zu langsam.' };
    const id = await respond('breakdown-report', { answers, skipped: { cust: 'na', fix: 'blank' } });
    const found = await find(id);
    expect(found).toMatchObject({ wave: '2026-11', language: 'de', state: 'open', owner: null, version: 0 });
    expect(
      found?.answers.map(answer => [answer.id, answer.choices?.map(({ en }) => en) ?? answer.number ?? answer.text]),
    ).toEqual([
      ['type', ['A slow or broken process']],
      ['between', ['IT', 'Finance']],
      ['time', 2.5],
      ['feel', ['A lot']],
      ['what', 'Zu langsam.'],
    ]);
    expect(found?.answers[0]?.label['de']).toBe('Was hakt?');
    expect(found?.answers[2]?.unit).toEqual({ en: 'hours', de: 'Stunden' });
    expect((await list()).pulse).toMatchObject({ id: 'breakdown-report', readBy: { en: 'the process owner' } });
    expect((await list()).roles).toEqual([
      { id: 'process-owner', label: { en: 'Process owner' } },
      { id: 'desk', label: { en: 'Service desk' } },
    ]);
  });

  it('says nothing of the time but the wave, and not who moved it', async () => {
    const id = await report();
    await move(id, { step: 'take', version: 0, owner: 'desk' });
    expect(Object.keys((await find(id)) ?? {}).sort()).toEqual(
      ['answers', 'id', 'language', 'owner', 'reason', 'state', 'version', 'wave'].sort(),
    );
  });

  it('takes a message from open to confirmed', async () => {
    const id = await report();
    const standings: unknown[] = [];
    for (const step of [{ step: 'take', owner: 'desk' }, { step: 'fix' }, { step: 'confirm' }]) {
      const reply = await move(id, { ...step, version: standings.length });
      expect(reply.status).toBe(200);
      standings.push(await reply.json());
    }
    expect(standings.at(-1)).toEqual({ state: 'confirmed', owner: 'desk', reason: null, version: 3 });
    expect(await find(id)).toMatchObject({ state: 'confirmed', owner: 'desk', version: 3 });
  });

  it('declines a message with a reason', async () => {
    const id = await report();
    expect(await codeOf(await move(id, { step: 'decline', version: 0 }))).toEqual([422, 'reason-missing', 'reason']);
    await move(id, { step: 'decline', version: 0, reason: 'The contract forbids it.' });
    expect(await find(id)).toMatchObject({ state: 'declined', reason: 'The contract forbids it.' });
  });

  it('tells whoever comes second where the message stands now, and changes nothing', async () => {
    const id = await report();
    const replies = await Promise.all([
      move(id, { step: 'take', version: 0, owner: 'desk' }),
      move(id, { step: 'decline', version: 0, reason: 'Not ours.' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = replies.find(({ status }) => status === 409)!;
    const body = (await late.json()) as { code: string; current: object };
    expect(body.code).toBe('moved-meanwhile');
    expect(await find(id)).toMatchObject(body.current);
  });

  it('gives newest waves first, a page at a time, filtered by state', async () => {
    for (let count = 0; count < 60; count++) await report({ type: 'tool' }, '2026-12');
    const first = await list();
    expect(first.messages).toHaveLength(50);
    expect(new Set(first.messages.map(({ wave }) => wave))).toEqual(new Set(['2026-12']));
    const second = await list(`?after=${first.next}`);
    expect(second.messages.map(({ wave }) => wave).indexOf('2026-11')).toBe(10);
    const ids = [...first.messages, ...second.messages].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.next).toBeUndefined();
    const declined = await list('?state=declined');
    expect(declined.messages.map(({ state }) => state)).toEqual(['declined']);
    expect(declined.counts).toEqual(first.counts);
  });

  it('answers a second look with nothing as long as nothing changed', async () => {
    const etag = (await ask('breakdown-report')).headers.get('etag') ?? '';
    expect((await ask('breakdown-report', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await report({ type: 'error' }, '2027-01');
    expect((await ask('breakdown-report', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each<[string, unknown, number, string, string]>([
    ['no JSON', 'step=fix', 400, 'not-json', ''],
    ['a list', [], 422, 'wrong-type', ''],
    ['no step', { version: 0 }, 422, 'unknown-step', 'step'],
    ['a step of the prototype', { step: 'toString', version: 0 }, 422, 'unknown-step', 'step'],
    ['no version', { step: 'fix' }, 422, 'wrong-type', 'version'],
    ['a version as text', { step: 'fix', version: '0' }, 422, 'wrong-type', 'version'],
    ['a step that is not legal', { step: 'confirm', version: 0 }, 422, 'illegal-step', 'step'],
    ['a name as owner', { step: 'take', version: 0, owner: 'Erika' }, 422, 'unknown-role', 'owner'],
    ['an owner that is no text', { step: 'take', version: 0, owner: 7 }, 422, 'wrong-type', 'owner'],
    ['half a character', { step: 'decline', version: 0, reason: '\ud83d' }, 422, 'unstorable-character', 'reason'],
    ['a NUL', { step: 'decline', version: 0, reason: 'a\u0000b' }, 422, 'unstorable-character', 'reason'],
    ['who moved it', { step: 'fix', version: 0, by: 'Erika' }, 422, 'unknown-key', 'by'],
  ])('refuses %s', async (_, body, ...expected) => {
    const id = await report();
    expect(await codeOf(await move(id, body))).toEqual(expected);
    expect(await find(id)).toMatchObject({ state: 'open', version: 0 });
  });

  it.each<[string, () => Promise<Response>, number, string]>([
    [
      'without the token',
      () => ask('breakdown-report', { headers: { authorization: '' } }),
      401,
      'results-token-needed',
    ],
    ['steps without the token', () => move('0'.repeat(32), {}, { authorization: '' }), 401, 'results-token-needed'],
    [
      'a form of a foreign page',
      () => move('0'.repeat(32), '{}', { 'content-type': 'text/plain' }),
      415,
      'unsupported-media-type',
    ],
    ['of an unknown pulse', () => ask('nothing'), 404, 'unknown-pulse'],
    ['of a measure', () => ask('morale'), 404, 'no-messages'],
    ['of an unknown message', () => move('f'.repeat(32), { step: 'fix', version: 0 }), 404, 'unknown-message'],
    ['of an unknown state', () => ask('breakdown-report?state=lost'), 400, 'unknown-state'],
    ['of a page after nothing', () => ask('breakdown-report?after=x'), 400, 'malformed-cursor'],
  ])('refuses messages %s', async (_, act, status, code) => {
    expect((await codeOf(await act())).slice(0, 2)).toEqual([status, code]);
  });

  it('opens a case again when whoever reported it says that it is not fixed', async () => {
    const id = await report();
    await move(id, { step: 'take', version: 0, owner: 'desk' });
    await move(id, { step: 'fix', version: 1 });
    await respond('breakdown-resolve', { answers: { fixed: 0 }, context: { about: 'it', case: id } });
    expect(await find(id)).toMatchObject({ state: 'open', owner: null, version: 3 });
  });
});
