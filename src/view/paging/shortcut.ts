import type { QuestionType } from '../../definition/pulse-definition.js';

/** A key as it came: `key` as of `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, Alt or Meta is held: these combinations belong to the browser and to assistive technology. */
  readonly hasModifier: boolean;
  /** What has the focus: something to write or pick in, a control with an Enter of its own, or neither. */
  readonly focus: 'field' | 'control' | 'words';
}

/** The question that a digit speaks to: its type, and how many answers it shows. */
export interface ShortcutQuestion {
  readonly type: QuestionType;
  readonly count: number;
}

/** What a key does: choose the answer at this place, from 0, or go on. */
export type Shortcut = { readonly choose: number } | 'next' | null;

/** Types of which one of a few answers in sight is chosen. */
const byPlace: readonly QuestionType[] = ['scale', 'rating', 'yes-no', 'yes-partly-no', 'choice', 'picture-choice'];

/** Zeros of the digits that keyboards have: European, Arabic, Persian and Urdu, Hindi. */
const zeros = ['0', '٠', '۰', '०'].map(zero => zero.charCodeAt(0));

const digitOf = (key: string): number | null => {
  if (key.length !== 1) return null;
  const digits = zeros.map(zero => key.charCodeAt(0) - zero);
  return digits.find(digit => digit >= 0 && digit <= 9) ?? null;
};

/**
 * What a key does in a pulse. A digit chooses the first, second … answer of a question; in a row from 0 to 10 it is the answer
 * itself, and a 0 right after a 1 (`previous`) is the 10. In a field every key writes (WCAG 2.1.4), and a control keeps its Enter.
 */
export const shortcutFor = (
  { key, hasModifier, focus }: KeyPress,
  question: ShortcutQuestion | null,
  previous: string | null,
): Shortcut => {
  if (hasModifier || focus === 'field') return null;
  if (key === 'Enter') return focus === 'words' ? 'next' : null;
  const digit = digitOf(key);
  if (digit === null || !question) return null;
  const isTen = digit === 0 && previous !== null && digitOf(previous) === 1;
  const place = question.type === 'nps' ? (isTen ? 10 : digit) : byPlace.includes(question.type) ? digit - 1 : -1;
  return place >= 0 && place < question.count ? { choose: place } : null;
};
