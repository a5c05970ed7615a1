import type { PagingDefinition } from '../../definition/pulse-definition.js';
import type { Language } from '../../i18n/messages.js';
import type { Pulse } from '../../pulse.js';
import type { AnsweringContracts } from '../../session/answering-time.js';
import { answersOn, fillText } from '../../session/fill-text.js';
import type { Page } from '../../session/session-state.js';
import { timeLeft } from '../../session/time-left.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import type { LateParts, PageSnapshot } from '../page-snapshot.js';
import { loadViewWords, viewLanguage, type ViewLanguage } from '../view-words.js';
import { pagingStyles } from './paging.styles.js';
import { renderConsent, renderIntro, renderReview, type StageScene } from './render-stages.js';
import { mostSteps, renderAdvice, renderKeys, renderSteps, renderTime } from './render-way.js';
import { reviewEntries } from './review-entries.js';
import { isBarred, pageAfter, stageAfter, stageBack, stagesBefore, type Stage } from './stages.js';
import { timeWords } from './time-words.js';
import { WatchedHands } from './watched-hands.js';

/** What paging needs of the pulse that it belongs to. */
export interface PagingScene {
  readonly pulse: Pulse;
  /** In which it is shown now. */
  readonly language: () => Language;
  readonly contracts: AnsweringContracts;
  readonly view: HTMLElement;
  /** What holds the view. */
  readonly root: ShadowRoot;
  /** Somebody goes on from the page on screen. */
  readonly next: () => void;
  /** Something else stands there now: it is drawn and takes the focus. */
  readonly moved: () => void;
  /** Somebody sends. */
  readonly send: () => void;
  /** Something on the page changed and is drawn again. */
  readonly draw: () => void;
}

/** What stands before, beside and after the questions of a pulse whose definition has `paging`. A consent is never stored. */
export class Paging {
  readonly #scene: PagingScene;
  readonly #hands: WatchedHands;
  #before: readonly Stage[] = [];
  #stage: Stage = 'questions';
  #hasConsent = false;
  #isNeeded = false;
  #isReturning = false;

