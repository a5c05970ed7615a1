/** A value that can be watched. Listeners are called after each change with the new value, in order of subscription. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: (value: T) => void): () => void;
}

/** Setting the identical value again tells nobody. */
export const createStore = <T>(initial: T): Store<T> => {
  let current = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) {
        // A listener that set another value has told the rest already; what is older must not come last.
        if (!Object.is(value, current)) return;
        if (listeners.has(listener)) listener(value);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
