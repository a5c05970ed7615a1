import type { Language } from '../i18n/messages.js';
import type { QuestionElement } from '../question/question-element.js';
import type { LateParts, PageSnapshot, ShownStep } from './page-snapshot.js';
import type { PulseView } from './pulse-view.js';

/** Questions of a page that are drawn at once: more than a screen shows. */
const atOnce = 12;

/** What drawing more may take of a frame (16 ms), so that scrolling and typing find the page free. */
const sliceMs = 8;

/** How long a busy page, such as one that is being scrolled, may keep the rest waiting. */
const longestWaitMs = 50;

/** Questions of a slice at least: less would take longer to fit in than to draw. */
const leastMore = 6;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work, sliceMs);
};

interface Drawing {
  /** Id of the page on screen. */
  readonly page: string;
  readonly snapshot: PageSnapshot;
  readonly language: Language;
  readonly late: LateParts;
}

/**
 * Draws the pages of a pulse, however long they are: the first questions at once, the rest while nothing else is to be done; and of
 * what is drawn, only the questions that changed.
 */
export class PageFill {
  readonly #view: PulseView;
  #last: Drawing | undefined;
  /** How many of the page's questions are drawn. */
  #count = atOnce;
  #more = atOnce;
  #isWaiting = false;

  constructor(view: PulseView) {
    this.#view = view;
    const drawn = new Map<string, readonly [ShownStep, Language, unknown]>();
    const drawStep = view.drawStep.bind(view);
    view.drawStep = (step): unknown => {
      const [known, language, element] = drawn.get(step.key) ?? [];
      const now = this.#last?.language;
      if (known === step && language === now) return element;
      const fresh = drawStep(step);
      if (fresh instanceof HTMLElement && 'layout' in step.question) fresh.dataset['layout'] = step.question.layout;
      // A type that is still on its way has no element yet.
      if (now && fresh instanceof HTMLElement) drawn.set(step.key, [step, now, fresh]);
      return fresh;
    };
    // The view shows an answer before it is taken; where it is not, it has to be drawn as it was.
    view.addEventListener('answer-change', ({ target }) => drawn.delete((target as QuestionElement).name));
  }

  /** Whether questions of the page are still to come. */
  get isFilling(): boolean {
    return this.#count < (this.#last?.snapshot.steps.length ?? 0);
  }

  draw(drawing: Drawing): void {
    if (this.#last?.page !== drawing.page) {
      this.#count = atOnce;
      this.#more = atOnce;
    }
    this.#last = drawing;
    this.#drawPart();
  }

  /** Draws the rest of the page now: somebody wants to see all of it. */
  finish(): void {
    this.#count = Infinity;
    this.#drawPart();
  }

  #drawPart(): void {
    if (!this.#last) return;
    const { snapshot, language, late } = this.#last;
    const steps = this.isFilling ? snapshot.steps.slice(0, this.#count) : snapshot.steps;
    this.#view.draw({ ...snapshot, steps }, language, late);
    if (!this.isFilling || this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => void this.#fill());
  }

  async #fill(): Promise<void> {
    this.#isWaiting = false;
    const startMs = performance.now();
    this.#count += this.#more;
    this.#drawPart();
    await this.#view.updateComplete;
    const isQuick = performance.now() - startMs < sliceMs;
    this.#more = isQuick ? this.#more * 2 : Math.max(leastMore, Math.floor(this.#more / 2));
  }
}
