import type { Issue } from '../base/issue.js';
import type { Cancel, Ports } from '../base/ports.js';
import { fail, ok, type Result } from '../base/result.js';
import { warnOnce } from '../base/warn.js';
import type { ProtectedResponse } from '../privacy/protect.js';
import { keepaliveLimitBytes } from '../transport/request-mapper.js';
import type { Destination, HeldCode } from '../transport/transport.js';
import { Attempts } from './attempts.js';
import { afterAwake } from './after-awake.js';
import { chooseDestination } from './choose-destination.js';
import { told } from './closed-round.js';
import type { DeliverySettings } from './deliver-entry.js';
import { createDrainLock, type DrainLock } from './drain-lock.js';
import { createEntry, type OutboxEntry } from './outbox-entry.js';
import type { OutboxEvent } from './outbox-event.js';
import { createOutboxNews, type OutboxNews } from './outbox-news.js';
import { createOutboxStore, type OutboxStore } from './outbox-store.js';
import { chooseAtPageHide } from './page-hide.js';
import { countOf, whatIsGone, whatIsLeft, type PendingCount } from './what-is-left.js';
import { nothingSealed } from './sealed-record.js';
import { storedAnswers, type StoredAnswer } from './stored-answer.js';

export type { DeliverySettings, OutboxEvent, PendingCount, StoredAnswer };

export interface Outbox {
  /** `memory` where nothing can be stored, or sealed as a shared computer needs it. Known after the first `add`. */
  readonly persistence: 'disk' | 'memory';
  /**
   * Keeps an answer and starts to send it. Resolves when it is on disk, or acknowledged at once where the device cannot keep
   * it; the same id twice is one entry. `also` are further destinations, each with an entry, attempts and a hold of its own;
   * the events tell of the first. Fails with `endpoint-missing`, `endpoint-not-allowed`, `endpoint-not-secure`,
   * `entry-too-large`, `outbox-full`, `storage-full` or `storage-unavailable`.
   */
  add(
    response: ProtectedResponse,
    destination: Destination,
    ...also: readonly Destination[]
  ): Promise<Result<{ readonly id: string }, Issue>>;
  /** A pulse of this page sends to the origin of `url`: what earlier pages left for it may go there too. */
  vouchFor(url: string): void;
  /** Tries everything at once, or the one that `list` names so, held or waiting for a later time. Resolves after the attempts. */
  flush(id?: string): Promise<void>;
  pending(): Promise<PendingCount>;
  /** What is on this device, oldest first: ids and states, never an answer. */
  list(): Promise<readonly StoredAnswer[]>;
  /** Exactly what would be sent, or what is left of a damaged record; null where it is gone. */
  read(id: string): Promise<string | null>;
  /** Deletes an answer by the person's own wish. */
  discard(id: string): Promise<void>;
  /** Notes that a person reads of an answer that its round is over; thirty days later it may be erased. */
  noteTold(id: string): Promise<void>;
  subscribe(listener: (event: OutboxEvent) => void): () => void;
  /** Sends what earlier pages left, and keeps looking; each held answer gets one attempt. */
  start(): void;
  /** Stops; what is not delivered stays on disk. */
  close(): void;
}

/** The durable queue between a page and its endpoints: written before it is sent, deleted after the acknowledgement. */
export const createOutbox = (ports: Ports, settings: DeliverySettings): Outbox => new DurableOutbox(ports, settings);

const isNever = (_: OutboxEntry): boolean => false;
const soonMs = 500;
const longestLookMs = 30_000;
// Another tab may die while it sends: its work is taken over at once.
const refusedLookMs = 1_000;

class DurableOutbox implements Outbox {
  readonly #ports: Ports;
  readonly #store: OutboxStore;
  readonly #lock: DrainLock;
  readonly #news: OutboxNews;
  readonly #attempts: Attempts;
  /**
   * As of the last review, for the moment of leaving: a page that WebKit keeps for going back keeps the transaction it
   * was in, and no other page can write until it is gone.
   */
  #listed: readonly OutboxEntry[] = [];
  #isForced = isNever;
  #cancelLook: Cancel = () => {};
  #cancels: readonly Cancel[] = [];
  #isClosed = false;

  constructor(ports: Ports, settings: DeliverySettings) {
    this.#ports = ports;
    this.#store = createOutboxStore(ports.storage, settings.sealing ?? nothingSealed);
    this.#news = createOutboxNews(ports.tabs);
    this.#news.subscribe(event => (this.#listed = whatIsLeft(this.#listed, event)));
    this.#attempts = new Attempts({ ports, settings, store: this.#store, news: this.#news });
    this.#lock = createDrainLock(ports.exclusiveRun, signal => this.#drain(signal));
  }

  get persistence(): 'disk' | 'memory' {
    return this.#store.persistence;
  }

