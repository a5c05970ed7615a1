/** Counts what a page still listens to and looks at, by watching the platform itself while a test runs. */
export class LiveListeners {
  readonly #live = new Map<string, number>();
  readonly #names = new WeakMap<object, number>();
  readonly #restores: (() => void)[] = [];
  #named = 0;

  constructor() {
    this.#watchEvents();
    for (const Observer of [IntersectionObserver, MutationObserver, ResizeObserver]) this.#watchObserver(Observer);
  }

  /** One line for each listener and each observer that is at work. */
  get list(): readonly string[] {
    return [...this.#live.keys()];
  }

  /** What outlives an element: listeners on the page and on objects, and observers. An element's own go with it. */
  get outliving(): readonly string[] {
    return this.list.filter(line => !/ on (HTML\w*Element|\w*(Element|View)|ShadowRoot) /.test(line));
  }

  /** Puts the platform back. */
  stop(): void {
    for (const restore of this.#restores) restore();
  }

  #nameOf(thing: object): number {
    const name = this.#names.get(thing) ?? ++this.#named;
    this.#names.set(thing, name);
    return name;
  }

  #replace<T extends object, K extends keyof T>(owner: T, key: K, replacement: (original: T[K]) => T[K]): void {
    const original = owner[key];
    owner[key] = replacement(original);
    this.#restores.push(() => void (owner[key] = original));
  }

  #watchEvents(): void {
    const live = this.#live;
    const lineOf = (target: EventTarget, type: string, listener: object, options: unknown): string => {
      const capture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
      return `${type} on ${target.constructor.name} ${this.#nameOf(target)} by ${this.#nameOf(listener)}${capture ? ' in capture' : ''}`;
    };
    this.#replace(EventTarget.prototype, 'addEventListener', original => {
      return function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        original.call(target, type, listener, options);
        const { signal, once, capture = false } = typeof options === 'object' ? options : {};
        // A signal is listened to by those that end with it.
        if (!listener || signal?.aborted || target instanceof AbortSignal) return;
        const line = lineOf(target, type, listener, options);
        live.set(line, 1);
        if (signal) original.call(signal, 'abort', () => live.delete(line), { once: true });
        if (once) original.call(target, type, () => live.delete(line), { once, capture });
      };
    });
    this.#replace(EventTarget.prototype, 'removeEventListener', original => {
      return function (this: EventTarget | undefined, type, listener, options) {
        original.call(this ?? window, type, listener, options);
        if (listener) live.delete(lineOf(this ?? window, type, listener, options));
      };
    });
  }

  #watchObserver(Observer: {
    readonly name: string;
    readonly prototype: { observe(target: Element, options?: object): void; disconnect(): void };
  }): void {
    const live = this.#live;
    const lineOf = (observer: object): string => `${Observer.name} ${this.#nameOf(observer)}`;
    this.#replace(Observer.prototype, 'observe', original => {
      return function (this: object, target, options) {
        original.call(this, target, options);
        // What looks at changes of a pulse's own children is held by the pulse alone, and goes with it.
        const isOwn = Observer === MutationObserver && target instanceof Element && target.closest('ics-pulse');
        if (!isOwn) live.set(lineOf(this), 1);
      };
    });
    this.#replace(Observer.prototype, 'disconnect', original => {
      return function (this: object) {
        original.call(this);
        live.delete(lineOf(this));
      };
    });
  }
}
