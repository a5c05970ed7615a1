import { warnOnce } from '../base/warn.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { CloseReason } from '../presentation/presentation.js';
import type { PulseElement } from './pulse-element.js';

/** Has the device remember what the person did with a pulse. Where it cannot, the developer is told; nobody waits for it. */
export const noteAsking = (host: PulseElement, definition: PulseDefinition, what: 'answered' | CloseReason): void => {
  import('./remember-asking.js')
    .then(({ rememberAsking }) => rememberAsking(host, definition, what))
    .catch((error: unknown) => warnOnce('asking-not-noted', `It may be asked again too soon: ${String(error)}`));
};
