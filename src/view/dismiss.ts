import type { CloseReason } from '../presentation/presentation.js';
import type { PulseElement } from './pulse-element.js';
import { rememberAsking } from './remember-asking.js';

/** Takes a pulse off the page, tells the page why, and has the device remember it. */
export const dismiss = async (host: PulseElement, reason: CloseReason): Promise<void> => {
  const { opening } = host;
  const controller = await opening.controller;
  await opening.close();
  if (!controller) return;
  // Its place in the page is given back.
  host.toggleState('waiting', true);
  host.announce('ics-dismissed', reason);
  await rememberAsking(host, controller.definition, reason);
};
