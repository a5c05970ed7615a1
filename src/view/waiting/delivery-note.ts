import type { DeliveryStatus } from '../../pulse.js';
import type { WaitingWordKey } from './waiting-words.js';

/**
 * What to say beside the sentence about where an answer is; null where that says all. `time` is when it is tried again, in
 * words, or empty where that is soon; `isSubmitted` whether there was an answer at all. Without a network the sentence itself says what it waits for.
 */
export const deliveryNote = (
  { state, code, isSending, nextMs }: DeliveryStatus,
  time: string,
  isOnline: boolean,
  isSubmitted: boolean,
): WaitingWordKey | null => {
  if (isSending) return 'sending';
  if (isSubmitted && state === 'none') return 'gone';
  if (state === 'held' && code === 'too-large') return 'tooLarge';
  const isWaiting = (state === 'saved' && isOnline) || state === 'memory';
  if (!isWaiting || nextMs === undefined) return null;
  return time ? 'later' : 'soon';
};
