import type { Clock, PersonRecords } from '../base/ports.js';
import type { ExposureLog } from './exposure.js';
import { createExposureLog, logRecord, type ExposureLogStore } from './exposure-log.js';

/** A log of its own that starts as a copy of another, so that looking into the future leaves no trace. */
export const simulatedLog = (clock: Clock, log: ExposureLog): ExposureLogStore => {
  const values = new Map<string, unknown>([[logRecord, log]]);
  const records: PersonRecords = {
    persistence: 'disk',
    get: key => Promise.resolve(values.get(key)),
    delete: key => Promise.resolve(void values.delete(key)),
    entries: prefix => Promise.resolve([...values].filter(([key]) => key.startsWith(prefix))),
    update: (key, change) => Promise.resolve(void values.set(key, change(values.get(key)))),
  };
  return createExposureLog({ clock, tabs: { announce: () => undefined, onAnnounced: () => () => undefined } }, records);
};
