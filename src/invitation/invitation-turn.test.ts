import { describe, expect, it } from 'vitest';
import type { Cancel } from '../base/ports.js';
import { createGate, placeInvitation, waiting } from './fake-invitation.js';
import type { Reason } from './reason.js';

const closed: Reason = { code: 'closed' };

describe('its turn', () => {
  it('is judged when its turn has come, and gives the turn on', async () => {
    const turn = createGate<Cancel>();
    let given = 0;
    const { start, fire, page, name, settle, shownAtMs } = placeInvitation({ takeTurn: () => turn.promise });
    await start();
    await fire();
    expect(name()).toBe('awaiting-turn');
    page.reasons = [closed];
    turn.open(() => (given += 1));
    await settle();
    expect([name(), given, shownAtMs]).toEqual(['not-due', 1, []]);
  });

  it('leaves the queue when it is no longer due, and gives back a turn that comes too late', async () => {
    const turn = createGate<Cancel>();
    let given = 0;
    let signal: AbortSignal | undefined;
    const { start, fire, page, name, settle, invitation } = placeInvitation({
      takeTurn: wanted => {
        signal = wanted;
        return turn.promise;
      },
    });
    await start();
    await fire();
    page.reasons = [closed];
    invitation.recheck();
    await settle();
    expect([name(), signal?.aborted]).toEqual(['not-due', true]);
    turn.open(() => (given += 1));
    await settle();
    expect([name(), given]).toEqual(['not-due', 1]);
  });

  it('is called off while it waits in the queue', async () => {
    const { start, fire, name, listening } = placeInvitation({
      ...waiting(0, [{ name: 'click' }]),
      takeTurn: () => new Promise<never>(() => {}),
    });
    await start();
    await fire();
    expect(name()).toBe('awaiting-turn');
    await fire('click');
    expect([name(), listening()]).toEqual(['cancelled', 1]);
  });

  it('ends for this page where the queue fails', async () => {
    const { start, fire, name } = placeInvitation({ takeTurn: () => Promise.reject(new Error('no queue')) });
    await start();
    await fire();
    expect(name()).toBe('cancelled');
  });
});

describe('showing', () => {
  it('waits for the reason where the claim was lost', async () => {
    const { start, fire, page, names, browser, shownAtMs } = placeInvitation({
      show: async () => {
        page.reasons = [{ code: 'cooldown', untilMs: browser.nowMs + 1_000 }];
        return false;
      },
    });
    await start();
    await fire();
    expect(names.at(-1)).toBe('not-due');
    expect([page.isOpen, shownAtMs]).toEqual([false, []]);
    page.reasons = [];
    await browser.advance(1_000);
    expect(names.at(-1)).toBe('awaiting-trigger');
  });

  it('is not tried again on this page where the host page was against it', async () => {
    const { start, fire, page, name, listening } = placeInvitation();
    page.isAgainst = true;
    await start();
    await fire();
    expect([name(), page.isOpen, listening()]).toEqual(['cancelled', false, 1]);
  });

  it('is not tried again on this page where it fails', async () => {
    const { start, fire, page, name } = placeInvitation({ show: () => Promise.reject(new Error('no view')) });
    await start();
    await fire();
    expect([name(), page.isOpen]).toEqual(['cancelled', false]);
  });

  it('counts its own claim in the log against nobody', async () => {
    const showing = createGate<boolean>();
    const { start, fire, page, name, settle, invitation, navigate } = placeInvitation({ show: () => showing.promise });
    await start();
    await fire();
    page.reasons = [{ code: 'shown-enough' }];
    invitation.recheck();
    await navigate();
    showing.open(true);
    await settle();
    expect([name(), page.isOpen]).toEqual(['shown', true]);
  });

  it('is not called off any more once it has begun', async () => {
    const showing = createGate<boolean>();
    const { start, fire, names, settle, armed, page } = placeInvitation({
      ...waiting(0, [{ name: 'click' }]),
      show: () => showing.promise,
    });
    await start();
    const callOff = [...armed.get('click')!];
    await fire();
    for (const call of callOff) call();
    showing.open(true);
    await settle();
    expect([names.at(-1), names.includes('cancelled'), page.isOpen]).toEqual(['shown', false, true]);
  });

  it('is not undone by a look that comes back late', async () => {
    const late = createGate<readonly Reason[]>();
    let looks = 0;
    const { start, fire, invitation, settle, name } = placeInvitation({
      judge: () => (looks++ === 1 ? late.promise : Promise.resolve([])),
    });
    await start();
    invitation.recheck();
    await fire();
    late.open([closed]);
    await settle();
    expect(name()).toBe('shown');
  });
});
