import { createFakeBrowser } from '../base/fake-ports.js';
import type { Cancel, Clock } from '../base/ports.js';
// So that the lazy import of it takes no time.
import './approach.js';
import type { TriggerSetting } from './invitation-setting.js';
import { createInvitation, type InvitationParts, type InvitationState } from './invitation.js';
import type { Reason } from './reason.js';

/** A promise that the test settles. */
export const createGate = <T>() => {
  let open = (_value: T): void => {};
  const promise = new Promise<T>(resolve => (open = resolve));
  return { promise, open: (value: T) => open(value) };
};

const join = (listeners: Set<() => void>, work: () => void): Cancel => {
  listeners.add(work);
  return () => void listeners.delete(work);
};

/** The clock, with what it has been asked to run and has not. */
const countTimers = (clock: Clock, timers: Set<() => void>): Clock => ({
  ...clock,
  after(delayMs, work) {
    const ring = (): void => {
      if (timers.delete(ring)) work();
    };
    const stop = clock.after(delayMs, ring);
    const forget = join(timers, ring);
    return () => {
      forget();
      stop();
    };
  },
});

/** A page without DOM. `reasons` is what judging finds, `isOpen` whether the turn is taken, `isAgainst` whether the host refuses. */
const createPage = () => {
  const browser = createFakeBrowser();
  const tab = browser.openTab();
  const armed = new Map<string, Set<() => void>>();
  const watchers = new Set<() => void>();
  const timers = new Set<() => void>();
  const shownAtMs: number[] = [];
  const page = { reasons: [] as readonly Reason[], judged: 0, turns: 0, isOpen: false, isAgainst: false };
  const parts: InvitationParts = {
    setting: { trigger: { name: 'exit' }, cancel: [], delayMs: 0 },
    clock: countTimers(tab.ports.clock, timers),
    judge: async () => {
      page.judged += 1;
      return page.reasons;
    },
    arm: ({ name }, fire) => join(armed.get(name) ?? armed.set(name, new Set()).get(name)!, fire),
    watchNavigation: changed => join(watchers, changed),
    onWake: tab.ports.page.onWake,
    takeTurn: async () => {
      page.turns += 1;
      page.isOpen = true;
      return () => void (page.isOpen = false);
    },
    show: async () => {
      if (!page.isAgainst) shownAtMs.push(browser.nowMs);
      return !page.isAgainst;
    },
  };
  return { browser, tab, armed, watchers, timers, shownAtMs, page, parts };
};

/** A page with one invitation. */
export const placeInvitation = (changes: Partial<InvitationParts> = {}) => {
  const { parts, ...rest } = createPage();
  const { browser, armed, watchers, timers } = rest;
  const invitation = createInvitation({ ...parts, ...changes });
  const names: InvitationState['name'][] = [];
  invitation.state.subscribe(({ name }) => names.push(name));
  const settle = (): Promise<void> => browser.advance(0);
  return {
    ...{ ...rest, invitation, names, settle },
    name: () => invitation.state.get().name,
    codes: () => invitation.state.get().reasons.map(({ code }) => code),
    /** Everything that still listens or runs. */
    listening: () => watchers.size + timers.size + [...armed.values()].reduce((sum, fires) => sum + fires.size, 0),
    start: () => (invitation.start(), settle()),
    fire: (name = 'exit') => ([...(armed.get(name) ?? [])].forEach(fire => fire()), settle()),
    navigate: () => ([...watchers].forEach(changed => changed()), settle()),
  };
};

/** Waits for `exit`. */
export const waiting = (delayMs: number, cancel: readonly TriggerSetting[] = []): Partial<InvitationParts> => ({
  setting: { trigger: { name: 'exit' }, cancel, delayMs },
});
