import type { Issue } from '../base/issue.js';
import type { Cancel, Ports } from '../base/ports.js';
import { ok, type Result } from '../base/result.js';
import { warnOnce } from '../base/warn.js';
import type { ProtectedResponse } from '../privacy/protect.js';
import { keepaliveLimitBytes } from '../transport/request-mapper.js';
import type { Delivery, Destination } from '../transport/transport.js';
import { chooseDestination } from './choose-destination.js';
import { deliverEntry, transportOf, type DeliverySettings } from './deliver-entry.js';
import { createDrainLock, type DrainLock } from './drain-lock.js';
import { createEntry, type OutboxEntry } from './outbox-entry.js';
import type { OutboxEvent } from './outbox-event.js';
import { createOutboxNews, type OutboxNews } from './outbox-news.js';
import { createOutboxStore, type OutboxStore } from './outbox-store.js';
import { chooseAtPageHide } from './page-hide.js';
import { drainOrder, postpone, waitMs } from './retry-policy.js';

export type { DeliverySettings, OutboxEvent };

export interface PendingCount {
  /** Sent by themselves, now or later. */
  readonly waiting: number;
  /** Need a person first. */
  readonly held: number;
}

export interface Outbox {
  /** `memory` when the browser refuses storage: the answers live as long as the page. Known after the first `add`. */
  readonly persistence: 'disk' | 'memory';
  /**
   * Keeps an answer and starts to send it. Resolves when it is on disk; the same id twice is one entry. Fails with
   * `endpoint-missing`, `endpoint-not-allowed`, `entry-too-large`, `outbox-full`, `storage-full` or `storage-unavailable`.
   */
  add(response: ProtectedResponse, destination: Destination): Promise<Result<{ readonly id: string }, Issue>>;
  /** Tries everything at once, held answers and those that wait for a later time too. Resolves after the attempts. */
  flush(): Promise<void>;
  pending(): Promise<PendingCount>;
  /** Deletes an answer by the person's own wish. */
  discard(id: string): Promise<void>;
  subscribe(listener: (event: OutboxEvent) => void): () => void;
  /** Sends what earlier pages left, and keeps looking; each held answer gets one attempt. */
  start(): void;
  /** Stops; what is not delivered stays on disk. */
  close(): void;
}

/** The durable queue between a page and its endpoints: written before it is sent, deleted after the acknowledgement. */
export const createOutbox = (ports: Ports, settings: DeliverySettings): Outbox => new DurableOutbox(ports, settings);

const soonMs = 500;
// Timers stand still while a laptop sleeps: a long wait is looked at again and again.
const longestLookMs = 30_000;
const refusedLookMs = 5_000;

class DurableOutbox implements Outbox {
  readonly #ports: Ports;
  readonly #settings: DeliverySettings;
  readonly #store: OutboxStore;
  readonly #lock: DrainLock;
  readonly #news: OutboxNews;
  readonly #inFlight = new Set<string>();
  /** Held entries that have had their attempt on this page. */
  readonly #tried = new Set<string>();
  /**
   * As of the last review, for the moment of leaving: a page that WebKit keeps for going back keeps the transaction it
   * was in, and no other page can write until it is gone.
   */
  #listed: readonly OutboxEntry[] = [];
  #isForced = false;
  #cancelLook: Cancel = () => {};
  #cancels: readonly Cancel[] = [];
  #isClosed = false;

  constructor(ports: Ports, settings: DeliverySettings) {
    this.#ports = ports;
    this.#settings = settings;
    this.#store = createOutboxStore(ports.storage);
    this.#news = createOutboxNews(ports.tabs);
    this.#lock = createDrainLock(ports.exclusiveRun, signal => this.#drain(signal));
  }

  get persistence(): 'disk' | 'memory' {
    return this.#ports.storage.persistence;
  }

