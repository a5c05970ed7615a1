/** The first ones soon; then in slices that are no long tasks, but long enough not to spend the time on frames. */
let sliceMs = 8;

let waiting = 0;
let sliceStartMs = 0;
let last: Promise<unknown> = Promise.resolve();

/** Does one piece of work after the other, and lets the page breathe where many of them would hold it up. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  if (!waiting++) sliceStartMs = performance.now();
  const done = last.then(async () => {
    if (performance.now() - sliceStartMs > sliceMs) {
      await new Promise(resolve => setTimeout(resolve));
      sliceStartMs = performance.now();
      sliceMs = 40;
    }
    return work();
  });
  last = done.catch(() => undefined).then(() => waiting--);
  return done;
};
