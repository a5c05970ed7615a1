import { describe, expect, it } from 'vitest';
import type { HttpOutcome } from '../../src/base/ports.js';
import { accepted } from '../../src/base/fake-ports.js';
import { destination, responseOf } from '../../src/outbox/fake-page.js';
import { busiestWindow, runHerd, steady, steadyPerWindow } from '../e2e/chaos/herd.js';

const outage = { fromMs: 100_000, untilMs: 100_000 + steady.durationMs } as const;
const hourMs = 3_600_000;

/** What the collector sees of a thousand answers, given while it is away or not; `away` is what a client gets meanwhile. */
const arrivals = async (seed: number, away: ((nowMs: number) => HttpOutcome) | null) => {
  const timesMs: number[] = [];
  const { deliveredMs } = await runHerd({
    ...{ seed, destination: destination(), answersFromMs: outage.fromMs, untilMs: outage.untilMs + 2 * hourMs },
    responseOf: client => responseOf(`client${client}`),
    async http(request, nowMs) {
      const isAway = away && nowMs >= outage.fromMs && nowMs < outage.untilMs;
      if (isAway) return away(nowMs);
      timesMs.push(nowMs);
      return accepted(request);
    },
  });
  return { timesMs, deliveredMs };
};

const reply = (status: number, retryAfter: string | null): HttpOutcome => ({
  ...{ kind: 'response', status, contentType: '', body: '', retryAfter },
});

describe('a thousand clients', { timeout: 180_000 }, () => {
  it('bring the collector its steady rate when nothing is broken', async () => {
    const { timesMs } = await arrivals(1, null);
    expect(timesMs.length).toBe(steady.clients);
    expect(busiestWindow(timesMs, steady.windowMs)).toBeLessThan(1.4 * steadyPerWindow);
  });

  it.each<[string, number, (nowMs: number) => HttpOutcome]>([
    ['a dead network', 1, () => ({ kind: 'network-error' })],
    ['a dead network', 2, () => ({ kind: 'network-error' })],
    ['503 and ten minutes', 3, () => reply(503, '600')],
  ])('after ten minutes of %s come back, seed %i, at no more than twice that rate', async (_, seed, away) => {
    const { timesMs, deliveredMs } = await arrivals(seed, away);
    expect(deliveredMs.length).toBe(steady.clients);
    expect(timesMs.length).toBe(steady.clients);
    expect(busiestWindow(timesMs, steady.windowMs)).toBeLessThanOrEqual(2 * steadyPerWindow);
    expect(Math.max(...timesMs) - outage.untilMs).toBeGreaterThan(60_000);
  });
});
