import type { TextFormat } from '../definition/pulse-definition.js';
import type { QuestionElement } from '../question/question-element.js';

interface Keyboard {
  readonly inputMode: string;
  /** What a browser may fill in; only what is about the person (WCAG 2.2, 1.3.5). A link is not. */
  readonly autocomplete?: AutoFill;
}

/** A day is left out: keyboards of figures lack the signs between its parts. */
const keyboards: Readonly<Partial<Record<TextFormat, Keyboard>>> = {
  email: { inputMode: 'email', autocomplete: 'email' },
  phone: { inputMode: 'tel', autocomplete: 'tel' },
  url: { inputMode: 'url' },
  number: { inputMode: 'decimal' },
};

const fit = (view: HTMLElement): void => {
  for (const field of view.querySelectorAll<HTMLInputElement>('input[type=text]')) {
    const question = field.closest<QuestionElement>(':has(> [part=question])')?.question;
    const keyboard = question?.type === 'text' && question.format ? keyboards[question.format] : undefined;
    if (!keyboard || field.inputMode) continue;
    field.spellcheck = false;
    field.autocapitalize = 'none';
    Object.assign(field, keyboard);
  }
};

/** Gives each short text with a format, now and whenever one is drawn, the keyboard that a phone has for it. */
export const fitKeyboards = (view: HTMLElement): void => {
  new MutationObserver(() => fit(view)).observe(view, { childList: true, subtree: true });
  fit(view);
};
