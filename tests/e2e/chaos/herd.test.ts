import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSeededDraw } from '../../../demo/company/seeded-draw.js';
import type { HttpOutcome, HttpRequest } from '../../../src/base/ports.js';
import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { protect, type ProtectedResponse } from '../../../src/privacy/protect.js';
import { startCollectorProcess, type CollectorProcess } from '../delivery/collector-process.js';
import { busiestWindow, runHerd, steady, steadyPerWindow } from './herd.js';

let collector: CollectorProcess;
beforeAll(async () => {
  collector = await startCollectorProcess();
});
afterAll(() => collector.stop());

const seed = 1;
const outage = { fromMs: 0, untilMs: steady.durationMs } as const;
const fixture = new URL('../../fixtures/pulses/delivery.json', import.meta.url);
const definition = definitionHash(JSON.parse(readFileSync(fixture, 'utf8')) as PulseDefinition);

const responseOf = (client: number): ProtectedResponse => {
  const outcome = protect({
    ...{ format: 'ics-response/1', id: createSeededDraw(seed).id('response', client), pulse: 'delivery', definition },
    ...{ wave: '2026-11', language: 'en', complete: true, skipped: {}, context: {} },
    answers: { score: client % 11, cmt: `Client ${client}` },
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

/** By a real request to the collector as it is at that moment: away, or there. */
const send = async ({ url, method, headers, body }: HttpRequest): Promise<HttpOutcome> => {
  try {
    const reply = await fetch(new URL(new URL(url).pathname, collector.origin), { method, headers, body });
    const contentType = reply.headers.get('content-type') ?? '';
    return {
      kind: 'response',
      status: reply.status,
      contentType,
      retryAfter: reply.headers.get('retry-after'),
      body: await reply.text(),
    };
  } catch {
    return { kind: 'network-error' };
  }
};

// The rate and how it is counted: `herd.ts`. What becomes of it with other seeds and replies: `tests/contract/herd.test.ts`.
it(
  'row 73 · N · node · a thousand clients come back to a collector that was away for ten minutes',
  { timeout: 600_000 },
  async () => {
    const arrivedMs: number[] = [];
    await collector.kill();
    let isBack: Promise<void> | undefined;
    const { deliveredMs } = await runHerd({
      ...{ seed, responseOf, answersFromMs: outage.fromMs, untilMs: outage.untilMs + 2 * 3_600_000 },
      destination: {
        url: '/api/responses',
        recipe: 'json',
        options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual' },
      },
      async http(request, nowMs) {
        if (nowMs >= outage.untilMs) {
          await (isBack ??= collector.start());
          arrivedMs.push(nowMs);
        }
        return send(request);
      },
    });
    expect(deliveredMs.length).toBe(steady.clients);
    expect(arrivedMs.length).toBe(steady.clients);
    expect(busiestWindow(arrivedMs, steady.windowMs)).toBeLessThanOrEqual(2 * steadyPerWindow);
    expect(Math.max(...arrivedMs) - outage.untilMs).toBeGreaterThan(60_000);
    const comments = (await collector.rows('delivery')).map(({ answers }) => answers['cmt']);
    expect(comments.sort()).toEqual(Array.from({ length: steady.clients }, (_, client) => `Client ${client}`).sort());
  },
);