  async add(response: ProtectedResponse, destination: Destination): Promise<Result<{ readonly id: string }, Issue>> {
    const chosen = chooseDestination(destination, this.#ports.origin);
    if (!chosen.ok) return chosen;
    const { origin } = chosen.value;
    if (origin && origin !== this.#ports.origin) {
      // Without it a later page would not send there; whether this write holds shows in the next.
      await this.#store.noteOrigin(origin, false).catch(() => {});
    }
    const entry = createEntry(response, chosen.value.destination, this.#ports.clock.nowMs());
    const added = await this.#store.add(entry);
    if (!added.ok) return added;
    void this.#look();
    this.#news.tellOfChange();
    return ok({ id: entry.id });
  }

  async flush(): Promise<void> {
    this.#isForced = true;
    await this.#look();
  }

  async pending(): Promise<PendingCount> {
    return countOf(await this.#store.list());
  }

  async discard(id: string): Promise<void> {
    await this.#store.delete(id);
    this.#news.tellOfChange();
    await this.#review('ran');
  }

  subscribe(listener: (event: OutboxEvent) => void): () => void {
    return this.#news.subscribe(listener);
  }

  start(): void {
    if (this.#cancels.length > 0 || this.#isClosed) return;
    const { page } = this.#ports;
    this.#cancels = [
      page.onWake(() => void this.#wake()),
      page.onHide(() => void this.#hide()),
      this.#news.onChange(event => this.#hear(event)),
    ];
    void this.#look();
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelLook();
    for (const cancel of this.#cancels) cancel();
  }

  /** Sends what may be sent, as far as no other tab is at it, and plans the next look. */
  async #look(): Promise<void> {
    if (this.#isClosed) return;
    try {
      await this.#review(await this.#lock.run());
    } catch (error) {
      warnOnce('outbox-unreadable', `The stored answers cannot be read: ${String(error)}`);
      this.#planLook(longestLookMs);
    }
  }

  async #drain(signal: AbortSignal): Promise<void> {
    const isForced = this.#isForced;
    this.#isForced = false;
    for (const listed of drainOrder(await this.#store.list())) {
      if (signal.aborted || this.#isClosed) return;
      // Read again: another tab may have delivered it while this one was busy with the entry before.
      const entry = await this.#store.get(listed.id);
      if (entry && (isForced || this.#isDue(entry))) await this.#send(entry);
    }
  }

  /** Without a network nothing is learnt about the endpoint: the entry stays due for the moment of being online again. */
  #isUnplugged(delivery: Delivery): boolean {
    return delivery.status === 'retry' && delivery.code === 'network-error' && !this.#ports.page.isOnline();
  }

  #isDue(entry: OutboxEntry): boolean {
    return entry.held === null ? waitMs(entry, this.#ports.clock.nowMs()) === 0 : !this.#tried.has(entry.id);
  }

  async #send(entry: OutboxEntry): Promise<void> {
    const { id, pulse } = entry;
    if (this.#inFlight.has(id)) return;
    this.#inFlight.add(id);
    try {
      if (entry.held !== null) this.#tried.add(id);
      const delivery = await deliverEntry(entry, this.#ports, this.#store, this.#settings);
      if (!delivery) return;
      if (delivery.status === 'delivered') {
        await this.#store.delete(id);
        this.#news.tell({ type: 'delivered', id, pulse, ...(delivery.code ? { code: delivery.code } : {}) });
        return;
      }
      if (this.#isUnplugged(delivery)) return void this.#tried.delete(id);
      const nowMs = this.#ports.clock.nowMs();
      const later = postpone(entry, delivery, nowMs, this.#ports.random.unit());
      await this.#store.replace(later);
      if (delivery.status === 'held') {
        this.#tried.add(id);
        this.#news.tell({ type: 'held', id, pulse, code: delivery.code });
      } else {
        this.#news.tell({ type: 'retrying', id, pulse, afterMs: later.notBefore - nowMs });
      }
    } finally {
      this.#inFlight.delete(id);
    }
  }

  /** The person may have signed in meanwhile, in this tab or in another. */
  async #wake(): Promise<void> {
    const entries = await this.#store.list().catch(() => []);
    for (const { id, held } of entries) if (held === 'sign-in') this.#tried.delete(id);
    await this.#look();
  }

  /** No time is left to ask for the lock; should another tab send the same, the id makes it harmless. */
  async #hide(): Promise<void> {
    const nowMs = this.#ports.clock.nowMs();
    const chosen = chooseAtPageHide(this.#listed, this.#inFlight, nowMs, keepaliveLimitBytes);
    await Promise.allSettled(chosen.map(entry => this.#send(entry)));
  }

  #hear(event: OutboxEvent | null): void {
    // Its attempt has just been made, by the other tab.
    if (event?.type === 'held') this.#tried.add(event.id);
    if (this.#lock.isRunning()) void this.#look();
    else void this.#review('ran').catch(() => {});
  }

  /** Counts what is left, says so, and looks again when the next entry is due. */
  async #review(outcome: 'ran' | 'refused'): Promise<void> {
    const entries = await this.#store.list();
    if (this.#isClosed) return;
    this.#listed = entries;
    this.#news.emit({ type: 'pending', ...countOf(entries) });
    const transports = this.#settings.transports();
    const nowMs = this.#ports.clock.nowMs();
    const waits = entries
      .filter(entry => entry.destination.transport === undefined || transportOf(entry, transports))
      .filter(entry => entry.held === null || !this.#tried.has(entry.id))
      .map(entry => (outcome === 'refused' ? refusedLookMs : waitMs(entry, nowMs)));
    this.#cancelLook();
    if (waits.length > 0) this.#planLook(this.#ports.page.isOnline() ? Math.min(...waits) : longestLookMs);
  }

  #planLook(delayMs: number): void {
    this.#cancelLook();
    const boundedMs = Math.min(Math.max(delayMs, soonMs), longestLookMs);
    this.#cancelLook = this.#ports.clock.after(boundedMs, () => void this.#look());
  }
}

const countOf = (entries: readonly OutboxEntry[]): PendingCount => {
  const held = entries.filter(entry => entry.held !== null).length;
  return { waiting: entries.length - held, held };
};
