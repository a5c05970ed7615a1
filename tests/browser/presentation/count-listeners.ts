/** Counts what listens to the page: `document`, the window, the visual viewport. Start it before what is to be counted. */
export interface ListenerCount {
  readonly now: number;
  stop(): void;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

const signalOf = (options: unknown): AbortSignal | undefined =>
  typeof options === 'object' && options !== null ? (options as AddEventListenerOptions).signal : undefined;

export const countListeners = (): ListenerCount => {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const pageWide: readonly (EventTarget | null)[] = [document, window, visualViewport];
  let all: Listening[] = [];
  const forget = (gone: Listening): void => {
    all = all.filter(one => !(one.target === gone.target && one.type === gone.type && one.listener === gone.listener));
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const target = (this as EventTarget | undefined) ?? window;
    if (!pageWide.includes(target)) return;
    const listening = { target, type, listener };
    all.push(listening);
    const signal = signalOf(options);
    if (signal) add.call(signal, 'abort', () => forget(listening));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    forget({ target: this, type, listener });
  };
  return {
    get now() {
      return all.length;
    },
    stop() {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    },
  };
};
