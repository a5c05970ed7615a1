import { fitDraft, type Draft, type DraftEntry } from '../session/draft.js';
import type { QuestionContract } from '../question/question-type.js';
import { unfitSentence } from './draft-words.js';
import type { PulseController } from './pulse-controller.js';
import { viewLanguage } from './view-words.js';

type Entries = Readonly<Record<string, DraftEntry>>;

const leftovers = new WeakMap<PulseController, Entries>();

/** What a pulse was given and could not ask about, by step key: its question is another one, or gone, and was not answered since. */
export const leftBy = (controller: PulseController): Entries => leftovers.get(controller) ?? {};

/** Gives a session what somebody answered before, and asks again for what no longer fits, in the words it had. */
export class RestoredAnswers {
  readonly #controller: PulseController;
  /** What still has to be marked as no longer fitting, by step key. */
  readonly #due = new Map<string, string>();
  /** What has been marked and not been answered again. */
  readonly #marked = new Map<string, string>();
  /** Language in which it was marked last. */
  #tag = '';

  constructor(controller: PulseController) {
    this.#controller = controller;
  }

  /**
   * Into a session without answers. Gives how many answers belong to questions that there are no longer. With `stays` nothing
   * but what no longer fits leads away from the page that it ended on.
   */
  restore(draft: Draft, contracts: Readonly<Record<string, QuestionContract>>, stays = false): number {
    const { session } = this.#controller.pulse;
    const { unfit, gone, ...fitting } = fitDraft(contracts, session.setting, draft);
    const { answers, skips } = fitting;
    for (const [key, words] of Object.entries(unfit)) this.#due.set(key, words);
    const left = Object.entries(draft.entries).filter(([key]) => !(key in { ...answers, ...skips }));
    leftovers.set(this.#controller, Object.fromEntries(left));
    session.dispatch({ type: 'restore', ...fitting, ...(stays && { again: Object.keys(unfit) }) });
    return gone;
  }

  /** Somebody answered these. */
  answered(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      this.#due.delete(key);
      this.#marked.delete(key);
    }
    const left = Object.entries(leftBy(this.#controller)).filter(([key]) => !keys.has(key));
    leftovers.set(this.#controller, Object.fromEntries(left));
  }

  /** At a question on screen whose earlier answer no longer fits, says so, once. */
  mark(): void {
    const { pulse, view } = this.#controller;
    const { status, issues } = pulse.session.get();
    const keys = status === 'asking' ? (pulse.session.page()?.steps ?? []).map(({ key }) => key) : [];
    const due = keys.filter(key => this.#due.has(key));
    if (due.length === 0) return;
    const marks = Object.fromEntries(
      due.map(key => [key, unfitSentence(viewLanguage(view.lang), this.#due.get(key) ?? '')]),
    );
    for (const key of due) {
      this.#marked.set(key, this.#due.get(key) ?? '');
      this.#due.delete(key);
    }
    pulse.session.dispatch({ type: 'reject', issues: { ...issues, ...marks } });
  }

  /** In another language than before, the marks on screen are said anew. */
  speak(): void {
    const { pulse, view } = this.#controller;
    if (this.#tag && this.#tag !== view.lang)
      queueMicrotask(() => {
        const { issues } = pulse.session.get();
        for (const [key, words] of this.#marked) if (Object.hasOwn(issues, key)) this.#due.set(key, words);
        this.mark();
      });
    this.#tag = view.lang;
  }

  /** Nothing is to be asked again. */
  clear(): void {
    this.#due.clear();
    leftovers.delete(this.#controller);
  }
}