  constructor(scene: PagingScene) {
    this.#scene = scene;
    this.#hands = new WatchedHands({
      ...scene,
      paging: this.#paging,
      isLastPage: () => !this.pageAfter(),
      isReturning: () => this.#isReturning,
    });
    this.begin();
  }

  /** Whether all answers are shown once more before they are sent. */
  get hasReview(): boolean {
    return this.#paging.review === true;
  }

  /** Whether something stands in place of the questions. */
  get isAside(): boolean {
    return this.#stage !== 'questions';
  }

  /** Whether a consent is missing without which nothing may be sent. */
  get isBarred(): boolean {
    return isBarred(this.#paging, this.#hasConsent);
  }

  /** Goes to what stands first, with nothing consented to. */
  begin(): void {
    const { session } = this.#scene.pulse;
    this.#before = stagesBefore(this.#paging, session.pages()[0]?.id !== session.get().page);
    this.#stage = this.#before[0] ?? 'questions';
    this.#hasConsent = this.#isNeeded = this.#isReturning = false;
  }

  /** The page that comes next; undefined where all has been asked. */
  pageAfter(): Page | undefined {
    const { session } = this.#scene.pulse;
    return pageAfter(session.pages(), session.get(), this.#isReturning);
  }

  /** From the page on screen to `after`, or to the review where there is none; false where an answer is wrong or missing. */
  advance(after: Page | undefined): boolean {
    const { pulse } = this.#scene;
    const { session } = pulse;
    // What was wrong is judged anew.
    session.dispatch({ type: 'show', page: session.get().page });
    pulse.next();
    if (Object.keys(session.get().issues).length > 0) return false;
    if (after) session.dispatch({ type: 'show', page: after.id });
    else this.#review();
    return true;
  }

  /** From the first page to what stands before it; false where another page comes before, or nothing. */
  back(): boolean {
    const { session } = this.#scene.pulse;
    const stage = session.pages()[0]?.id === session.get().page ? stageBack(this.#before, 'questions') : null;
    if (stage) this.#stage = stage;
    return stage !== null;
  }

  /** Adds its own parts to what is drawn. */
  draw(snapshot: PageSnapshot, late: LateParts): readonly [PageSnapshot, LateParts] {
    if (snapshot.thanks !== null) return [snapshot, late];
    const isWrong = Object.keys(this.#scene.pulse.session.get().issues).length > 0;
    if (this.#stage === 'review' && isWrong) {
      this.#stage = 'questions';
      this.#isReturning = true;
    }
    const way = this.#way(snapshot);
    const advice = this.#hands.mayAdvance && renderAdvice(this.#words);
    return [
      way ? { ...snapshot, progress: null } : snapshot,
      {
        ...late,
        told: late.told ?? this.#told(),
        lead: [way ?? '', advice || '', late.lead ?? ''],
        remember: this.#beside(late),
      },
    ];
  }

  get #paging(): PagingDefinition {
    return this.#scene.pulse.definition.paging ?? {};
  }

  get #language(): Language {
    return this.#scene.language();
  }

  get #words(): ViewLanguage {
    return viewLanguage(this.#language.tag);
  }

  #beside({ remember }: LateParts): unknown {
    if (!this.#paging.shortcuts) return remember;
    const toggle = (): void => {
      this.#hands.toggleKeys();
      this.#scene.draw();
    };
    return [remember, renderKeys(this.#hands.hasKeys, this.#words, toggle)];
  }

  #way({ progress }: PageSnapshot): unknown {
    const { pulse, contracts } = this.#scene;
    const language = this.#language;
    const { session } = pulse;
    const page = session.page();
    if (this.#paging.progress === 'time' && page) {
      const left = timeLeft(session.setting, session.pages(), page, contracts);
      return renderTime(timeWords(left, this.#words), this.#words);
    }
    if (this.#paging.progress !== 'steps' || !progress?.page || progress.pages > mostSteps) return undefined;
    return renderSteps(progress.page, progress.pages, language.translate('progress', progress), language.tag);
  }

  #told(): unknown {
    const { pulse, send } = this.#scene;
    const { translate } = this.#language;
    const { consent } = this.#paging;
    const back = stageBack(this.#before, this.#stage);
    const scene: StageScene = {
      words: this.#words,
      translate,
      goOn: () => this.#goOn(),
      goBack: back ? () => this.#enter(back) : undefined,
    };
    switch (this.#stage) {
      case 'intro':
        return renderIntro(scene, this.#fill(pulse.definition.intro));
      case 'consent': {
        const texts = { text: this.#fill(consent?.text), label: this.#fill(consent?.label) };
        const tick = (isOn: boolean): void => this.#tick(isOn);
        const { optional = false } = consent ?? {};
        const [hasConsent, isNeeded] = [this.#hasConsent, this.#isNeeded];
        return renderConsent({ ...scene, consent: { ...texts, optional }, hasConsent, isNeeded, tick });
      }
      case 'review':
        return renderReview({ ...scene, goOn: send, goBack: () => this.#enter('questions') }, this.#entries(), page =>
          this.#change(page),
        );
      case 'questions':
        return undefined;
    }
  }

  #fill(text = ''): string {
    const { session } = this.#scene.pulse;
    return fillText(text, session.setting, answersOn(session.pages(), session.get().answers), null);
  }

  #entries(): ReturnType<typeof reviewEntries> {
    const { session } = this.#scene.pulse;
    const language = this.#language;
    return reviewEntries(session.setting, session.pages(), session.get(), language, this.#words.translate('noAnswer'));
  }

  #tick(isOn: boolean): void {
    this.#hasConsent = isOn;
    this.#isNeeded = false;
    this.#scene.draw();
  }

  #goOn(): void {
    if (this.#stage !== 'consent' || !this.isBarred) return this.#enter(stageAfter(this.#before, this.#stage));
    this.#isNeeded = true;
    this.#scene.draw();
    this.#scene.view.querySelector<HTMLElement>('[part~=consent] input')?.focus();
  }

  #enter(stage: Stage): void {
    const { session } = this.#scene.pulse;
    this.#stage = stage;
    // Nothing is said to be wrong before there was a chance to answer.
    session.dispatch({ type: 'show', page: session.get().page });
    this.#scene.moved();
  }

  /** Stands behind the last page, so that Back leads there. */
  #review(): void {
    const { session } = this.#scene.pulse;
    this.#stage = 'review';
    this.#isReturning = false;
    const last = session.pages().at(-1);
    if (last) session.dispatch({ type: 'show', page: last.id });
  }

  #change(page: string): void {
    this.#isReturning = true;
    this.#stage = 'questions';
    this.#scene.pulse.session.dispatch({ type: 'show', page });
    this.#scene.moved();
  }
}

/** Makes the parts around the questions, with their words. */
export const attachPaging = async (scene: PagingScene): Promise<Paging> => {
  await loadViewWords(scene.language().tag);
  adoptStyles(scene.root, pagingStyles);
  return new Paging(scene);
};
