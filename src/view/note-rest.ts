import { pageAsking } from '../asking.js';
import type { Reason } from '../invitation/reason.js';
import type { PulseElement } from './pulse-element.js';
import { restKey } from './rest-key.js';
import { restUntil } from './rest.js';

/** Notes on the device how long these reasons keep a tag's pulse away, so that the next pages need not look at all. */
export const noteRest = async (host: PulseElement, reasons: readonly Reason[]): Promise<void> => {
  const asking = pageAsking();
  const key = restKey(host);
  const untilMs = restUntil(reasons, asking.clock.nowMs());
  if (key && untilMs) await asking.noteRest(key, untilMs);
};
