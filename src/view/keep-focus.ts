const focusIn = (view: HTMLElement): HTMLElement | null => {
  const { activeElement } = view.getRootNode() as ShadowRoot;
  return view.contains(activeElement) ? (activeElement as HTMLElement) : null;
};

/**
 * A page that moves the tag takes the focus from it. Gives it back where the tag is in its new place at once and nobody else has
 * taken the focus: run what this returns whenever `view` comes to the page or leaves it.
 */
export const keepFocus = (view: HTMLElement): (() => void) => {
  let focused = focusIn(view);
  const forget = (): void => {
    if (!focusIn(view)) focused = null;
  };
  view.addEventListener('focusin', ({ target }) => (focused = target as HTMLElement));
  // A move takes the focus in the middle of a task, and is over with it.
  view.addEventListener('focusout', () => queueMicrotask(forget));
  return () => {
    if (!view.isConnected) queueMicrotask(forget);
    else if (focused?.isConnected && document.activeElement === document.body) focused.focus({ preventScroll: true });
  };
};
