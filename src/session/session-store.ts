import { createStore, type Store } from '../base/store.js';
import { beginSession, pageIn, pagesIn, transition } from './transition.js';
import type { Page, SessionCommand, SessionSetting, SessionState } from './session-state.js';

/** A session that takes commands and can be watched. Knows nothing of the DOM. */
export interface SessionStore extends Pick<Store<SessionState>, 'get' | 'subscribe'> {
  readonly setting: SessionSetting;
  /** Applies a command; listeners hear of it only when something changed. */
  dispatch(command: SessionCommand): void;
  /** All pages of this person's path as it stands. */
  pages(): readonly Page[];
  /** The page on screen. */
  page(): Page | undefined;
  /** Asks the same in other words; the answers stay. Nobody is told. */
  reword(words: Pick<SessionSetting, 'definition' | 'contextTitle'>): void;
  /** Starts again with nothing answered. */
  reset(): void;
}

export const createSessionStore = (given: SessionSetting): SessionStore => {
  let setting = given;
  const store = createStore(beginSession(setting));
  const pages = (): Page[] => pagesIn(setting, store.get());
  return {
    get setting() {
      return setting;
    },
    get: store.get,
    subscribe: store.subscribe,
    dispatch: command => store.set(transition(setting, store.get(), command)),
    pages,
    page: () => pageIn(pages(), store.get()),
    reword: words => void (setting = { ...setting, ...words }),
    reset: () => store.set(beginSession(setting)),
  };
};
