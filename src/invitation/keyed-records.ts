import { deviceSalt } from '../base/device-salt.js';
import { isJsonObject } from '../base/json.js';
import type { CreateSeal, LocalPorts, PersonRecords, Seal, SealedRecord, Storage } from '../base/ports.js';
import { sha256 } from '../definition/sha256.js';

const allPersons = 'p:';
const changeRecord = 'w';
const unsureMs = 30 * 86_400_000;

/**
 * The records of the person with this key. The key is kept nowhere: the records are named by a salted hash of it, and sealed
 * by it. Where the browser cannot seal, the device holds those of one key only: another key erases what the former left. As it
 * is then not known who was asked before, floating modes do not ask for 30 days after such a change.
 */
export const openKeyedRecords = async (
  ports: Pick<LocalPorts, 'storage' | 'random' | 'clock'>,
  key: string,
  createSeal: CreateSeal,
): Promise<PersonRecords> => {
  const { storage, clock } = ports;
  const salt = await deviceSalt(ports);
  const person = sha256(`${salt}\n${key}`).slice(0, 32);
  const prefix = `${allPersons}${person}:`;
  const seal = await createSeal(key, salt);
  if (seal) return sealedRecords(storage, prefix, person, seal);
  const changedMs = await eraseOthers(storage, prefix, clock.nowMs());
  return { ...plainRecords(storage, prefix, person), unsureUntilMs: changedMs + unsureMs };
};

/** Gives when the person last changed; 0 where none ever did. */
const eraseOthers = async (storage: Storage, prefix: string, nowMs: number): Promise<number> => {
  const others = (await storage.entries(allPersons)).filter(([key]) => !key.startsWith(prefix));
  let changedMs = 0;
  await storage.update(changeRecord, known => {
    if (others.length > 0) changedMs = nowMs;
    else if (typeof known === 'number') changedMs = Math.min(known, nowMs);
    return changedMs || known;
  });
  await Promise.all(others.map(([key]) => storage.delete(key)));
  return changedMs;
};

const plainRecords = (storage: Storage, prefix: string, person: string): PersonRecords => ({
  person,
  get persistence() {
    return storage.persistence;
  },
  get: name => storage.get(prefix + name),
  delete: name => storage.delete(prefix + name),
  entries: async start =>
    (await storage.entries(prefix + start)).map(([key, value]) => [key.slice(prefix.length), value] as const),
  update: (name, change) => storage.update(prefix + name, change),
});

/** What another key or a broken disk left is given as it is: for its reader it is no record. */
const sealedRecords = (storage: Storage, prefix: string, person: string, seal: Seal): PersonRecords => {
  const plain = plainRecords(storage, prefix, person);
  const open = async (name: string, record: unknown): Promise<unknown> =>
    isSealed(record) ? seal.open(name, record).catch(() => record) : record;
  return {
    ...plain,
    isSealed: true,
    get persistence() {
      return storage.persistence;
    },
    get: async name => open(name, await plain.get(name)),
    entries: async start =>
      Promise.all(
        (await plain.entries(start)).map(async ([name, record]) => [name, await open(name, record)] as const),
      ),
    async update(name, change) {
      // Sealing takes longer than a transaction lives: written only where nobody else wrote meanwhile, else done again.
      let isWritten = false as boolean;
      do {
        const before = await plain.get(name);
        const value = await open(name, before);
        const changed = change(value);
        if (changed === value) return;
        const sealed = changed === undefined ? undefined : await seal.close(name, changed);
        await plain.update(name, now => {
          isWritten = nonceOf(now) === nonceOf(before);
          return isWritten ? sealed : now;
        });
      } while (!isWritten);
    },
  };
};

const isSealed = (record: unknown): record is SealedRecord =>
  isJsonObject(record) && typeof record['nonce'] === 'string' && record['bytes'] instanceof Uint8Array;

const nonceOf = (record: unknown): string | undefined => (isSealed(record) ? record.nonce : undefined);
