import { describe, expect, it } from 'vitest';
import { createGate, placeInvitation, waiting } from './fake-invitation.js';
import type { Reason } from './reason.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const closed: Reason = { code: 'closed' };

describe('an invitation on its way', () => {
  it('is looked at, waits for its trigger, its delay and its turn, and is shown', async () => {
    const { start, fire, names, browser, shownAtMs, page, listening, invitation } = placeInvitation(waiting(10_000));
    await start();
    await fire();
    await browser.advance(9_999);
    expect(shownAtMs).toEqual([]);
    await browser.advance(1);
    expect(names).toEqual(['awaiting-trigger', 'awaiting-delay', 'awaiting-turn', 'shown']);
    expect(shownAtMs).toHaveLength(1);
    expect(listening()).toBe(0);
    expect(page.isOpen).toBe(true);
    invitation.closed();
    expect(page.isOpen).toBe(false);
  });

  it('does nothing before its start', async () => {
    const { settle, page, invitation, name } = placeInvitation();
    invitation.recheck();
    await settle();
    expect([page.judged, name()]).toEqual([0, 'looking']);
  });

  it('starts once', async () => {
    const { start, watchers, page } = placeInvitation();
    await start();
    await start();
    expect([watchers.size, page.judged]).toEqual([1, 1]);
  });

  it('says what it waits for', async () => {
    const scroll = placeInvitation({ setting: { trigger: { name: 'scroll', value: '60%' }, cancel: [], delayMs: 0 } });
    await scroll.start();
    expect(scroll.invitation.state.get().reasons).toEqual([{ code: 'awaiting-trigger', detail: 'scroll:60%' }]);
    const manual = placeInvitation({ setting: { trigger: { name: 'manual' }, cancel: [], delayMs: 0 } });
    await manual.start();
    expect([manual.codes(), manual.armed.size]).toEqual([['manual'], 0]);
    const delayed = placeInvitation(waiting(5_000));
    await delayed.start();
    const { nowMs } = delayed.browser;
    await delayed.fire();
    expect(delayed.invitation.state.get().reasons).toEqual([{ code: 'awaiting-delay', untilMs: nowMs + 5_000 }]);
  });

  it.each([
    ['twice at once', 0],
    ['again during the delay', 4_000],
    ['again when it is shown', 60_000],
  ])('is shown once when its trigger fires %s', async (_, betweenMs) => {
    const { start, fire, browser, shownAtMs, armed } = placeInvitation(waiting(10_000));
    await start();
    const fires = [...armed.get('exit')!];
    await fire();
    await browser.advance(betweenMs);
    for (const again of fires) again();
    await browser.advance(60_000);
    expect(shownAtMs).toHaveLength(1);
  });

  it('does not fire at once after a delay of more than 2³¹ ms', async () => {
    const { start, fire, browser, shownAtMs } = placeInvitation(waiting(30 * dayMs));
    await start();
    await fire();
    await browser.advance(30 * dayMs - 1);
    expect(shownAtMs).toEqual([]);
    await browser.advance(1);
    expect(shownAtMs).toHaveLength(1);
  });

  it('fires from within the arming', async () => {
    const { start, name } = placeInvitation({
      arm: (_, fire) => {
        fire();
        return () => {};
      },
    });
    await start();
    expect(name()).toBe('shown');
  });
});

describe('an invitation that is not due', () => {
  it('looks again when a reason ends, and waits for the next', async () => {
    const { start, browser, page, name, invitation, codes } = placeInvitation();
    const untilMs = browser.nowMs + 10 * 60_000;
    page.reasons = [
      { code: 'cooldown', untilMs },
      { code: 'budget-used', untilMs: untilMs + hourMs },
    ];
    await start();
    expect(name()).toBe('not-due');
    page.reasons = page.reasons.slice(1);
    await browser.advance(10 * 60_000);
    expect([codes(), page.judged]).toEqual([['budget-used'], 2]);
    page.reasons = [];
    await browser.advance(hourMs);
    expect(name()).toBe('awaiting-trigger');
    invitation.stop();
  });

  it.each([
    ['no end', undefined, 1],
    ['an end that nobody knows', null, 1],
    ['an end 400 days from now: once an hour', 400 * dayMs, 25],
    ['an end that has passed: once a second at most', -5_000, 86_401],
  ])('does not look too often for a reason with %s', async (_, fromNowMs, judged) => {
    const { start, browser, page } = placeInvitation();
    const untilMs = typeof fromNowMs === 'number' ? browser.nowMs + fromNowMs : fromNowMs;
    page.reasons = [{ code: 'not-open-yet', ...(untilMs !== undefined && { untilMs }) }];
    await start();
    // Simulated seconds are real work for the fake clock: the busiest case is cut short.
    const seconds = judged > 1_000 ? 100 : dayMs / 1_000;
    await browser.advance(seconds * 1_000);
    expect(page.judged).toBe(judged > 1_000 ? 101 : judged);
  });

  it.each(['wake', 'navigate', 'recheck'] as const)('looks again on %s', async occasion => {
    const { start, page, name, tab, navigate, invitation, settle } = placeInvitation();
    page.reasons = [{ code: 'another-page' }];
    await start();
    page.reasons = [];
    if (occasion === 'wake') await tab.wake();
    else if (occasion === 'navigate') await navigate();
    else invitation.recheck();
    await settle();
    expect(name()).toBe('awaiting-trigger');
  });

  it('no longer waits for a reason that has gone', async () => {
    const { start, browser, page, navigate, listening, armed } = placeInvitation();
    page.reasons = [{ code: 'cooldown', untilMs: browser.nowMs + 60_000 }];
    await start();
    page.reasons = [];
    await navigate();
    // The trigger and the address.
    expect([armed.get('exit')?.size, listening()]).toEqual([1, 2]);
  });

  it('does not ask where judging fails', async () => {
    const { start, name, codes } = placeInvitation({ judge: () => Promise.reject(new Error('no disk')) });
    await start();
    expect([name(), codes()]).toEqual(['not-due', ['log-blocked']]);
  });

  it('believes the newest look only', async () => {
    const first = createGate<readonly Reason[]>();
    let looks = 0;
    const { start, invitation, settle, codes } = placeInvitation({
      judge: () => (looks++ === 0 ? first.promise : Promise.resolve([closed])),
    });
    await start();
    invitation.recheck();
    await settle();
    first.open([]);
    await settle();
    expect(codes()).toEqual(['closed']);
  });
});
