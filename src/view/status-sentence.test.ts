import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../i18n/messages.js';
import type { DeliveryStatus } from '../pulse.js';
import { statusSentence } from './status-sentence.js';

describe('statusSentence', () => {
  it.each<[DeliveryStatus, boolean, MessageKey | null]>([
    [{ state: 'none' }, true, null],
    [{ state: 'saving' }, true, 'saving'],
    [{ state: 'saved' }, true, 'saved'],
    [{ state: 'saved' }, false, 'savedOffline'],
    [{ state: 'memory' }, true, 'savedMemory'],
    [{ state: 'memory' }, false, 'savedMemory'],
    [{ state: 'sent' }, false, 'sent'],
    [{ state: 'handed-over' }, true, 'handedOver'],
    [{ state: 'held', code: 'sign-in' }, true, 'heldSignIn'],
    [{ state: 'held', code: 'conflict' }, true, 'heldConflict'],
    [{ state: 'held', code: 'blocked' }, true, 'heldBlocked'],
    [{ state: 'held', code: 'unreachable' }, true, 'heldUnreachable'],
    [{ state: 'held', code: 'closed' }, true, 'heldClosed'],
    [{ state: 'held', code: 'refused' }, true, 'heldRefused'],
    [{ state: 'held' }, true, 'heldRefused'],
    [{ state: 'not-saved', code: 'storage-full' }, true, 'storageFull'],
    [{ state: 'not-saved', code: 'outbox-full' }, true, 'storageFull'],
    [{ state: 'not-saved', code: 'response-too-large' }, true, 'tooLarge'],
    [{ state: 'not-saved', code: 'already-sent' }, true, 'alreadySent'],
    [{ state: 'not-saved', code: 'storage-unavailable' }, true, 'notSaved'],
    [{ state: 'not-saved' }, false, 'notSaved'],
  ])('%j, online %s: %s', (status, isOnline, key) => {
    expect(statusSentence(status, isOnline)).toBe(key);
  });
});
