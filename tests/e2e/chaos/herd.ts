/**
 * A thousand clients, each of them the real outbox over ports of its own, in one virtual time: every client gives one answer,
 * each at a moment of its own within ten minutes.
 *
 * The steady rate is what these same answers bring the collector when nothing is broken: 1,000 in ten minutes, 100 a minute. What
 * the collector sees is counted over every window of sixty seconds, wherever it begins.
 */
import { createMemoryStorage } from '../../../src/base/memory-storage.js';
import type { Cancel, Http, Ports } from '../../../src/base/ports.js';
import { createOutbox } from '../../../src/outbox/outbox.js';
import type { ProtectedResponse } from '../../../src/privacy/protect.js';
import type { Destination } from '../../../src/transport/transport.js';
import { createSeededDraw, type SeededDraw } from '../../../demo/company/seeded-draw.js';

export const steady = { clients: 1_000, durationMs: 600_000, windowMs: 60_000 } as const;
export const steadyPerWindow = (steady.clients * steady.windowMs) / steady.durationMs;

export interface HerdPlan {
  readonly seed: number;
  /** What answers a request at a moment of the virtual time. */
  readonly http: (request: Parameters<Http>[0], nowMs: number) => ReturnType<Http>;
  readonly responseOf: (client: number) => ProtectedResponse;
  readonly destination: Destination;
  /** When the answers begin to be given, and when all is over. */
  readonly answersFromMs: number;
  readonly untilMs: number;
}

const origin = 'https://intranet.example';

/** One clock for all of them; time passes only from one timer to the next. */
class VirtualClock {
  nowMs = 0;
  readonly #timers = new Map<number, (() => void)[]>();
  #times: number[] = [];

  after(delayMs: number, work: () => void): Cancel {
    const atMs = Math.ceil(this.nowMs + Math.max(0, delayMs));
    let isCancelled = false;
    const run = (): void => {
      if (!isCancelled) work();
    };
    const others = this.#timers.get(atMs);
    if (others) others.push(run);
    else {
      this.#timers.set(atMs, [run]);
      this.#push(atMs);
    }
    return () => {
      isCancelled = true;
    };
  }

  /** Runs everything up to a moment, oldest first; `settle` lets all promises of a moment end before the next one. */
  async runUntil(endMs: number, settle: () => Promise<void>): Promise<void> {
    for (let atMs = this.#times[0]; atMs !== undefined && atMs <= endMs; atMs = this.#times[0]) {
      this.#pop();
      this.nowMs = atMs;
      const due = this.#timers.get(atMs) ?? [];
      this.#timers.delete(atMs);
      for (const run of due) run();
      await settle();
    }
  }

  /** The times are a heap: each is no later than the two at twice its place. */
  #push(atMs: number): void {
    const times = this.#times;
    let place = times.push(atMs) - 1;
    for (let above = (place - 1) >> 1; place > 0 && times[above]! > atMs; above = (place - 1) >> 1) {
      times[place] = times[above]!;
      times[(place = above)] = atMs;
    }
  }

  #pop(): void {
    const times = this.#times;
    const last = times.pop()!;
    if (times.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const least = left + 1 < times.length && times[left + 1]! < times[left]! ? left + 1 : left;
      if (least >= times.length || times[least]! >= last) break;
      times[place] = times[least]!;
      place = least;
    }
    times[place] = last;
  }
}

const portsOf = (client: number, clock: VirtualClock, draw: SeededDraw, http: Http, noteWork: () => void): Ports => {
  let drawn = 0;
  return {
    clock: {
      nowMs: () => clock.nowMs,
      monotonicMs: () => clock.nowMs,
      after: (delayMs, work) => clock.after(delayMs, work),
    },
    random: { unit: () => draw.share('unit', client, (drawn += 1)), hex: () => draw.id(client, (drawn += 1)) },
    storage: { ...createMemoryStorage(), persistence: 'disk' },
    async exclusiveRun(_name, work) {
      noteWork();
      await work(new AbortController().signal);
      return true;
    },
    http,
    page: { onHide: () => () => undefined, onWake: () => () => undefined, isOnline: () => true },
    origin,
    tabs: { announce: () => undefined, onAnnounced: () => () => undefined },
  };
};

export interface HerdOutcome {
  /** When each answer was delivered, in milliseconds of the virtual time. */
  readonly deliveredMs: readonly number[];
}

export const runHerd = async ({
  seed,
  http,
  responseOf,
  destination,
  answersFromMs,
  untilMs,
}: HerdPlan): Promise<HerdOutcome> => {
  const clock = new VirtualClock();
  const draw = createSeededDraw(seed);
  const deliveredMs: number[] = [];
  let underWay = 0;
  let isAtWork = false;
  const noteWork = (): void => {
    isAtWork = true;
  };
  const counted: Http = async request => {
    underWay += 1;
    try {
      return await http(request, clock.nowMs);
    } finally {
      underWay -= 1;
    }
  };
  for (let client = 0; client < steady.clients; client += 1) {
    const outbox = createOutbox(portsOf(client, clock, draw, counted, noteWork), {
      transports: () => ({}),
      allowedOrigins: () => [],
      sealing: { isOn: () => false, load: () => Promise.reject(new Error('Nothing is sealed here.')) },
    });
    outbox.subscribe(({ type }) => void (type === 'delivered' && deliveredMs.push(clock.nowMs)));
    clock.after(answersFromMs + steady.durationMs * draw.share('answer', client), () => {
      noteWork();
      outbox.start();
      void outbox.add(responseOf(client), destination);
    });
  }
  await clock.runUntil(untilMs, async () => {
    // Most timers only look at the clock.
    if (!isAtWork) return;
    isAtWork = false;
    do await new Promise(resume => setImmediate(resume));
    while (underWay > 0);
  });
  return { deliveredMs };
};

/** The most that fell into any window of so many milliseconds. */
export const busiestWindow = (timesMs: readonly number[], windowMs: number): number => {
  const times = [...timesMs].sort((a, b) => a - b);
  let first = 0;
  return times.reduce((most, atMs, last) => {
    while (atMs - times[first]! >= windowMs) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
};
