import { describe, expect, it } from 'vitest';
import type { Reason } from '../invitation/reason.js';
import { restKey } from './rest-key.js';
import { restUntil } from './rest.js';

const nowMs = Date.parse('2026-03-01T12:00:00Z');
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe('restUntil', () => {
  it.each<[string, readonly Reason[], number | null]>([
    ['nothing is known against it', [], null],
    ['it opens in an hour', [{ code: 'not-open-yet', untilMs: nowMs + hourMs }], nowMs + hourMs],
    ['it opens in a month: a day at most', [{ code: 'not-open-yet', untilMs: nowMs + 30 * dayMs }], nowMs + dayMs],
    ['it is over', [{ code: 'closed', untilMs: null }], nowMs + dayMs],
    ['the person never wants to see it again', [{ code: 'never-again' }], nowMs + dayMs],
    ['another page may be the right one', [{ code: 'another-page' }], null],
    ['the page has switched it off', [{ code: 'disabled' }], null],
    ['it waits for its trigger', [{ code: 'awaiting-trigger' }], null],
    ['the log cannot be read', [{ code: 'log-blocked' }], null],
    [
      'of several reasons the last one to end counts',
      [
        { code: 'snoozed', untilMs: nowMs + hourMs },
        { code: 'cooldown', untilMs: nowMs + 2 * hourMs },
        { code: 'another-page' },
      ],
      nowMs + 2 * hourMs,
    ],
  ])('%s', (_, reasons, expected) => {
    expect(restUntil(reasons, nowMs)).toBe(expected);
  });
});

describe('restKey', () => {
  const tag = (
    attributes: Readonly<Record<string, string>>,
    definition?: unknown,
  ): Element & { definition?: unknown } =>
    ({
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
      hasAttribute: (name: string) => name in attributes,
      definition,
    }) as unknown as Element & { definition?: unknown };

  it('tells tags apart that ask something else or at another time, whatever the order of their attributes', () => {
    const key = restKey(tag({ pulse: 'morale', until: '2026-04-01' }));
    expect(key).toBe(restKey(tag({ until: '2026-04-01', pulse: 'morale', class: 'wide', 'context-team': 'it' })));
    expect(key).not.toBe(restKey(tag({ pulse: 'morale', until: '2026-05-01' })));
    expect(key).not.toBe(restKey(tag({ pulse: 'recommend', until: '2026-04-01' })));
  });

  it('is none where the tag alone does not say which pulse it is', () => {
    expect(restKey(tag({ until: '2026-04-01' }))).toBeNull();
    expect(restKey(tag({ pulse: 'morale' }, { format: 'ics-pulse/1' }))).toBeNull();
  });
});
