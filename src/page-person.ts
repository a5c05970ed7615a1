import { createLocalPorts } from './base/browser-local-ports.js';
import { createMemoryStorage } from './base/memory-storage.js';
import type { CreateSeal, LocalPorts, PersonRecords } from './base/ports.js';
import { warnOnce } from './base/warn.js';
import { pulseConfiguration } from './configure-pulse.js';
import { createExposureLog, type ExposureLogStore } from './invitation/exposure-log.js';
import { isSharedComputer } from './shared-computer.js';

/** The person at this page: whom `configurePulse({person})` names, or else the one whom this device knows. */
export interface PagePerson {
  /** Rejects where what a key needs cannot be fetched, or the key is none: then nothing is remembered, and nobody asked. */
  records(): Promise<PersonRecords>;
  /** The log over these records; rejects as they do. Another one after the key has changed. */
  log(): Promise<ExposureLogStore>;
}

interface Known {
  readonly key: unknown;
  readonly isShared: boolean;
  readonly records: Promise<PersonRecords>;
  readonly log: Promise<ExposureLogStore>;
}

/** A person over a device's ports; `keyOf` says whose key holds now, `isShared` whether nothing readable may stay on the device. */
export const createPagePerson = (
  ports: LocalPorts,
  keyOf: () => unknown,
  loadSeal: () => Promise<CreateSeal> = loadBrowserSeal,
  isShared: () => boolean = () => false,
): PagePerson => {
  const own = createMemoryStorage();
  let known: Known | undefined;
  const meet = (): Known => {
    const key = keyOf() ?? '';
    const isSharedNow = isShared();
    if (known?.key === key && known.isShared === isSharedNow) return known;
    known?.log.then(log => log.close()).catch(() => undefined);
    const records = openRecords(ports, key, loadSeal).then(opened => (isSharedNow && !opened.isSealed ? own : opened));
    const met: Known = {
      key,
      isShared: isSharedNow,
      records,
      log: records.then(opened => createExposureLog(ports, opened)),
    };
    // What could not be fetched now may be there later.
    met.log.catch(() => {
      if (known === met) known = undefined;
    });
    return (known = met);
  };
  return { records: () => meet().records, log: () => meet().log };
};

const loadBrowserSeal = async (): Promise<CreateSeal> => (await import('./base/browser-seal.js')).createBrowserSeal;

const openRecords = async (
  ports: LocalPorts,
  key: unknown,
  loadSeal: () => Promise<CreateSeal>,
): Promise<PersonRecords> => {
  if (key === '') return ports.storage;
  if (typeof key !== 'string') {
    warnOnce('person-unreadable', 'The setting "person" is a text; nobody is asked by itself until it is.');
    throw new TypeError('person');
  }
  const [{ openKeyedRecords }, createSeal] = await Promise.all([import('./invitation/keyed-records.js'), loadSeal()]);
  return openKeyedRecords(ports, key, createSeal);
};

let local: LocalPorts | undefined;
let ofThisPage: PagePerson | undefined;

/** The page's one set of local ports, made at the first call. */
export const pageLocalPorts = (): LocalPorts => (local ??= createLocalPorts());

/** The page's one person, made at the first call. */
export const pagePerson = (): PagePerson =>
  (ofThisPage ??= createPagePerson(
    pageLocalPorts(),
    () => pulseConfiguration().person,
    loadBrowserSeal,
    isSharedComputer,
  ));
