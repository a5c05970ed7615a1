/** What every trigger keeps to, ours and those of others. Runs inside a browser page. */
import type { Issue } from '../../src/base/issue.js';
import type { Cancel } from '../../src/base/ports.js';
import type { Trigger } from '../../src/invitation/triggers/trigger.js';
import { deepEqual, equal, ok, waitUntil } from '../browser/assert.js';
import { LiveListeners } from '../browser/live-listeners.js';

/** A page with a tag, whose seconds pass when the test says so. */
export class TriggerStage {
  readonly place = document.createElement('main');
  readonly host = document.createElement('ics-pulse');
  readonly issues: Issue[] = [];
  readonly #ticks = new Set<() => void>();

  constructor() {
    this.place.append(this.host);
    document.body.prepend(this.place);
    window.scrollTo(0, 0);
  }

  /** Timers that still run. */
  get ticking(): number {
    return this.#ticks.size;
  }

  /** Lets a trigger wait. `fired` counts. */
  arm(trigger: Trigger, value = ''): { fired: number; readonly cancel: Cancel } {
    const armed = { fired: 0, cancel: (): void => {} };
    const everySecond = (work: () => void): Cancel => {
      const tick = (): void => work();
      this.#ticks.add(tick);
      return () => void this.#ticks.delete(tick);
    };
    const report = (issue: Issue): void => void this.issues.push(issue);
    armed.cancel = trigger({ host: this.host, value, everySecond, report }, () => void (armed.fired += 1));
    return armed;
  }

  pass(seconds: number): void {
    for (let second = 0; second < seconds; second += 1) for (const tick of [...this.#ticks]) tick();
  }

  /** Makes the page so much taller than its window. */
  addHeight(heightPx: number): HTMLElement {
    const spacer = document.createElement('div');
    spacer.style.setProperty('height', `${heightPx}px`);
    this.place.prepend(spacer);
    return spacer;
  }

  /** After the next frame, when everything that a scroll or a change of the page brings about has happened. */
  async painted(): Promise<void> {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  }

  dispose(): void {
    this.place.remove();
    window.scrollTo(0, 0);
  }
}

/** What makes a trigger fire, and what does not. */
export interface TriggerCase {
  readonly value?: string;
  /** Before anything waits. */
  prepare?(stage: TriggerStage): void | Promise<void>;
  /** What comes close and is none. */
  almost?(stage: TriggerStage): void | Promise<void>;
  /** Brings the occasion about; absent where it comes by itself. */
  occur?(stage: TriggerStage): void | Promise<void>;
  /** Brings the page to where the occasion can come again; absent where there is one alone. */
  recover?(stage: TriggerStage): void | Promise<void>;
  /** Brings about what was not on the page when the trigger began to wait. */
  arrive?(stage: TriggerStage): void | Promise<void>;
  /** A library listens a moment longer, until the page is idle. */
  readonly endsWhenIdle?: boolean;
  /** Names on `globalThis` that a browser may lack. */
  readonly optional?: readonly (keyof typeof globalThis)[];
}

const withStage = async (work: (stage: TriggerStage) => Promise<void>): Promise<void> => {
  const stage = new TriggerStage();
  try {
    await work(stage);
  } finally {
    stage.dispose();
  }
};

export const describeTriggerContract = (title: string, trigger: Trigger, given: TriggerCase): void => {
  const { value, occur = () => {} } = given;

  describe(`the trigger ${title}`, () => {
    it('fires on its occasion, not before, and never before it has returned', () =>
      withStage(async stage => {
        await given.prepare?.(stage);
        const armed = stage.arm(trigger, value);
        equal(armed.fired, 0, 'before it has returned');
        if (given.occur) await stage.painted();
        await given.almost?.(stage);
        if (given.occur) {
          await stage.painted();
          equal(armed.fired, 0, 'before its occasion');
        }
        await occur(stage);
        await waitUntil(() => armed.fired > 0, 'firing');
        await stage.painted();
        equal(armed.fired, 1);
        armed.cancel();
      }));

    if (given.recover)
      it('fires again on the next occasion', () =>
        withStage(async stage => {
          await given.prepare?.(stage);
          const armed = stage.arm(trigger, value);
          await stage.painted();
          await occur(stage);
          await waitUntil(() => armed.fired === 1, 'the first');
          await given.recover?.(stage);
          await stage.painted();
          equal(armed.fired, 1, 'in between');
          await occur(stage);
          await waitUntil(() => armed.fired === 2, 'the second');
          armed.cancel();
        }));

    it('neither fires nor holds anything after its cancel', () =>
      withStage(async stage => {
        await given.prepare?.(stage);
        // What is kept once a page, however many wait, is there from the first one on.
        stage.arm(trigger, value).cancel();
        const live = new LiveListeners();
        try {
          const cancelled = stage.arm(trigger, value);
          const waiting = stage.arm(trigger, value);
          cancelled.cancel();
          cancelled.cancel();
          await stage.painted();
          await occur(stage);
          await waitUntil(() => waiting.fired === 1, 'the one that still waits');
          equal(cancelled.fired, 0);
          waiting.cancel();
          if (given.endsWhenIdle) await waitUntil(() => live.list.length === 0, 'the end of all listening');
          deepEqual(live.list, []);
          equal(stage.ticking, 0);
        } finally {
          live.stop();
        }
      }));

    it('waits anew when its tag was taken off the page and put back', () =>
      withStage(async stage => {
        await given.prepare?.(stage);
        const first = stage.arm(trigger, value);
        first.cancel();
        const { nextSibling } = stage.host;
        stage.host.remove();
        await stage.painted();
        stage.place.insertBefore(stage.host, nextSibling);
        const second = stage.arm(trigger, value);
        await stage.painted();
        await occur(stage);
        await waitUntil(() => second.fired === 1, 'firing');
        equal(first.fired, 0);
        second.cancel();
      }));

    if (given.arrive)
      it('waits for what is not on the page yet', () =>
        withStage(async stage => {
          const armed = stage.arm(trigger, value);
          await stage.painted();
          await given.arrive?.(stage);
          await stage.painted();
          await occur(stage);
          await waitUntil(() => armed.fired === 1, 'firing');
          armed.cancel();
        }));

    for (const name of given.optional ?? [])
      it(`stays silent where the browser has no ${name}`, () =>
        withStage(async stage => {
          const own = Object.getOwnPropertyDescriptor(globalThis, name);
          ok(own);
          Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
          try {
            await given.prepare?.(stage);
            const armed = stage.arm(trigger, value);
            await occur(stage);
            await stage.painted();
            equal(armed.fired, 0);
            armed.cancel();
          } finally {
            Object.defineProperty(globalThis, name, own);
          }
        }));
  });
};
