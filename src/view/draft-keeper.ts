import type { Cancel, Clock, PersonRecords } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { lengthOf, parseDuration } from '../definition/iso-duration.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { answerInWords } from '../question/answer-in-words.js';
import type { QuestionContract } from '../question/question-type.js';
import { answerScope } from '../session/facts.js';
import { changedKeys, draftEntries, mergeDraft, readDraft, type Draft } from '../session/draft.js';
import type { SessionState } from '../session/session-state.js';
import { draftNotice } from './draft-notice.js';
import { draftSentence } from './draft-words.js';
import type { PulseController } from './pulse-controller.js';
import { RestoredAnswers } from './restored-answers.js';
import { loadViewWords, viewLanguage } from './view-words.js';

/** Where and how long a draft is kept. */
export interface DraftScene {
  readonly definition: PulseDefinition;
  /** What the device remembers of the person. */
  readonly records: PersonRecords;
  readonly clock: Clock;
  readonly onHide: (work: () => void) => Cancel;
  readonly contracts: Readonly<Record<string, QuestionContract>>;
  /** What was being answered in this page a moment ago, in place of what the device keeps: nobody needs to be told of it. */
  readonly carried?: Draft | undefined;
}

const prefix = 'u:';
/** Between the last change and its saving: nobody waits for a disk while typing. */
const debounceMs = 1_000;

const noDraft = (error: unknown): void =>
  warnOnce('draft-not-kept', `Answers are not kept before they are sent: ${String(error)}`);

/** Drafts of any pulse that are over. */
const deleteExpired = async (records: PersonRecords, nowMs: number): Promise<void> => {
  const found = await records.entries(prefix);
  const over = found.filter(([, record]) => !readDraft(record, nowMs));
  await Promise.all(over.map(([key]) => records.delete(key)));
};

