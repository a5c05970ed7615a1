import type { DeliveryStatus } from '../../pulse.js';
import type { WaitingWordKey } from './waiting-words.js';

/**
 * What to say beside the sentence about where an answer is; null where that says all. `time` is when it is tried again, in
 * words, or empty where that is soon. Without a network the sentence itself says what it waits for.
 */
export const deliveryNote = (
  { state, isSending, nextMs }: DeliveryStatus,
  time: string,
  isOnline: boolean,
): WaitingWordKey | null => {
  if (isSending) return 'sending';
  const isWaiting = (state === 'saved' && isOnline) || state === 'memory';
  if (!isWaiting || nextMs === undefined) return null;
  return time ? 'later' : 'soon';
};
