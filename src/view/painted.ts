let next: Promise<void> | undefined;

/** After the next frame; soon, too, in a tab that is hidden and draws none. */
export const painted = (): Promise<void> =>
  (next ??= new Promise<void>(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  }).then(() => (next = undefined)));
