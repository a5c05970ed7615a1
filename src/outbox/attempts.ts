import type { Delivery, HeldCode } from '../transport/transport.js';
import { originOf } from '../transport/allowed-destination.js';
import type { HttpSurroundings } from '../transport/http-transport.js';
import { isErased } from './closed-round.js';
import { deliverEntry, overHttp, transportOf, type DeliverySetup } from './deliver-entry.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { OutboxNews } from './outbox-news.js';
import { drainOrder, postpone, waitMs } from './retry-policy.js';

/** What the attempts of one page need. */
export interface AttemptsSetup extends DeliverySetup {
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
    const mayGo = (entry: OutboxEntry): boolean => isForced(entry) || this.#isDue(entry);
    // Read again: another tab may have delivered it while this one was busy with the entry before.
    const read = async (id: string): Promise<OutboxEntry | null> => {
      const entry = await store.get(id);
      return entry && mayGo(entry) ? entry : null;
    };
    const left = new Map(drainOrder(await store.list()).map(entry => [entry.id, entry]));
    for (const id of left.keys()) {
      if (isStopped()) return;
      left.delete(id);
      const entry = await read(id);
      const batches = entry?.destination.options.batch ? await import('./send-batch.js').catch(() => null) : null;
      if (entry && batches) {
        const due = [...left.values()].filter(mayGo);
        for (const sent of await batches.sendBatch(this, entry, due, read, isStopped)) left.delete(sent);
      } else if (entry) await this.send(entry);
    }
  }

  async send(entry: OutboxEntry): Promise<void> {
    if (this.#inFlight.has(entry.id)) return;
    await this.attempt([entry], async () => [await deliverEntry(entry, this.#setup, this.#vouched)]);
  }

  /**
   * One attempt for all of `entries`, none of which is on its way. `deliver` says what became of each, in order; null where nothing was
   * learnt. Those that wait after it do so until the same moment.
   */
  async attempt(
    entries: readonly OutboxEntry[],
    deliver: () => Promise<readonly (Delivery | null)[]>,
  ): Promise<readonly (Delivery | null)[]> {
    const { ports, news } = this.#setup;
    for (const { id, pulse, held } of entries) {
      this.#inFlight.add(id);
      if (held !== null) this.#tried.add(id);
      news.tell({ type: 'attempt', id, pulse, isOver: false });
    }
    try {
      const deliveries = await deliver();
      const unit = ports.random.unit();
      const before = Math.min(...entries.map(({ attempts }) => attempts));
      for (const [place, entry] of entries.entries()) {
        const delivery = deliveries[place];
        if (delivery) await this.#settle(entry, delivery, unit, before);
      }
      return deliveries;
    } finally {
      for (const { id, pulse } of entries) {
        this.#inFlight.delete(id);
        news.tell({ type: 'attempt', id, pulse, isOver: true });
      }
    }
  }

  /** One exchange of this page with the endpoint of an entry; null where it does not send there, or nothing was learnt. */
  overHttp<T extends { readonly isReadable: boolean }>(
    entry: OutboxEntry,
    exchange: (surroundings: HttpSurroundings) => Promise<T | null>,
  ): Promise<T | null> {
    return overHttp(entry, this.#setup, this.#vouched, exchange);
  }

  /** One attempt for an answer that the device cannot keep; true when it was delivered. */
  async sendUnsaved(entry: OutboxEntry): Promise<boolean> {
    const { store } = this.#setup;
    // What is known of origins may be out of reach as well.
    const reachable = { ...store, wasReadable: (origin: string) => store.wasReadable(origin).catch(() => false) };
    const delivery = await deliverEntry(entry, { ...this.#setup, store: reachable }, this.#vouched).catch(() => null);
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

  async #settle(entry: OutboxEntry, delivery: Delivery, unit: number, before: number): Promise<void> {
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
    const later = postpone(entry, delivery, nowMs, unit, before);
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
