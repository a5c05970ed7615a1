import type { Cancel, Clock, PageLife } from '../base/ports.js';
import { createStore, type Store } from '../base/store.js';
import type { InvitationSetting, TriggerSetting } from './invitation-setting.js';
import type { Reason } from './reason.js';

export interface InvitationState {
  readonly name:
    'looking' | 'not-due' | 'awaiting-trigger' | 'awaiting-delay' | 'awaiting-turn' | 'shown' | 'cancelled' | 'stopped';
  /** Why it is not on screen; empty where it is, and where that is not known yet. */
  readonly reasons: readonly Reason[];
}

/** What an invitation needs; none of it is used before `start` or `force`. */
export interface InvitationParts {
  readonly setting: Pick<InvitationSetting, 'trigger' | 'cancel' | 'delayMs'>;
  readonly clock: Pick<Clock, 'nowMs' | 'after'>;
  /** Reads everything afresh; empty when the pulse may be shown now. */
  judge(): Promise<readonly Reason[]>;
  /** Waits for a trigger. What fires before the promise is there counts. */
  arm(trigger: TriggerSetting, fire: () => void): Cancel | Promise<Cancel>;
  /** Tells that the address of the page has changed without a load. */
  watchNavigation(changed: () => void): Cancel;
  onWake: PageLife['onWake'];
  /** Resolves when nothing else is open; what it gives lets the next one have its turn. `signal` aborts when it is no longer wanted. */
  takeTurn(signal: AbortSignal): Promise<Cancel>;
  /** Resolves to false when the host page or another tab was against it. */
  show(): Promise<boolean>;
}

/** One pulse on one page that waits for its moment. It is shown at most once. */
export interface Invitation {
  readonly state: Store<InvitationState>;
  /** Looks whether the pulse is due, and looks again whenever that may have changed. Once. */
  start(): void;
  /** Something outside has changed, such as the log of another tab. */
  recheck(): void;
  /** Shows it as soon as nothing else is open: due or not, whatever it waits for. */
  force(): void;
  /** The pulse has gone from the screen: the next one has its turn. */
  closed(): void;
  /** Ends everything that is under way. What `show` has begun by then is the caller's to take back. */
  stop(): void;
}

/**
 * The way of a pulse to the screen: due, trigger, delay, turn. It is judged at the start, after the delay and when its turn
 * has come; a reason that holds at any of them sends it back to the start. A cancel trigger, a refused showing or a part
 * that fails ends it for this page view: until the address changes.
 */
export const createInvitation = (parts: InvitationParts): Invitation => new WaitingInvitation(parts);

const soonMs = 1_000;
// Timers stand still while a laptop sleeps, and one of more than 24 days fires at once: a long wait goes in pieces.
const longestWaitMs = 3_600_000;

class WaitingInvitation implements Invitation {
  readonly state = createStore<InvitationState>({ name: 'looking', reasons: [] });
  readonly #parts: InvitationParts;
  /** One way from due to shown; aborted when it leads nowhere any more, and with it all that waits on it. */
  #way = new AbortController();
  #watchers: readonly Cancel[] | undefined;
  #cancelLook: Cancel = () => {};
  #giveTurn: Cancel = () => {};
  #looks = 0;
  /** Reasons no longer count: it was forced, or its showing has begun. */
  #isDecided = false;

  constructor(parts: InvitationParts) {
    this.#parts = parts;
  }

  start(): void {
    if (this.#watchers || this.#isOver()) return;
    const { watchNavigation, onWake } = this.#parts;
    this.#watchers = [watchNavigation(() => this.#viewPage()), onWake(() => this.recheck())];
    this.recheck();
  }

  recheck(): void {
    if (this.#watchers && !this.#isSettled()) void this.#look();
  }

  force(): void {
    if (this.#isOver() || this.#isDecided) return;
    this.#isDecided = true;
    void this.#showInTurn(this.#setOut());
  }

  closed(): void {
    this.#giveTurn();
    this.#giveTurn = () => {};
  }

  stop(): void {
    if (this.state.get().name !== 'stopped') this.#end('stopped', []);
  }

  #isOver(): boolean {
    const { name } = this.state.get();
    return name === 'shown' || name === 'stopped';
  }

  #isSettled(): boolean {
    return this.#isOver() || this.#isDecided || this.state.get().name === 'cancelled';
  }

  #viewPage(): void {
    if (this.state.get().name === 'cancelled') this.#say('looking', []);
    this.recheck();
  }

