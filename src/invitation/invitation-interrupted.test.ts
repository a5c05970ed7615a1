import { describe, expect, it } from 'vitest';
import type { Cancel } from '../base/ports.js';
import { createGate, placeInvitation, waiting } from './fake-invitation.js';
import type { InvitationParts } from './invitation.js';
import type { Reason } from './reason.js';

const dayMs = 86_400_000;
const closed: Reason = { code: 'closed' };

describe('what may come between', () => {
  it.each<[string, Reason]>([
    ['the page changed', { code: 'another-page' }],
    ['the wave closed', closed],
    ['another tab showed it', { code: 'shown-enough' }],
  ])('is not shown when %s during the delay and nobody said so', async (_, reason) => {
    const { start, fire, browser, page, shownAtMs, name, listening } = placeInvitation(waiting(10_000));
    await start();
    await fire();
    page.reasons = [reason];
    await browser.advance(10_000);
    expect([shownAtMs, name(), page.turns]).toEqual([[], 'not-due', 0]);
    // The trigger listens no more; the address is still watched.
    expect(listening()).toBe(1);
  });

  it('disarms at once on a page where it is not due, and waits anew when it is due again', async () => {
    const { start, fire, navigate, page, name, browser, shownAtMs, armed } = placeInvitation(waiting(10_000));
    await start();
    await fire();
    page.reasons = [{ code: 'another-page' }];
    await navigate();
    expect([name(), armed.get('exit')?.size]).toEqual(['not-due', 0]);
    await browser.advance(60_000);
    page.reasons = [];
    await navigate();
    expect(name()).toBe('awaiting-trigger');
    expect(shownAtMs).toEqual([]);
    await fire();
    await browser.advance(10_000);
    expect(shownAtMs).toHaveLength(1);
  });

  it('keeps its delay over a change of page that changes nothing', async () => {
    const { start, fire, navigate, browser, shownAtMs } = placeInvitation(waiting(10_000));
    await start();
    await fire();
    await browser.advance(9_000);
    await navigate();
    await browser.advance(1_000);
    expect(shownAtMs).toHaveLength(1);
  });

  it.each(['before the trigger', 'during the delay'])('is called off %s until the next page', async moment => {
    const { start, fire, name, browser, shownAtMs, navigate, armed, tab } = placeInvitation(
      waiting(10_000, [{ name: 'click' }]),
    );
    await start();
    if (moment === 'during the delay') await fire();
    await fire('click');
    expect([name(), armed.get('exit')?.size, armed.get('click')?.size]).toEqual(['cancelled', 0, 0]);
    await browser.advance(dayMs);
    await tab.wake();
    expect([shownAtMs, name()]).toEqual([[], 'cancelled']);
    await navigate();
    expect(name()).toBe('awaiting-trigger');
  });

  it('is not shown before what could call it off is there', async () => {
    const loading = createGate<Cancel>();
    const { start, name, settle, page } = placeInvitation({
      ...waiting(0, [{ name: 'click' }]),
      arm: ({ name: trigger }, fire) => {
        if (trigger === 'click') return loading.promise;
        fire();
        return () => {};
      },
    });
    await start();
    expect([name(), page.isOpen]).toEqual(['awaiting-trigger', false]);
    loading.open(() => {});
    await settle();
    expect(name()).toBe('shown');
  });
});

describe('an arming that fails', () => {
  it.each(['exit', 'click'])(
    'keeps it from being shown where %s cannot be loaded, until something changes',
    async broken => {
      let isBroken = true;
      const armed: string[] = [];
      const { start, codes, name, tab, shownAtMs } = placeInvitation({
        ...waiting(0, [{ name: 'click' }]),
        arm: async ({ name: trigger }) => {
          if (isBroken && trigger === broken) throw new TypeError('Failed to fetch');
          armed.push(trigger);
          return () => void armed.splice(armed.indexOf(trigger), 1);
        },
      });
      await start();
      expect([name(), codes(), armed, shownAtMs]).toEqual(['not-due', ['trigger-unavailable'], [], []]);
      isBroken = false;
      await tab.wake();
      expect([name(), armed]).toEqual(['awaiting-trigger', ['click', 'exit']]);
    },
  );
});

describe('stop', () => {
  it.each<[string, keyof InvitationParts]>([
    ['judging', 'judge'],
    ['arming', 'arm'],
    ['its turn', 'takeTurn'],
    ['showing', 'show'],
  ])('ends it while it waits for %s', async (_, part) => {
    const gate = createGate<unknown>();
    let given = 0;
    const { start, fire, name, names, settle, invitation, shownAtMs, listening, tab, navigate, page } = placeInvitation(
      {
        [part]: () => gate.promise,
      },
    );
    await start();
    await fire();
    invitation.stop();
    invitation.stop();
    gate.open({ judge: [], arm: () => (given += 1), takeTurn: () => (given += 1), show: true }[part as 'judge']);
    await settle();
    await fire();
    await tab.wake();
    await navigate();
    invitation.start();
    await settle();
    expect([name(), names.filter(each => each === 'stopped').length]).toEqual(['stopped', 1]);
    expect([shownAtMs, listening(), page.isOpen]).toEqual([[], 0, false]);
    // What came too late was given back.
    expect(given).toBe(part === 'arm' || part === 'takeTurn' ? 1 : 0);
  });

  it.each([
    ['the delay', 10_000],
    ['a reason to end', 0],
  ])('ends it while it waits for %s', async (_, delayMs) => {
    const { start, fire, browser, page, invitation, shownAtMs, name, listening } = placeInvitation(waiting(delayMs));
    if (delayMs === 0) page.reasons = [{ code: 'cooldown', untilMs: browser.nowMs + 10_000 }];
    await start();
    await fire();
    invitation.stop();
    expect(listening()).toBe(0);
    const { judged } = page;
    page.reasons = [];
    await browser.advance(dayMs);
    expect([name(), shownAtMs, page.judged]).toEqual(['stopped', [], judged]);
  });

  it('gives the turn on when it was on screen', async () => {
    const { start, fire, invitation, page } = placeInvitation();
    await start();
    await fire();
    expect(page.isOpen).toBe(true);
    invitation.stop();
    expect(page.isOpen).toBe(false);
  });

  it.each([
    ['after its delay', 2],
    ['when its turn has come', 3],
    ['after it was refused', 4],
  ])('ends it while it is judged %s', async (_, nth) => {
    const late = createGate<readonly Reason[]>();
    let judged = 0;
    const { start, fire, invitation, settle, name, page, listening } = placeInvitation({
      judge: () => (++judged === nth ? late.promise : Promise.resolve([])),
    });
    page.isAgainst = true;
    await start();
    await fire();
    invitation.stop();
    late.open([{ code: 'cooldown', untilMs: 9e15 }]);
    await settle();
    expect([judged, name(), page.isOpen, listening()]).toEqual([nth, 'stopped', false, 0]);
  });
});
