import type { Cancel, Http, HttpOutcome, HttpRequest, Ports, Storage } from './ports.js';
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

const join = <T>(listeners: Set<T>, work: T): Cancel => {
  listeners.add(work);
  return () => void listeners.delete(work);
};

interface Timer {
  readonly atMs: number;
  readonly work: () => void;
}

/** What the tabs of one browser share. */
class SharedBrowser implements FakeBrowser {
  readonly disk: Storage;
  readonly requests: HttpRequest[] = [];
  readonly timers = new Set<Timer>();
  readonly locks = new Map<string, OpenTab>();
  readonly tabs = new Set<OpenTab>();
  respond: Http = accepted;
  isOnline = true;
  nowMs = 1_700_000_000_000;
  unit = 0.5;
  elapsedMs = 0;
  #drawn = 0;

  constructor(disk: Storage) {
    this.disk = disk;
  }

  openTab(): FakeTab {
    const tab = new OpenTab(this);
    this.tabs.add(tab);
    return tab;
  }

  draw(byteCount: number): string {
    this.#drawn += 1;
    return this.#drawn.toString(16).padStart(byteCount * 2, '0');
  }

  async advance(durationMs: number): Promise<void> {
    const endMs = this.elapsedMs + durationMs;
    await settle();
    for (;;) {
      const due = [...this.timers].filter(timer => timer.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
      const nextMs = due ? Math.max(due.atMs, this.elapsedMs) : endMs;
      this.nowMs += nextMs - this.elapsedMs;
      this.elapsedMs = nextMs;
      if (!due) return;
      this.timers.delete(due);
      due.work();
      await settle();
    }
  }
}

class OpenTab implements FakeTab {
  readonly ports: Ports;
  readonly #browser: SharedBrowser;
  readonly #wakes = new Set<() => void>();
  readonly #hides = new Set<() => void>();
  readonly #news = new Set<(news: unknown) => void>();
  #isAlive = true;

  constructor(browser: SharedBrowser) {
    this.#browser = browser;
    this.ports = {
      clock: {
        nowMs: () => browser.nowMs,
        monotonicMs: () => browser.elapsedMs,
        after: (delayMs, work) => this.#after(delayMs, work),
      },
      random: { unit: () => browser.unit, hex: byteCount => browser.draw(byteCount) },
      storage: browser.disk,
      exclusiveRun: (name, work) => this.#runExclusively(name, work),
      http: request => this.#send(request),
      page: {
        onHide: work => join(this.#hides, work),
        onWake: work => join(this.#wakes, work),
        isOnline: () => browser.isOnline,
      },
      origin: 'https://intranet.example',
      tabs: { announce: news => this.#announce(news), onAnnounced: work => join(this.#news, work) },
    };
  }

  wake(): Promise<void> {
    for (const work of [...this.#wakes]) work();
    return settle();
  }

  hide(): Promise<void> {
    for (const work of [...this.#hides]) work();
    return settle();
  }

  crash(): void {
    this.#isAlive = false;
    this.#browser.tabs.delete(this);
    for (const [name, holder] of this.#browser.locks) if (holder === this) this.#browser.locks.delete(name);
  }

  #after(delayMs: number, work: () => void): Cancel {
    const atMs = this.#browser.elapsedMs + delayMs;
    return join<Timer>(this.#browser.timers, { atMs, work: () => this.#isAlive && work() });
  }

  async #runExclusively(name: string, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const { locks } = this.#browser;
    if (locks.has(name)) return false;
    locks.set(name, this);
    await work(new AbortController().signal).finally(() => locks.delete(name));
    return true;
  }

  async #send(request: HttpRequest): Promise<HttpOutcome> {
    this.#browser.requests.push(request);
    const outcome = await this.#browser.respond(request);
    // A dead tab hears no reply.
    return this.#isAlive ? outcome : new Promise<never>(() => {});
  }

  #announce(news: unknown): void {
    for (const tab of this.#browser.tabs)
      if (tab !== this) for (const work of [...tab.#news]) work(structuredClone(news));
  }
}

/** `storage` in place of the disk that the tabs share. */
export const createFakeBrowser = (storage?: Storage): FakeBrowser =>
  new SharedBrowser(storage ?? { ...createMemoryStorage(), persistence: 'disk' });
