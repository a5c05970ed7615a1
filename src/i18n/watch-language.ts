/** Hears that `lang` of an element around it may say something else. */
export interface LanguageListener {
  languageChanged(): void;
}

/** Held weakly: what has gone from the page is not kept by what it waits for. */
const listeners = new Set<WeakRef<LanguageListener>>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

const tell = (): void => {
  for (const reference of listeners) {
    const listener = reference.deref();
    if (listener) listener.languageChanged();
    else listeners.delete(reference);
  }
};

/** Tells `listener` of each change of a `lang` in the page, or in a shadow root around `element`, for as long as somebody else holds it. */
export const watchLanguage = (element: Element, listener: LanguageListener): void => {
  observer ??= new MutationObserver(tell);
  listeners.add(new WeakRef(listener));
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!watched.has(root)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watched.add(root);
    if (!(root instanceof ShadowRoot)) return;
  }
};
