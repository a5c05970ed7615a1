import { isJsonObject } from '../base/json.js';
import type { SealedText, SealOnce } from '../base/ports.js';
import type { OutboxEntry } from './outbox-entry.js';

/** How answers are kept where several people share a computer. */
export interface Sealing {
  /** Asked with each answer that is kept: what was sealed before stays so. */
  isOn(): boolean;
  /** Fetched with the first answer that is sealed. */
  load(): Promise<SealOnce>;
}

/** Nobody shares the computer. */
export const nothingSealed: Sealing = {
  isOn: () => false,
  load: () => Promise.reject(new Error('Nothing is sealed here.')),
};

/** An entry as it lies on a shared computer. A release that does not know it leaves it alone, because of its version. */
export interface SealedRecord extends Omit<OutboxEntry, 'v' | 'body'> {
  readonly v: 2;
  /** The body. Its key lies with it and goes with it: a restarted browser can still send. */
  readonly sealed: SealedText;
}

/** Null where the browser cannot seal, which is every page on plain HTTP. */
export const sealEntry = async (entry: OutboxEntry, sealing: Sealing): Promise<SealedRecord | null> => {
  const { body, ...rest } = entry;
  const sealed = await (await sealing.load()).close(entry.id, body);
  return sealed && { ...rest, v: 2, sealed };
};

export const isSealedRecord = (value: unknown): value is SealedRecord =>
  isJsonObject(value) && value['v'] === 2 && isJsonObject(value['sealed']);

/** The entry within; what does not open comes back as a record that cannot be read. What is not sealed comes back as it is. */
export const openRecord = async (id: string, value: unknown, sealing: Sealing): Promise<unknown> => {
  if (!isSealedRecord(value)) return value;
  const { sealed, ...rest } = value;
  // A module that cannot be fetched now says nothing about the record.
  const seal = await sealing.load();
  const body = await seal.open(id, sealed).catch(() => undefined);
  return { ...rest, v: 1, body };
};

/** What is to be written in place of `existing`, after an attempt: what was sealed is not written open. */
export const replaced = (existing: unknown, entry: OutboxEntry): unknown => {
  if (existing === undefined) return undefined;
  if (!isSealedRecord(existing)) return entry;
  const { body: _, ...rest } = entry;
  return { ...rest, v: 2, sealed: existing.sealed };
};
