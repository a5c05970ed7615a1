import { isJsonObject } from '../base/json.js';
import { messageStates, type MessageState, type Standing } from './message-step.js';
import type { Message, MessageList } from './message-list.js';

/** A document, and the places of its messages that cannot be read and are left out. */
export interface ReadList {
  readonly list: MessageList;
  readonly unreadable: readonly number[];
}

const isListOfObjects = (value: unknown): value is readonly Record<string, unknown>[] =>
  Array.isArray(value) && value.every(isJsonObject);

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Where a message stands, from JSON; null for what says no state or no version. */
export const readStanding = (value: unknown): Standing | null => {
  if (!isJsonObject(value)) return null;
  const { state, version, owner, reason } = value;
  if (!messageStates.includes(state as MessageState) || !Number.isInteger(version)) return null;
  return {
    state: state as MessageState,
    version: Number(version),
    owner: textOrNull(owner),
    reason: textOrNull(reason),
  };
};

const readMessage = (value: unknown): Message | null => {
  const standing = readStanding(value);
  if (!standing || !isJsonObject(value)) return null;
  const { id, wave, answers } = value;
  const isRight =
    [id, wave].every(name => typeof name === 'string') &&
    isListOfObjects(answers) &&
    answers.every(({ label, choices = [] }) => isJsonObject(label) && isListOfObjects(choices));
  return isRight ? { ...(value as unknown as Message), ...standing } : null;
};

/**
 * Reads an `ics-messages/1` document; null for anything else. A message that cannot be read costs no other one. What it
 * does not know it ignores, so that later additions do no harm.
 */
export const readMessageList = (value: unknown): ReadList | null => {
  if (!isJsonObject(value) || value['format'] !== 'ics-messages/1') return null;
  const { pulse, roles, counts, messages } = value;
  if (!isJsonObject(pulse) || !isListOfObjects(roles) || !isJsonObject(counts) || !Array.isArray(messages)) return null;
  const read = messages.map(readMessage);
  return {
    list: { ...(value as unknown as MessageList), messages: read.filter(message => message !== null) },
    unreadable: read.flatMap((message, index) => (message ? [] : [index])),
  };
};
