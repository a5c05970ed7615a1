import type { Cancel, Clock, PageLife } from '../base/ports.js';
import { createStore, type Store } from '../base/store.js';
import type { InvitationSetting, TriggerSetting } from './invitation-setting.js';
import type { Reason } from './reason.js';

/** Where a way to the screen ends: for now, for this page view, or for good. */
type End = 'not-due' | 'cancelled' | 'shown' | 'stopped';

export interface InvitationState {
  readonly name: 'looking' | 'awaiting-trigger' | 'awaiting-delay' | 'awaiting-turn' | End;
  /** Why it is not on screen; empty where it is, and where that is not known yet. */
  readonly reasons: readonly Reason[];
}

/** What an invitation needs; none of it is used before `start`. */
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
  /** The pulse has gone from the screen: the next one has its turn. */
  closed(): void;
  /** Ends everything that is under way. What `show` has begun by then is the caller's to take back. */
  stop(): void;
}

/** What the way of one pulse to the screen needs of its invitation. */
export interface Way {
  readonly parts: InvitationParts;
  /** Aborts when the way leads nowhere any more, and when the showing begins: nothing on it waits for longer. */
  readonly signal: AbortSignal;
  say(name: InvitationState['name'], reasons: readonly Reason[]): void;
  judge(): Promise<readonly Reason[]>;
  /** Keeps what gives the turn on. */
  hold(giveTurn: Cancel): void;
  /** The showing begins: whatever is found now comes too late. */
  decide(): void;
  isOver(): boolean;
  settle(name: End, reasons: readonly Reason[]): void;
}

/**
 * The way of a pulse to the screen: due, trigger, delay, turn. It is judged at the start, after the delay and when its turn
 * has come; a reason that holds at any of them sends it back to the start. A cancel trigger, a refused showing or a queue
 * that fails ends it for this page view: until the address changes.
 */
export const createInvitation = (parts: InvitationParts): Invitation => new WaitingInvitation(parts);

const soonMs = 1_000;
// Timers stand still while a laptop sleeps, and one of more than 24 days fires at once: a long wait is looked at in between.
const longestLookMs = 3_600_000;

class WaitingInvitation implements Invitation {
  readonly state = createStore<InvitationState>({ name: 'looking', reasons: [] });
  readonly #parts: InvitationParts;
  #way = new AbortController();
  #watchers: readonly Cancel[] | undefined;
  #cancelLook: Cancel = () => {};
  #giveTurn: Cancel = () => {};
  #looks = 0;
  /** Its showing has begun: reasons no longer count. */
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

  closed(): void {
    this.#giveTurn();
    this.#giveTurn = () => {};
  }

  stop(): void {
    if (this.#name !== 'stopped') this.#settle('stopped', []);
  }

  get #name(): InvitationState['name'] {
    return this.state.get().name;
  }

  #isOver(): boolean {
    return this.#name === 'shown' || this.#name === 'stopped';
  }

  #isSettled(): boolean {
    return this.#isOver() || this.#isDecided || this.#name === 'cancelled';
  }

  #viewPage(): void {
    if (this.#name === 'cancelled') this.state.set({ name: 'looking', reasons: [] });
    this.recheck();
  }

  /** Only the newest look counts: an older one may have read what has changed since. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    const reasons = await this.#judge();
    if (look !== this.#looks || this.#isSettled()) return;
    if (reasons.length > 0) this.#settle('not-due', reasons);
    else if (this.#name === 'looking' || this.#name === 'not-due') void this.#setOut();
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

  #settle(name: End, reasons: readonly Reason[]): void {
    if (name !== 'shown') this.#leaveWay();
    if (name === 'shown' || name === 'stopped') for (const cancel of this.#watchers ?? []) cancel();
    this.#isDecided = false;
    const { clock } = this.#parts;
    const untilMs = Math.min(...reasons.map(reason => reason.untilMs ?? Infinity));
    if (untilMs < Infinity) {
      const waitMs = Math.min(Math.max(untilMs - clock.nowMs(), soonMs), longestLookMs);
      this.#cancelLook = clock.after(waitMs, () => this.recheck());
    }
    this.state.set({ name, reasons });
  }

  async #setOut(): Promise<void> {
    this.#leaveWay();
    this.#way = new AbortController();
    const { signal } = this.#way;
    this.state.set(forTrigger(this.#parts.setting.trigger));
    try {
      // A page whose pulse is not due does without it.
      const { approach } = await import('./approach.js');
      if (!signal.aborted) await approach(this.#wayOf(signal));
    } catch {
      if (!signal.aborted) this.#settle('not-due', [{ code: 'trigger-unavailable' }]);
    }
  }

  #wayOf(signal: AbortSignal): Way {
    return {
      parts: this.#parts,
      signal,
      say: (name, reasons) => this.state.set({ name, reasons }),
      judge: () => this.#judge(),
      hold: giveTurn => void (this.#giveTurn = giveTurn),
      decide: () => {
        this.#isDecided = true;
        this.#way.abort();
      },
      isOver: () => this.#isOver(),
      settle: (name, reasons) => this.#settle(name, reasons),
    };
  }
}

const forTrigger = ({ name, value }: TriggerSetting): InvitationState => {
  const detail = value ? `${name}:${value}` : name;
  return {
    name: 'awaiting-trigger',
    reasons: [name === 'manual' ? { code: name } : { code: 'awaiting-trigger', detail }],
  };
};