  async add(
    response: ProtectedResponse,
    ...destinations: readonly Destination[]
  ): Promise<Result<{ readonly id: string }, Issue>> {
    let outcome: Result<{ readonly id: string }, Issue> = fail({ code: 'endpoint-missing', path: ['url'] });
    for (const [number, destination] of destinations.entries()) {
      const kept = await this.#keep(response, destination, number);
      if (number === 0) outcome = kept;
      if (!outcome.ok) return outcome;
      if (!kept.ok) warnOnce(`also-${number}`, `Answers do not go to ${destination.url}: ${kept.error.code}.`);
    }
    void this.#look();
    this.#news.tellOfChange();
    return outcome;
  }

  /** For one destination; the answer has arrived where it could not be kept, but was sent at once. */
  async #keep(
    response: ProtectedResponse,
    destination: Destination,
    number: number,
  ): Promise<Result<{ readonly id: string }, Issue>> {
    const chosen = chooseDestination(destination, this.#ports.origin);
    if (!chosen.ok) return chosen;
    this.#attempts.vouchFor(chosen.value.url);
    const entry = createEntry(response, chosen.value, this.#ports.clock.nowMs(), number);
    const added = await this.#store.add(entry);
    return added.ok || (await this.#attempts.sendUnsaved(entry)) ? ok({ id: response.id }) : added;
  }

  vouchFor(url: string): void {
    if (this.#attempts.vouchFor(url)) void this.#lookAgain('blocked');
  }

  async flush(id?: string): Promise<void> {
    const isForced = this.#isForced;
    this.#isForced = entry => id === undefined || entry.id === id || isForced(entry);
    await this.#look();
  }

  async pending(): Promise<PendingCount> {
    return countOf(await this.#store.contents());
  }

  async list(): Promise<readonly StoredAnswer[]> {
    return storedAnswers(await this.#store.contents());
  }

  async read(id: string): Promise<string | null> {
    const { entries, unreadable } = await this.#store.contents();
    const damaged = unreadable.find(record => record.id === id);
    return entries.find(entry => entry.id === id)?.body ?? (damaged ? JSON.stringify(damaged.value, null, 2) : null);
  }

  async discard(id: string): Promise<void> {
    await this.#store.delete(id);
    this.#news.tellOfChange();
    await this.#review('ran');
  }

  async noteTold(id: string): Promise<void> {
    const entry = told(await this.#store.get(id), this.#ports.clock.nowMs());
    if (entry) await this.#store.replace(entry);
  }

  subscribe(listener: (event: OutboxEvent) => void): () => void {
    return this.#news.subscribe(listener);
  }

  start(): void {
    if (this.#cancels.length > 0 || this.#isClosed) return;
    this.#cancels = [
      this.#ports.page.onWake(() => void this.#lookAgain('sign-in')),
      this.#ports.page.onHide(() => void this.#hide()),
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
    this.#isForced = isNever;
    await this.#attempts.pass(isForced, () => signal.aborted || this.#isClosed);
  }

  async #lookAgain(reason: HeldCode): Promise<void> {
    await this.#attempts.allowAgain(reason);
    await this.#look();
  }

  /** No time is left to ask for the lock; should another tab send the same, the id makes it harmless. */
  async #hide(): Promise<void> {
    const nowMs = this.#ports.clock.nowMs();
    const chosen = chooseAtPageHide(this.#listed, this.#attempts.inFlight, nowMs, keepaliveLimitBytes);
    await Promise.allSettled(chosen.map(entry => this.#attempts.send(entry)));
  }

  #hear(event: OutboxEvent | null): void {
    if (event?.type === 'attempt') return;
    // Its attempt has just been made, by the other tab; that one may have had no pulse for its origin.
    if (event?.type === 'held' && event.code !== 'blocked') this.#attempts.noteTried(event.id);
    if (this.#lock.isRunning()) void this.#look();
    else void this.#review('ran').catch(() => {});
  }

  /** Counts what is left, says so, and looks again when the next entry is due. */
  async #review(outcome: 'ran' | 'refused'): Promise<void> {
    const contents = await this.#store.contents();
    if (this.#isClosed) return;
    const { entries } = contents;
    const gone = whatIsGone(this.#listed, entries);
    this.#listed = entries;
    for (const { id, pulse } of gone) this.#news.emit({ type: 'erased', id, pulse });
    this.#news.emit({ type: 'pending', ...countOf(contents) });
    const waits = this.#attempts.waits(entries).map(delayMs => (outcome === 'refused' ? refusedLookMs : delayMs));
    this.#cancelLook();
    if (waits.length > 0) this.#planLook(this.#ports.page.isOnline() ? Math.min(...waits) : longestLookMs);
  }

  #planLook(delayMs: number): void {
    this.#cancelLook();
    const boundedMs = Math.min(Math.max(delayMs, soonMs), longestLookMs);
    this.#cancelLook = afterAwake(this.#ports.clock, boundedMs, () => void this.#look());
  }
}
