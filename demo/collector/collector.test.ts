import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerStore } from './answer-store.js';
import { createCollector } from './collector.js';
import type { LogLine } from './request-log.js';
import { readSettings } from './settings.js';
import { openDatabase } from './open-database.js';
import { createAnswerStore } from './sql-answer-store.js';
import { createMessageStore } from './sql-message-store.js';
import { createOwnerRecords } from './sql-owner-records.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'wish', type: 'text', title: 'Wish' }],
};

describe('createCollector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  const lines: LogLine[] = [];
  let store: AnswerStore;
  let app: ReturnType<typeof createCollector>;
  beforeAll(() => {
    const settings = readSettings({ INTRANET: 'off' }, folder);
    const opened = openDatabase(join(folder, 'pulse.sqlite'));
    if (!settings.ok || !opened.ok) throw new Error('The collector cannot be set up.');
    store = createAnswerStore(opened.value);
    app = createCollector({
      settings: settings.value,
      store,
      messages: createMessageStore(opened.value),
      ledger: createOwnerRecords(opened.value),
      catalogue: new Map([['lunch', { definition, hash: 'a'.repeat(64), isBuiltIn: false }]]),
      lists: { read: () => ({}) },
      log: line => lines.push(line),
      nowMs: () => Date.UTC(2026, 10, 21, 12),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const send = () =>
    app.request('/api/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
      body: 'pulse=lunch&wish=a+secret+wish',
    });

  it('thanks by itself where there is no intranet', async () => {
    const reply = await send();
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/thanks']);
    expect(await (await app.request('/thanks')).text()).toContain('Thank you');
    expect(await store.waves('lunch')).toEqual(['2026-11']);
  });

  it('prints no time on results finer than the day', async () => {
    const results = (await (await app.request('/api/results/lunch')).json()) as { generated: string };
    expect(results.generated).toBe('2026-11-21T00:00:00.000Z');
  });

  it('asks to try again while the store fails, and keeps the answer out of the log', async () => {
    await store.close();
    for (const reply of [await send(), await app.request('/healthz'), await app.request('/api/results/lunch')]) {
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await reply.json()).toMatchObject({ code: 'store-unavailable' });
    }
    expect(lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'store-unavailable' }));
    expect(JSON.stringify(lines)).not.toContain('secret');
  });
});
