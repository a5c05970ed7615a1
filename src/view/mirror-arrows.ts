const steps: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowRight: -1 };

const mirrored = new WeakSet<HTMLElement>();

/**
 * In a row from right to left the arrow to the left goes on to the next point, around the end of the row as all arrows do.
 * Chromium and Firefox know that; WebKit goes back.
 */
export const mirrorArrows = (view: HTMLElement): void => {
  if (mirrored.has(view)) return;
  mirrored.add(view);
  view.addEventListener('keydown', event => {
    if (view.dir !== 'rtl') return;
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const step = Object.hasOwn(steps, key) && steps[key];
    if (!step || altKey || ctrlKey || metaKey) return;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    event.preventDefault();
    const points = [...view.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name }) => name === target.name,
    );
    const next = points[(points.indexOf(target) + step + points.length) % points.length]!;
    next.focus();
    next.click();
  });
};