  #say(name: InvitationState['name'], reasons: readonly Reason[]): void {
    this.state.set({ name, reasons });
  }

  /** Only the newest look counts: an older one may have read what has changed since. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    const reasons = await this.#judge();
    if (look !== this.#looks || this.#isSettled()) return;
    const { name } = this.state.get();
    if (reasons.length > 0) this.#rest(reasons);
    else if (name === 'looking' || name === 'not-due') void this.#awaitTrigger();
  }

  async #judge(): Promise<readonly Reason[]> {
    try {
      return await this.#parts.judge();
    } catch {
      return [{ code: 'log-blocked' }];
    }
  }

  #leaveWay(): void {
    this.#way.abort();
    this.#cancelLook();
    this.closed();
  }

  #setOut(): AbortSignal {
    this.#leaveWay();
    this.#way = new AbortController();
    return this.#way.signal;
  }

  /** Waits for a reason to end. */
  #rest(reasons: readonly Reason[]): void {
    this.#leaveWay();
    this.#say('not-due', reasons);
    const { clock } = this.#parts;
    const untilMs = Math.min(...reasons.map(reason => reason.untilMs ?? Infinity));
    if (untilMs === Infinity) return;
    const waitMs = Math.min(Math.max(untilMs - clock.nowMs(), soonMs), longestWaitMs);
    this.#cancelLook = clock.after(waitMs, () => this.recheck());
  }

  #end(name: 'cancelled' | 'shown' | 'stopped', reasons: readonly Reason[]): void {
    if (name !== 'shown') this.#leaveWay();
    if (name !== 'cancelled') for (const cancel of this.#watchers ?? []) cancel();
    this.#isDecided = false;
    this.#say(name, reasons);
  }

  async #awaitTrigger(): Promise<void> {
    const { trigger, cancel } = this.#parts.setting;
    const signal = this.#setOut();
    this.#say('awaiting-trigger', [awaiting(trigger)]);
    try {
      // What calls it off must be there before what calls for it.
      for (const each of cancel) await this.#arm(each, signal, () => this.#end('cancelled', [{ code: 'cancelled' }]));
      await this.#arm(trigger, signal, () => void this.#approach(signal));
    } catch {
      if (!signal.aborted) this.#rest([{ code: 'trigger-unavailable' }]);
    }
  }

  async #arm(trigger: TriggerSetting, signal: AbortSignal, fire: () => void): Promise<void> {
    if (signal.aborted || trigger.name === 'manual') return;
    const disarm = await this.#parts.arm(trigger, () => {
      if (!signal.aborted) fire();
    });
    whenAborted(signal, disarm);
  }

  async #approach(signal: AbortSignal): Promise<void> {
    if (this.state.get().name !== 'awaiting-trigger') return;
    const { clock, setting } = this.#parts;
    if (setting.delayMs > 0) {
      this.#say('awaiting-delay', [{ code: 'awaiting-delay', untilMs: clock.nowMs() + setting.delayMs }]);
      await passed(clock, setting.delayMs, signal);
    }
    if (await this.#mayGoOn(signal)) await this.#showInTurn(signal);
  }

  async #mayGoOn(signal: AbortSignal): Promise<boolean> {
    const reasons = await this.#judge();
    if (signal.aborted) return false;
    if (reasons.length > 0) this.#rest(reasons);
    return reasons.length === 0;
  }

  async #showInTurn(signal: AbortSignal): Promise<void> {
    this.#say('awaiting-turn', [{ code: 'awaiting-turn' }]);
    const giveTurn = await this.#parts.takeTurn(signal).catch(() => null);
    if (signal.aborted) return giveTurn?.();
    if (!giveTurn) return this.#end('cancelled', [{ code: 'cancelled' }]);
    this.#giveTurn = giveTurn;
    if (!this.#isDecided && !(await this.#mayGoOn(signal))) return;
    this.#isDecided = true;
    this.#way.abort();
    const isShown = await this.#parts.show().catch(() => false);
    if (this.#isOver()) return;
    if (isShown) this.#end('shown', []);
    else await this.#takeRefusal();
  }

  /** A lost claim has a reason that will end; a host page that says no is not asked again. */
  async #takeRefusal(): Promise<void> {
    this.#leaveWay();
    const reasons = await this.#judge();
    if (this.#isOver()) return;
    this.#isDecided = false;
    if (reasons.length > 0) this.#rest(reasons);
    else this.#end('cancelled', [{ code: 'cancelled' }]);
  }
}

const awaiting = ({ name, value }: TriggerSetting): Reason =>
  name === 'manual' ? { code: 'manual' } : { code: 'awaiting-trigger', detail: value ? `${name}:${value}` : name };

const whenAborted = (signal: AbortSignal, work: Cancel): void => {
  if (signal.aborted) work();
  else signal.addEventListener('abort', work, { once: true });
};

/** Never, when `signal` aborts before. */
const passed = (clock: InvitationParts['clock'], durationMs: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    let cancel: Cancel = () => {};
    const wait = (leftMs: number): void => {
      if (leftMs <= 0) return resolve();
      cancel = clock.after(Math.min(leftMs, longestWaitMs), () => wait(leftMs - longestWaitMs));
    };
    wait(durationMs);
    whenAborted(signal, () => cancel());
  });
