import type { Cancel, ExclusiveRun, Http, HttpOutcome, HttpRequest, Ports, Storage } from './ports.js';
import { createMemoryStorage } from './memory-storage.js';

/** One browser for tests: its tabs share a disk, a clock, locks and news. Time passes only when it is told to. */
export interface FakeBrowser {
  readonly disk: Storage;
  /** Requests as they arrived, oldest first. */
  readonly requests: readonly HttpRequest[];
  /** What answers them; a 201 that repeats the id at first. */
  respond: Http;
  isOnline: boolean;
  /** Milliseconds since the epoch; setting it is a clock that jumps. */
  nowMs: number;
  /** What `random.unit` gives. */
  unit: number;
  openTab(): FakeTab;
  /** Lets time pass, runs what is due, and lets all promises settle. */
  advance(durationMs: number): Promise<void>;
}

export interface FakeTab {
  readonly ports: Ports;
  wake(): Promise<void>;
  hide(): Promise<void>;
  /** Nothing of this tab runs any more; its locks are released. */
  crash(): void;
}

/** The id within the body that a request carries. */
export const idOf = ({ body }: Pick<HttpRequest, 'body'>): string => (JSON.parse(body) as { id: string }).id;

export const accepted = async (request: HttpRequest): Promise<HttpOutcome> => ({
  kind: 'response',
  status: 201,
  contentType: 'application/json',
  retryAfter: null,
  body: JSON.stringify({ id: idOf(request) }),
});

// Long enough for the deepest chain of promises in the core; timers of the core are fake.
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setImmediate(resolve));
};

/** `storage` in place of the disk that the tabs share. */
export const createFakeBrowser = (storage?: Storage): FakeBrowser => {
  const disk: Storage = storage ?? { ...createMemoryStorage(), persistence: 'disk' };
  const requests: HttpRequest[] = [];
  const timers = new Set<{ atMs: number; readonly work: () => void }>();
  const locks = new Map<string, object>();
  const tabs = new Set<Set<(news: unknown) => void>>();
  let elapsedMs = 0;
  let drawn = 0;

  const browser: FakeBrowser = {
    disk,
    requests,
    respond: accepted,
    isOnline: true,
    nowMs: 1_700_000_000_000,
    unit: 0.5,
    openTab: () => openTab(),
    async advance(durationMs) {
      const endMs = elapsedMs + durationMs;
      await settle();
      for (;;) {
        const due = [...timers].filter(timer => timer.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
        const nextMs = due ? Math.max(due.atMs, elapsedMs) : endMs;
        browser.nowMs += nextMs - elapsedMs;
        elapsedMs = nextMs;
        if (!due) return;
        timers.delete(due);
        due.work();
        await settle();
      }
    },
  };

  const openTab = (): FakeTab => {
    const own = {
      wakes: new Set<() => void>(),
      hides: new Set<() => void>(),
      news: new Set<(news: unknown) => void>(),
    };
    let isAlive = true;
    tabs.add(own.news);
    const join = <T>(listeners: Set<T>, work: T): Cancel => {
      listeners.add(work);
      return () => void listeners.delete(work);
    };
    const never = new Promise<never>(() => {});
    const alive = <T>(work: Promise<T>): Promise<T> => work.then(value => (isAlive ? value : never));
    const exclusiveRun: ExclusiveRun = async (name, work) => {
      if (locks.has(name)) return false;
      locks.set(name, own);
      await work(new AbortController().signal).finally(() => locks.delete(name));
      return true;
    };
    const all = async (listeners: ReadonlySet<() => void>): Promise<void> => {
      for (const work of [...listeners]) work();
      await settle();
    };
    return {
      ports: {
        clock: {
          nowMs: () => browser.nowMs,
          after(delayMs, work) {
            const timer = { atMs: elapsedMs + delayMs, work: () => isAlive && work() };
            timers.add(timer);
            return () => void timers.delete(timer);
          },
        },
        random: {
          unit: () => browser.unit,
          hex: byteCount => (drawn += 1).toString(16).padStart(byteCount * 2, '0'),
        },
        storage: disk,
        exclusiveRun,
        http: request => {
          requests.push(request);
          return alive(browser.respond(request));
        },
        page: {
          onHide: work => join(own.hides, work),
          onWake: work => join(own.wakes, work),
          isOnline: () => browser.isOnline,
        },
        origin: 'https://intranet.example',
        tabs: {
          announce: news => {
            for (const other of tabs)
              if (other !== own.news) for (const work of [...other]) work(structuredClone(news));
          },
          onAnnounced: work => join(own.news, work),
        },
      },
      wake: () => all(own.wakes),
      hide: () => all(own.hides),
      crash() {
        isAlive = false;
        tabs.delete(own.news);
        for (const [name, holder] of locks) if (holder === own) locks.delete(name);
      },
    };
  };
  return browser;
};
