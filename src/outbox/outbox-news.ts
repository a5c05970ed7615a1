import { isJsonObject } from '../base/json.js';
import type { Cancel, Ports } from '../base/ports.js';
import { parseOutboxEvent, type OutboxEvent } from './outbox-event.js';

/** What happens to the answers, told to the listeners of this tab and to the other tabs. */
export interface OutboxNews {
  subscribe(listener: (event: OutboxEvent) => void): () => void;
  /** To the listeners of this tab. */
  emit(event: OutboxEvent): void;
  /** To them and to the other tabs. */
  tell(event: OutboxEvent): void;
  /** To the other tabs: the stored answers are not what they were. */
  tellOfChange(): void;
  /**
   * Passes on what other tabs tell, then runs `work` with it (null: some other change), because the stored answers are not
   * what they were.
   */
  onChange(work: (event: OutboxEvent | null) => void): Cancel;
}

export const createOutboxNews = (tabs: Ports['tabs']): OutboxNews => {
  const listeners = new Set<(event: OutboxEvent) => void>();
  const emit = (event: OutboxEvent): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        // A listener's mistake belongs in the console, and must not stop a delivery.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  return {
    emit,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(event) {
      tabs.announce(event);
      emit(event);
    },
    tellOfChange: () => tabs.announce({ type: 'changed' }),
    onChange: work =>
      tabs.onAnnounced(news => {
        // The exposure log speaks on the same channel; an answer is no part of it.
        if (isJsonObject(news) && news['type'] === 'exposures') return;
        const event = parseOutboxEvent(news);
        if (event) emit(event);
        work(event);
      }),
  };
};
