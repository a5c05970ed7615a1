import { createMemoryStorage } from '../base/memory-storage.js';
import type { Storage } from '../base/ports.js';
import { PulseError } from '../base/pulse-error.js';
import { parseRecord, type OutboxEntry } from './outbox-entry.js';
import { sealEntry, type Sealing } from './sealed-record.js';

/** What the keys of answers begin with. */
export const entryPrefix = 'o:';

/** Where answers lie: on the disk, sealed on a shared computer; in this page alone where it can seal nothing. */
export interface Shelf {
  /** Where the last answer was put. */
  readonly persistence: Storage['persistence'];
  entries(): ReturnType<Storage['entries']>;
  get(id: string): Promise<unknown>;
  delete(id: string): Promise<void>;
  update(id: string, change: (value: unknown) => unknown): Promise<void>;
  /** Keeps an entry that is not there yet. Rejects as storage does. */
  put(entry: OutboxEntry): Promise<void>;
}

// A sealed one is taken for one of a newer release, and left alone as well.
const isSound = (id: string, value: unknown): boolean =>
  value !== undefined && parseRecord(id, value).kind !== 'corrupt';

class SealingShelf implements Shelf {
  readonly #disk: Storage;
  readonly #own = createMemoryStorage();
  readonly #sealing: Sealing;
  #isInPage = false;

  constructor(disk: Storage, sealing: Sealing) {
    this.#disk = disk;
    this.#sealing = sealing;
  }

  get persistence(): Storage['persistence'] {
    return this.#isInPage ? 'memory' : this.#disk.persistence;
  }

  async entries(): ReturnType<Storage['entries']> {
    return [...(await this.#disk.entries(entryPrefix)), ...(await this.#own.entries(entryPrefix))];
  }

  async get(id: string): Promise<unknown> {
    return (await this.#own.get(entryPrefix + id)) ?? this.#disk.get(entryPrefix + id);
  }

  async delete(id: string): Promise<void> {
    await this.#own.delete(entryPrefix + id);
    await this.#disk.delete(entryPrefix + id);
  }

  async update(id: string, change: (value: unknown) => unknown): Promise<void> {
    const isOwn = (await this.#own.get(entryPrefix + id)) !== undefined;
    await (isOwn ? this.#own : this.#disk).update(entryPrefix + id, change);
  }

  async put(entry: OutboxEntry): Promise<void> {
    if (!this.#sealing.isOn()) await this.#write(entry.id, entry);
    this.#isInPage = this.#sealing.isOn() && !(await this.#putSealed(entry));
    if (this.#isInPage) await this.#own.set(entryPrefix + entry.id, entry);
  }

  async #putSealed(entry: OutboxEntry): Promise<boolean> {
    const record = await sealEntry(entry, this.#sealing).catch(() => null);
    if (!record) return false;
    try {
      await this.#write(entry.id, record);
      return true;
    } catch (error) {
      // Some browsers do not store keys.
      if (error instanceof PulseError && error.code === 'storage-unavailable') return false;
      throw error;
    }
  }

  #write(id: string, record: unknown): Promise<void> {
    // What cannot be read must not stand in for an answer.
    return this.update(id, existing => (isSound(id, existing) ? existing : record));
  }
}

/** A shelf over the disk, and over the memory of this page. */
export const createShelf = (disk: Storage, sealing: Sealing): Shelf => new SealingShelf(disk, sealing);
