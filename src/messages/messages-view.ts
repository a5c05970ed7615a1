import type { Message, MessageList } from './message-list.js';
import type { MessageState, Standing } from './message-step.js';
import type { MessagePage } from './messages-source.js';
import type { ReadList } from './read-message-list.js';

/** The messages of one wave. */
export interface WaveOfMessages {
  readonly wave: string;
  readonly messages: readonly Message[];
}

/** By wave, in the order they came. */
export const inWaves = (messages: readonly Message[]): readonly WaveOfMessages[] => {
  const waves = new Map<string, Message[]>();
  for (const message of messages) waves.set(message.wave, [...(waves.get(message.wave) ?? []), message]);
  return [...waves].map(([wave, own]) => ({ wave, messages: own }));
};

/** Those of a new page that were asked for: a server that knows no filter sends all. None comes twice. */
export const addPage = (shown: MessageList | null, { list }: ReadList, { state, after }: MessagePage): MessageList => {
  const known = after === null || !shown ? [] : shown.messages;
  const ids = new Set(known.map(({ id }) => id));
  const added = list.messages.filter(message => !ids.has(message.id) && (state === null || message.state === state));
  return { ...list, messages: [...known, ...added] };
};

/** The list with a message where it now stands. It keeps its place, even where it no longer fits the filter. */
export const withStanding = (list: MessageList, id: string, standing: Standing): MessageList => {
  const before = list.messages.find(message => message.id === id)?.state;
  const count = (state: MessageState): number =>
    (list.counts[state] ?? 0) + Number(state === standing.state) - Number(state === before);
  return {
    ...list,
    counts: before ? { ...list.counts, [before]: count(before), [standing.state]: count(standing.state) } : list.counts,
    messages: list.messages.map(message => (message.id === id ? { ...message, ...standing } : message)),
  };
};
