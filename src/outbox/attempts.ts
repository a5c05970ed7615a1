import type { Ports } from '../base/ports.js';
import type { Delivery, HeldCode } from '../transport/transport.js';
import { originOf } from '../transport/allowed-destination.js';
import { isErased } from './closed-round.js';
import { deliverEntry, transportOf, type DeliverySettings } from './deliver-entry.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { OutboxNews } from './outbox-news.js';
import type { OutboxStore } from './outbox-store.js';
import { drainOrder, postpone, waitMs } from './retry-policy.js';

/** What the attempts of one page need. */
export interface AttemptsSetup {
  readonly ports: Ports;
  readonly settings: DeliverySettings;
  readonly store: OutboxStore;
  readonly news: OutboxNews;
}

/** The attempts of one page: what is on its way, what has had its turn, and what each reply means for the entry. */
export class Attempts {
  readonly #setup: AttemptsSetup;
  readonly #inFlight = new Set<string>();
  /** Held entries that have had their attempt on this page. */
  readonly #tried = new Set<string>();
  /** Other origins that pulses of this page send to. */
  readonly #vouched = new Set<string>();

  constructor(setup: AttemptsSetup) {
    this.#setup = setup;
  }

  get inFlight(): ReadonlySet<string> {
    return this.#inFlight;
  }

  /** One pass over what is stored: what is due, and what `isForced`. */
  async pass(isForced: (entry: OutboxEntry) => boolean, isStopped: () => boolean): Promise<void> {
    const { store } = this.#setup;
    for (const listed of drainOrder(await store.list())) {
      if (isStopped()) return;
      // Read again: another tab may have delivered it while this one was busy with the entry before.
      const entry = await store.get(listed.id);
      if (entry && (isForced(entry) || this.#isDue(entry))) await this.send(entry);
    }
  }

  async send(entry: OutboxEntry): Promise<void> {
    const { id, pulse } = entry;
    if (this.#inFlight.has(id)) return;
    this.#inFlight.add(id);
    this.#setup.news.tell({ type: 'attempt', id, pulse, isOver: false });
    try {
      if (entry.held !== null) this.#tried.add(id);
      const { ports, store, settings } = this.#setup;
      const delivery = await deliverEntry(entry, ports, store, settings, this.#vouched);
      if (delivery) await this.#settle(entry, delivery);
    } finally {
      this.#inFlight.delete(id);
      this.#setup.news.tell({ type: 'attempt', id, pulse, isOver: true });
    }
  }

  /** One attempt for an answer that the device cannot keep; true when it was delivered. */
  async sendUnsaved(entry: OutboxEntry): Promise<boolean> {
    const { ports, store, settings } = this.#setup;
    // What is known of origins may be out of reach as well.
    const reachable = { ...store, wasReadable: (origin: string) => store.wasReadable(origin).catch(() => false) };
    const delivery = await deliverEntry(entry, ports, reachable, settings, this.#vouched).catch(() => null);
    if (delivery?.status !== 'delivered') return false;
    this.#tellDelivered(entry, delivery.code);
    return true;
  }

  /** A held entry whose attempt has just been made by another tab. */
  noteTried(id: string): void {
    this.#tried.add(id);
  }

  /** A pulse of this page sends there; true where that is another origin, and the first to be said so. */
  vouchFor(url: string): boolean {
    const { origin: own } = this.#setup.ports;
    const origin = originOf(url, own);
    if (!origin || origin === own || this.#vouched.has(origin)) return false;
    this.#vouched.add(origin);
    return true;
  }

  /** What kept them may be over, a sign-on for example: they get their attempt again. */
  async allowAgain(reason: HeldCode): Promise<void> {
    const entries = await this.#setup.store.list().catch(() => []);
    for (const { id, held } of entries) if (held === reason) this.#tried.delete(id);
  }

  /** Milliseconds until each entry that this page can send by itself is due. */
  waits(entries: readonly OutboxEntry[]): readonly number[] {
    const transports = this.#setup.settings.transports();
    const nowMs = this.#setup.ports.clock.nowMs();
    return entries
      .filter(entry => entry.destination.transport === undefined || transportOf(entry, transports))
      .filter(entry => entry.held === null || !this.#tried.has(entry.id))
      .map(entry => waitMs(entry, nowMs));
  }

  #isDue(entry: OutboxEntry): boolean {
    return entry.held === null ? waitMs(entry, this.#setup.ports.clock.nowMs()) === 0 : !this.#tried.has(entry.id);
  }

  async #settle(entry: OutboxEntry, delivery: Delivery): Promise<void> {
    const { ports, store, news } = this.#setup;
    const { id, pulse } = entry;
    if (delivery.status === 'delivered') {
      await store.delete(id);
      return this.#tellDelivered(entry, delivery.code);
    }
    if (this.#isUnplugged(delivery)) return void this.#tried.delete(id);
    const nowMs = ports.clock.nowMs();
    if (isErased(entry, delivery, nowMs)) {
      await store.delete(id);
      return news.tell({ type: 'erased', id, pulse });
    }
    const later = postpone(entry, delivery, nowMs, ports.random.unit());
    await store.replace(later);
    if (delivery.status === 'held') {
      this.#tried.add(id);
      const { code, closedOn } = delivery;
      news.tell({ type: 'held', id, pulse, code, ...(closedOn && { closedOn }) });
    } else {
      news.tell({ type: 'retrying', id, pulse, afterMs: later.notBefore - nowMs });
    }
  }

  #tellDelivered({ id, pulse }: OutboxEntry, code?: string): void {
    this.#setup.news.tell({ type: 'delivered', id, pulse, ...(code ? { code } : {}) });
  }

  /** Without a network nothing is learnt about the endpoint: the entry stays due for the moment of being online again. */
  #isUnplugged(delivery: Delivery): boolean {
    return delivery.status === 'retry' && delivery.code === 'network-error' && !this.#setup.ports.page.isOnline();
  }
}
