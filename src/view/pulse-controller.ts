import { fail } from '../base/result.js';
import type { Pulse } from '../pulse.js';
import type { Language } from '../i18n/messages.js';
import type { Page } from '../session/session-state.js';
import { drawnQuestion } from '../question/drawn-question.js';
import type { PulseEventType } from './events.js';
import { lateParts } from './late-parts.js';
import { PageJudge, type HostJudge } from './page-judge.js';
import type { PageSnapshot, ViewAction, ViewOwner } from './page-snapshot.js';
import { PageFill } from './page-fill.js';
import { PayloadPanel } from './payload-panel.js';
import type { Paging } from './paging/paging.js';
import { PulseView } from './pulse-view.js';
import type { RefusedAnswers } from './refused-answers.js';
import { snapshotOf } from './snapshot-of.js';
import { tellPage, type EventFields } from './tell-page.js';

const focusTold = (view: PulseView): void => {
  const told = view.querySelector<HTMLElement>('[part=told]');
  (told?.querySelector<HTMLElement>('[part=heading]') ?? told)?.focus();
};

/** Between a pulse and its view: turns actions into commands, facts into snapshots, and tells the host page. */
export class PulseController implements ViewOwner {
  readonly pulse: Pulse;
  readonly view: PulseView;
  /** A sentence about the window in which the pulse is open, empty where there is nothing to say; and how one about the sending joins it. */
  note: () => string = () => '';
  declare withDelivery?: (note: () => string) => () => string;
  /** A sentence about what is being written; empty where there is nothing to say. */
  hint = '';
  /** What stands above the questions of a page, drawn. */
  lead: () => unknown = () => undefined;
  /** It leaves the page. */
  left: () => void = () => undefined;
  /** What stands in place of the questions, drawn. */
  told: unknown;
  /** Ends a first sitting: what then stands in place of the rest; null where the pulse goes on. */
  pause: () => Promise<HTMLElement | null> = () => Promise.resolve(null);
  /** What may follow when all is done, and whose questions these are, drawn. */
  offers: unknown;
  attribution: unknown;
  /** What stands around the questions. */
  paging?: Paging;
  language: Language;
  readonly #fill: PageFill;
  readonly #judge: PageJudge;
  readonly #stops: readonly (() => void)[];
  readonly #payload = new PayloadPanel(this);
  #remembers = false;
  /** Words and a list for answers that were refused; fetched with the first of them. */
  #refused: RefusedAnswers | undefined;
  /** What comes next could not be fetched. */
  #isCutOff = false;

