/**
 * Runs in every measured page before its own scripts, and knows nothing of the contender. One method for all:
 * a paint is taken to be done in the first task after the next animation frame.
 */

export interface BenchRecord {
  /** From the start of the navigation until the first fieldset with a legend had been painted. */
  firstQuestionMs: number | null;
  /** Scripts that had arrived by then, in bytes as they were sent. */
  scriptBytes: number[];
  /** From each click's own time stamp until the frame after it had been painted. */
  clickToPaintMs: number[];
  /** Tasks over 50 ms. */
  longTasks: number;
}

declare global {
  var benchRecord: BenchRecord;
  /** When the last of many had been painted, from the start of the navigation. */
  var allPaintedMs: number | undefined;
}

/** Sent into the page as text, so everything it uses is inside. */
export const recordBench = (): void => {
  const record: BenchRecord = { firstQuestionMs: null, scriptBytes: [], clickToPaintMs: [], longTasks: 0 };
  globalThis.benchRecord = record;
  const afterPaint = (work: () => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = work;
      channel.port2.postMessage(null);
    });
  };
  const hasQuestion = (root: ParentNode): boolean => {
    if (root.querySelector('fieldset > legend')) return true;
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && hasQuestion(element.shadowRoot)) return true;
    }
    return false;
  };
  const noteFirstQuestion = (): void => {
    const nowMs = performance.now();
    record.firstQuestionMs = nowMs;
    record.scriptBytes = performance
      .getEntriesByType('resource')
      .filter(entry => entry instanceof PerformanceResourceTiming)
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0 && responseEnd <= nowMs)
      .map(({ encodedBodySize }) => encodedBodySize);
  };
  const look = (): void => {
    if (hasQuestion(document)) afterPaint(noteFirstQuestion);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'click',
    event => afterPaint(() => record.clickToPaintMs.push(performance.now() - event.timeStamp)),
    true,
  );
  new PerformanceObserver(list => (record.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
};

/** The middle of the first element, through shadow roots, that matches and has exactly this text. */
export const findByText = (selector: string, text: string): { x: number; y: number } => {
  const open: ParentNode[] = [document];
  for (let root = open.pop(); root; root = open.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) open.push(element.shadowRoot);
      if (!element.matches(selector) || element.textContent.trim() !== text) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  throw new Error(`There is no ${selector} with the text ${text}.`);
};

/** How a page of many questions filled up. */
export interface FillRecord {
  /** From the start of the navigation until the last question was in the page. */
  readonly allMs: number;
  /** The longest a person who scrolled had to wait for a frame meanwhile. */
  readonly longestFrameMs: number;
}

/** Scrolls down, frame by frame, until all questions are there. Sent into the page as text. */
export const watchFill = async (count: number): Promise<FillRecord> => {
  const root = document.querySelector('ics-pulse')?.shadowRoot;
  const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));
  let longestFrameMs = 0;
  let before = await frame();
  while ((root?.querySelectorAll('fieldset > legend').length ?? 0) < count) {
    if (before > 120_000) throw new Error(`Of ${count} questions, not all are there after two minutes.`);
    scrollBy(0, 100);
    const now = await frame();
    longestFrameMs = Math.max(longestFrameMs, now - before);
    before = now;
  }
  return { allMs: performance.now(), longestFrameMs };
};

/** Looks at each of many elements once a frame until all have their question. Sent into the page as text. */
export const watchAll = (tag: string, instances: number): void => {
  const hosts = document.getElementsByTagName(tag);
  let painted = 0;
  const look = (): void => {
    while (painted < instances && hosts[painted]?.shadowRoot?.querySelector('fieldset > legend')) painted++;
    requestAnimationFrame(painted < instances ? look : noteAfterPaint);
  };
  const noteAfterPaint = (): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (globalThis.allPaintedMs = performance.now());
    channel.port2.postMessage(null);
  };
  look();
};

/**
 * Puts elements on the page and takes them off again, a few at a time, each when its question has been painted. Sent into the
 * page as text.
 */
export const mountAndUnmount = async (tag: string, element: string, count: number): Promise<void> => {
  const atOnce = 20;
  const place = document.createElement('main');
  document.body.append(place);
  const nextTask = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const hosts = place.getElementsByTagName(tag);
  const isDrawn = (): boolean => [...hosts].every(host => host.shadowRoot?.querySelector('fieldset > legend'));
  for (let done = 0; done < count; done += atOnce) {
    place.append(document.createRange().createContextualFragment(element.repeat(atOnce)));
    do await nextTask();
    while (!isDrawn());
    place.replaceChildren();
  }
  place.remove();
  // What waits for a moment without work has had it.
  await new Promise(resolve => requestIdleCallback(resolve));
  await nextTask();
};
