import type { DeliveryStatus } from '../pulse.js';
import type { MessageKey } from '../i18n/messages.js';

const held: Readonly<Record<string, MessageKey>> = {
  'sign-in': 'heldSignIn',
  conflict: 'heldConflict',
  blocked: 'heldBlocked',
  unreachable: 'heldUnreachable',
  closed: 'heldClosed',
};

const notSaved: Readonly<Record<string, MessageKey>> = {
  'storage-full': 'storageFull',
  'outbox-full': 'storageFull',
  'response-too-large': 'tooLarge',
  'already-sent': 'alreadySent',
};

/** The one true sentence about where the answer is; null while there is nothing to say. */
export const statusSentence = ({ state, code = '' }: DeliveryStatus, isOnline: boolean): MessageKey | null => {
  switch (state) {
    case 'none':
      return null;
    case 'saving':
      return 'saving';
    case 'saved':
      return isOnline ? 'saved' : 'savedOffline';
    case 'memory':
      return 'savedMemory';
    case 'sent':
      return 'sent';
    case 'handed-over':
      return 'handedOver';
    case 'held':
      return held[code] ?? 'heldRefused';
    case 'not-saved':
      return notSaved[code] ?? 'notSaved';
  }
};
