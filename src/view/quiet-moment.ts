/** For so long after a click or key, what moves on the page is not taken for a shift (Layout Instability, `hadRecentInput`). */
const inputs = ['pointerdown', 'keydown'] as const;

/**
 * Resolves when the tag can open in its place without moving what a person looks at: at once while it is below the viewport, or
 * with the next click or key. Rejects with the signal's reason when it aborts before.
 */
export const quietMoment = (host: Element, signal: AbortSignal): Promise<() => void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const over = new AbortController();
    const isBelow = new IntersectionObserver(([entry]) => {
      const { isIntersecting = true, boundingClientRect, rootBounds } = entry ?? {};
      if (!isIntersecting && boundingClientRect && boundingClientRect.top >= (rootBounds?.bottom ?? innerHeight))
        open();
    });
    const end = (): void => {
      isBelow.disconnect();
      over.abort();
    };
    const open = (): void => {
      end();
      resolve(() => undefined);
    };
    for (const type of inputs) addEventListener(type, open, { capture: true, passive: true, signal: over.signal });
    signal.addEventListener(
      'abort',
      () => {
        end();
        reject(signal.reason as Error);
      },
      { signal: over.signal },
    );
    isBelow.observe(host);
  });
