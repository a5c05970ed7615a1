import type { OptionDefinition, PagingDefinition, PlainQuestion } from '../../definition/pulse-definition.js';
import type { Pulse } from '../../pulse.js';
import type { Step } from '../../session/session-state.js';
import { mayAdvance, type FreshAnswer } from './may-advance.js';
import { shortcutFor, type KeyPress } from './shortcut.js';

export interface HandScene {
  readonly pulse: Pulse;
  readonly view: HTMLElement;
  readonly paging: PagingDefinition;
  readonly next: () => void;
  readonly isLastPage: () => boolean;
  readonly isReturning: () => boolean;
}

/** Long enough to see what was chosen, and to see a slip. */
const pauseMs = 500;

/** What one person switched off is off in all pulses of the page. */
let areKeysOn = true;

const field = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';

const focusOf = (target: Element): KeyPress['focus'] => {
  if (target.closest(field)) return 'field';
  return target.closest('input, button, a, summary') ? 'control' : 'words';
};

const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const optionOf = (question: PlainQuestion, value: unknown): OptionDefinition | undefined =>
  'options' in question
    ? (question.options as readonly OptionDefinition[] | undefined)?.find(option => option.value === value)
    : undefined;

/** Follows what somebody answers with: keys that choose and go on, and going on by itself after a choice. */
export class WatchedHands {
  readonly #scene: HandScene;
  #by: FreshAnswer['by'] = 'key';
  #previous: { readonly key: string; readonly step: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: HandScene) {
    this.#scene = scene;
    const { view, paging } = scene;
    const notice = ({ type }: Event): void => this.#notice(type === 'keydown' ? 'key' : 'pointer');
    if (paging.autoAdvance) {
      view.addEventListener('answer-change', event => this.#answered(event));
    }
    if (!paging.autoAdvance && !paging.shortcuts) return;
    view.addEventListener('keydown', notice, true);
    view.addEventListener('pointerdown', notice, true);
    if (paging.shortcuts) view.addEventListener('keydown', event => this.#press(event));
  }

  get hasKeys(): boolean {
    return areKeysOn;
  }

  /** Whether a choice on the page on screen goes on by itself. */
  get mayAdvance(): boolean {
    const step = this.#scene.pulse.session.page()?.steps[0];
    return step !== undefined && this.#advances(step, 'pointer', true, null);
  }

  toggleKeys(): void {
    areKeysOn = !areKeysOn;
  }

  #notice(by: FreshAnswer['by']): void {
    this.#by = by;
    clearTimeout(this.#timer);
    if (by === 'pointer') this.#previous = null;
  }

  #advances({ question }: Step, by: FreshAnswer['by'], isGiven: boolean, value: unknown): boolean {
    const { pulse, paging, isLastPage, isReturning } = this.#scene;
    if (!paging.autoAdvance) return false;
    return mayAdvance({
      type: question.type,
      by,
      isGiven,
      opensText: optionOf(question, value)?.other === true,
      isUnfinished: by === 'digit' && question.type === 'nps' && value === 1,
      questionsOnPage: pulse.session.page()?.steps.length ?? 0,
      isLastPage: isLastPage(),
      isReturning: isReturning(),
      prefersReducedMotion: prefersReducedMotion(),
    });
  }

  #answered({ target }: Event): void {
    clearTimeout(this.#timer);
    const { pulse, view, next } = this.#scene;
    const { session } = pulse;
    const page = session.page();
    const step = page?.steps.find(({ key }) => key === (target as HTMLElement & { readonly name: string }).name);
    if (!page || !step) return;
    const { answers, skips } = session.get();
    // The page around the pulse may have kept it from being taken.
    const isGiven = step.key in answers || step.key in skips;
    if (!this.#advances(step, this.#by, isGiven, answers[step.key])) return;
    this.#timer = setTimeout(() => {
      if (view.isConnected && session.get().page === page.id && session.get().status === 'asking') next();
    }, pauseMs);
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const { key, repeat, isComposing, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey } = event;
    const isOther = repeat || isComposing || defaultPrevented || !areKeysOn;
    if (isOther || !target.closest('form:not([part=told])')) return;
    const { pulse, view, next, isLastPage, paging } = this.#scene;
    const steps = pulse.session.page()?.steps ?? [];
    const elements = [...view.querySelectorAll<HTMLElement & { readonly name: string }>('form > *')];
    const inFocus = elements.find(element => element.contains(target))?.name;
    const step = steps.find(each => each.key === inFocus) ?? (steps.length === 1 ? steps[0] : undefined);
    const element = step && elements.find(({ name }) => name === step.key);
    const radios = [...(element?.querySelectorAll<HTMLInputElement>('[part=option] > input[type=radio]') ?? [])];
    // French keyboards write digits with Shift.
    const hasModifier = ctrlKey || altKey || metaKey || (shiftKey && key === 'Enter');
    const press: KeyPress = { key, hasModifier, focus: focusOf(target) };
    const question = step ? { type: step.question.type, count: radios.length } : null;
    const previous = this.#previous?.step === step?.key ? (this.#previous?.key ?? null) : null;
    const shortcut = shortcutFor(press, question, previous);
    this.#previous = null;
    if (!shortcut) return;
    // A key that goes on never sends.
    if (shortcut === 'next' && isLastPage() && !paging.review) return;
    event.preventDefault();
    if (shortcut === 'next') return next();
    this.#previous = step ? { key, step: step.key } : null;
    this.#by = 'digit';
    const radio = radios[shortcut.choose];
    // A reader hears what was chosen from where the focus goes.
    radio?.focus();
    radio?.click();
  }
}