/** Keeps the answers of one pulse on the device from the first to their sending, and gives back what an earlier page kept. */
export class DraftKeeper {
  readonly #scene: DraftScene;
  readonly #record: string;
  readonly #lengthMs: number;
  readonly #found: Draft | null;
  #controller!: PulseController;
  #restored!: RestoredAnswers;
  #before!: SessionState;
  readonly #changed = new Set<string>();
  #gone = 0;
  /** Page on which the notice stands. */
  #noticePage: string | null = null;
  #notice: HTMLElement | undefined;
  /** The device has it: once it has not, it was sent or thrown away in another tab. */
  #isThere: boolean;
  #isOver = false;
  #waiting: Cancel | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(scene: DraftScene, found: Draft | null) {
    const { definition } = scene;
    const length = parseDuration(definition.draft?.for ?? '');
    this.#scene = scene;
    this.#record = prefix + definition.id;
    this.#lengthMs = length ? lengthOf(length) : 0;
    this.#found = found;
    this.#isThere = found !== null && found !== scene.carried;
  }

  /** Orders options and rounds as they were; undefined where there is no draft. */
  get seed(): number | undefined {
    return this.#found?.seed;
  }

  /**
   * Gives the answers to the session, with the words for them, and keeps what it holds from now on. `host` tells when it is
   * dismissed.
   */
  async follow(controller: PulseController, host: EventTarget): Promise<void> {
    const { session } = controller.pulse;
    this.#controller = controller;
    this.#restored = new RestoredAnswers(controller);
    if (this.#found) {
      await loadViewWords(controller.view.lang);
      this.#restore(this.#found);
    }
    this.#before = session.get();
    const stops = [session.subscribe(state => this.#hear(state)), this.#scene.onHide(() => this.#save())];
    controller.lead = () => this.#lead();
    controller.left = () => {
      this.#save();
      for (const stop of stops) stop();
    };
    const dismissed = (event: Event): void => {
      if ((event as Event & { readonly code?: string }).code === 'never-again') this.#end();
    };
    host.addEventListener('ics-dismissed', dismissed, { once: true });
    this.#restored.mark();
  }

  #restore(draft: Draft): void {
    const { contracts, carried } = this.#scene;
    this.#gone = this.#restored.restore(draft, contracts, carried === draft);
    if (carried !== draft) this.#noticePage = this.#controller.pulse.session.get().page;
  }

  #hear(state: SessionState): void {
    const before = this.#before;
    this.#before = state;
    if (state.status === 'submitted') return this.#end();
    const changed = changedKeys(before, state);
    for (const key of changed) this.#changed.add(key);
    this.#restored.answered(changed);
    const isEmpty = Object.keys({ ...state.answers, ...state.skips }).length === 0;
    if (isEmpty && before.status === 'submitted') this.#isOver = false;
    if (changed.size > 0 || (!isEmpty && state.page !== before.page)) this.#saveSoon();
    this.#restored.mark();
  }

  #saveSoon(): void {
    this.#waiting?.();
    if (!this.#isOver) this.#waiting = this.#scene.clock.after(debounceMs, () => this.#save());
  }

  #save(): void {
    if (!this.#waiting) return;
    this.#waiting();
    this.#waiting = undefined;
    const { records, clock } = this.#scene;
    const mine = this.#draft();
    const changed = new Set(this.#changed);
    this.#write(async () => {
      let isThere = true;
      await records.update(this.#record, value => {
        if (value === undefined && this.#isThere) this.#isOver = true;
        const merged = mergeDraft(readDraft(value, clock.nowMs()), mine, changed);
        isThere = !this.#isOver && Object.keys(merged.entries).length > 0;
        return isThere ? merged : undefined;
      });
      this.#isThere = isThere;
    });
  }

  #draft(): Draft {
    const { session } = this.#controller.pulse;
    const { setting } = session;
    const { contracts, clock } = this.#scene;
    const state = session.get();
    const scope = answerScope(setting, state.answers);
    const savedMs = clock.nowMs();
    return {
      entries: draftEntries(contracts, setting, state, this.#changed, (question, value, otherText) =>
        answerInWords(question, value, { language: this.#controller.language, scope, otherText }).join(', '),
      ),
      seen: state.seen,
      page: state.page,
      seed: setting.draw.seed,
      savedMs,
      untilMs: savedMs + this.#lengthMs,
    };
  }

  /** Sent, or not wanted any more. */
  #end(): void {
    this.#isOver = true;
    this.#forget();
  }

  #forget(): void {
    this.#waiting?.();
    this.#waiting = undefined;
    this.#changed.clear();
    this.#write(async () => {
      await this.#scene.records.delete(this.#record);
      this.#isThere = false;
    });
  }

  /** One after the other, so that what is deleted is not written again by what began before. */
  #write(work: () => Promise<void>): void {
    this.#writing = this.#writing.then(work).catch(noDraft);
  }

  #startAgain(): void {
    this.#restored.clear();
    this.#noticePage = null;
    this.#controller.pulse.reset();
    this.#forget();
    this.#controller.goOn();
  }

  #lead(): HTMLElement | undefined {
    const { pulse, view } = this.#controller;
    this.#restored.speak();
    if (this.#noticePage !== pulse.session.get().page) this.#noticePage = null;
    if (this.#noticePage === null || !this.#found) return undefined;
    if (this.#notice?.dataset['tag'] === view.lang) return this.#notice;
    const said = draftSentence(viewLanguage(view.lang), this.#found.savedMs, this.#scene.clock.nowMs(), this.#gone);
    const notice = draftNotice(viewLanguage(view.lang), said, () => this.#startAgain());
    notice.dataset['tag'] = view.lang;
    return (this.#notice = notice);
  }
}

/**
 * What keeps the draft of a pulse. Null where none may be kept: a pulse that promises confidence keeps one only where the host
 * names its persons and the browser can seal, so that whoever sits down next at this device cannot read it.
 */
export const openDraft = async (scene: DraftScene): Promise<DraftKeeper | null> => {
  const { definition, records, clock } = scene;
  if (definition.privacy?.mode !== 'identified' && !records.isSealed) return null;
  const nowMs = clock.nowMs();
  const found = scene.carried ?? readDraft(await records.get(prefix + definition.id), nowMs);
  deleteExpired(records, nowMs).catch(noDraft);
  return new DraftKeeper(scene, found);
};