  /** A view that was drawn early is taken over. `judge` is the host's own check of an answer: a sentence to show, or null. */
  constructor(pulse: Pulse, view: PulseView | null, language: Language, judge: HostJudge) {
    this.pulse = pulse;
    this.language = language;
    this.#judge = new PageJudge(pulse, judge);
    this.view = view ?? new PulseView(language, this.#snapshot());
    this.#fill = new PageFill(this.view);
    this.#stops = [pulse.session, pulse.status].map(store => store.subscribe(() => this.draw()));
  }

  /** Draws the first page; resolves when its questions can be shown. */
  async begin(): Promise<void> {
    await this.#prepare(this.pulse.session.page());
    this.draw();
  }

  /** Tells the host page; false when a listener cancelled it. */
  say(type: PulseEventType, fields: EventFields = {}): boolean {
    return tellPage(this.view, this.pulse, type, fields);
  }

  act(action: ViewAction): void {
    switch (action.type) {
      case 'answer':
        return this.#answer(action);
      case 'next':
        return void this.#next();
      case 'back':
        if (!this.paging?.back()) this.pulse.session.dispatch({ type: 'back' });
        return void this.#show(true);
      case 'payload':
        return void this.#payload.toggle();
      case 'remember':
        this.#remembers = action.isOn;
    }
  }

  /** Saves the answers as they stand; resolves when they are on disk. */
  async submit(): ReturnType<Pulse['submit']> {
    if (this.paging?.isBarred) return fail({ code: 'consent-needed', path: [] });
    const path = Object.keys(this.#judge.byHost()).slice(0, 1);
    const outcome = path.length > 0 ? fail({ code: 'answers-rejected', path }) : await this.pulse.submit();
    if (outcome.ok) {
      // A convenience: where it cannot be stored, it is asked again.
      if (this.#remembers) void this.pulse.rememberContext().catch(() => undefined);
      this.say('ics-submitted');
    } else this.#judge.refuse();
    await this.#show(outcome.ok);
    return outcome;
  }

  /** Shows what is missing on the present page; true when nothing is. */
  reportValidity(): boolean {
    const isWrong = this.#judge.refuse();
    if (isWrong) void this.#show(false);
    return !isWrong;
  }

  /** Draws how things stand. */
  draw(): void {
    const snapshot = this.#snapshot();
    const { language, told, offers, attribution } = this;
    const stands = { lead: this.lead(), told, offers, attribution };
    const parts = { ...lateParts(snapshot, language, this.#payload.memory, this), ...stands };
    const [shown, late] = this.paging?.draw(snapshot, parts) ?? [snapshot, parts];
    this.#fill.draw({ page: this.pulse.session.get().page, snapshot: shown, language, late });
    if (this.#refused) void this.view.updateComplete.then(() => this.#refused?.draw(shown.steps));
  }

  /** Goes on in another language, on the same page. Rejects where a word of what is on screen does not come: nothing is changed then. */
  async speak(language: Language): Promise<void> {
    const { pulse, view } = this;
    // What fetches words is a view of its own: this one stays whole until all of them are there.
    await this.#prepare(pulse.session.page(), new PulseView(language, this.#snapshot()));
    this.language = language;
    pulse.speak(language.tag, language.translate('askContext'));
    Object.assign(view, { lang: language.tag, dir: language.direction });
    await this.#payload.refresh();
    this.draw();
    this.#prefetch();
  }

  /** From what stands before the questions to the first of them. */
  goOn(): void {
    void this.#show(true);
  }

  /** Sends, unless the host page holds it back. */
  send(): void {
    if (this.say('ics-submit')) void this.submit();
  }

  close(): void {
    this.left();
    for (const stop of this.#stops) stop();
    this.pulse.close();
    this.view.remove();
  }

  #snapshot(): PageSnapshot {
    const notes = [this.note(), this.hint, this.#isCutOff && this.language.translate('lost')];
    const shown = snapshotOf(
      this.pulse,
      this.language,
      this.#payload.sent,
      navigator.onLine,
      notes.filter(Boolean).join(' '),
    );
    const refused = this.#refused;
    return refused ? { ...shown, steps: shown.steps.map(step => refused.worded(step)) } : shown;
  }

  #prepare(page: Page | undefined, view = this.view): Promise<void> {
    return view.prepare(page?.steps.map(({ question }) => drawnQuestion(question)) ?? []);
  }

  #pageAfter(): Page | undefined {
    const { session } = this.pulse;
    if (this.paging) return this.paging.pageAfter();
    const pages = session.pages();
    return pages[pages.findIndex(({ id }) => id === session.get().page) + 1];
  }

  #answer({ key, value, skip, otherText }: Extract<ViewAction, { type: 'answer' }>): void {
    if (!this.say('ics-answer', { question: key })) return this.draw();
    const { session } = this.pulse;
    const { issues } = session.get();
    session.dispatch({ type: 'answer', key, value, skip, otherText });
    this.#judge.lookAgain(issues);
    this.say('ics-answered', { question: key });
    this.#prefetch();
    void this.#payload.refresh();
  }

  /** Where it does not come, going on asks for it again. */
  #prefetch(): void {
    this.#prepare(this.#pageAfter()).catch(() => undefined);
  }

  /** Whether the next page can be shown; where not, the person reads why and stays. */
  async #fetchNext(): Promise<boolean> {
    this.#isCutOff = await this.#prepare(this.#pageAfter()).then(
      () => false,
      () => true,
    );
    this.draw();
    return !this.#isCutOff;
  }

  async #next(): Promise<void> {
    // What is not on screen yet cannot have been answered.
    if (this.#fill.isFilling) return this.#fill.finish();
    if (!this.#pageAfter() && !this.paging?.hasReview) return this.send();
    const { session } = this.pulse;
    const before = session.get().page;
    const isSound = Object.keys(this.#judge.byHost()).length === 0;
    this.told = isSound ? await this.pause() : null;
    if (this.told) {
      this.draw();
      return this.view.updateComplete.then(() => focusTold(this.view));
    }
    let moved = false;
    if (!isSound) this.#judge.refuse();
    else if (!(await this.#fetchNext()) || session.get().page !== before) return;
    else if (this.paging) moved = this.paging.advance(this.#pageAfter());
    else this.pulse.next();
    await this.#show(moved || session.get().page !== before);
  }

  /** After the person's own action: what comes next, or the first question that needs something, takes the focus. */
  async #show(moved: boolean): Promise<void> {
    this.told = undefined;
    const { session } = this.pulse;
    const page = session.page();
    const { status, issues } = session.get();
    const isRefused = !moved && Object.keys(issues).length > 0;
    await Promise.all([this.#prepare(page), isRefused && this.#fetchRefused()]);
    if (!moved) this.#fill.finish();
    this.draw();
    await this.view.updateComplete;
    if (this.paging?.isAside && status === 'asking') return moved ? focusTold(this.view) : undefined;
    if (isRefused && this.#refused?.focus()) return;
    const step = status === 'submitted' ? undefined : page?.steps.find(({ key }) => moved || key in issues);
    if (step || status === 'submitted') this.view.focusStep(step?.key);
    this.#prefetch();
  }

  /** Where it does not come, each question still says what is wrong. */
  async #fetchRefused(): Promise<void> {
    this.#refused ??= await import('./refused-answers.js').then(
      ({ attachRefused }) => attachRefused(this.view),
      () => undefined,
    );
  }
}
