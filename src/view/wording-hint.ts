import type { PulseController } from './pulse-controller.js';

interface Wording {
  /** Words that speak of a person or of guilt, where a role or a process is meant. Linear: alternatives of fixed words only. */
  readonly personal: RegExp;
  readonly hint: string;
}

const words = (anyCase: string, titles: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:(?:${anyCase})(?!\\p{L})|(?:${titles})\\.? \\p{L})`, 'iu');

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    personal: words('always|never|fault|blame[ds]?|guilty|lazy|incompetent|useless', 'mr|mrs|ms|miss|dr'),
    hint: 'Better say what happened, and which role or process it was about, than who it was.',
  },
  de: {
    personal: words('immer|nie|niemals|ständig|schuld|schuldig|faul|unfähig|nutzlos', 'herr|herrn|frau|dr'),
    hint: 'Sagen Sie lieber, was geschehen ist und um welche Rolle oder welchen Ablauf es ging, als wer es war.',
  },
  ar: {
    personal: words('دائما|دائمًا|أبدا|أبدًا|خطؤه|خطؤها|ذنب|ذنبه|كسول', 'السيد|السيدة|الدكتور|الدكتورة'),
    hint: 'الأفضل أن تذكر ما حدث وأي دور أو إجراء كان المقصود، لا من كان.',
  },
};

/**
 * A hint for somebody who writes a message and names a person or a guilt; empty where there is none, or the language is not
 * known here. It is never more than a hint: every word can be sent.
 * @param tag of the pulse, BCP 47
 */
export const wordingHint = (texts: readonly string[], tag: string): string => {
  const wording = wordings[tag.split('-')[0] ?? ''];
  return wording && texts.some(text => wording.personal.test(text)) ? wording.hint : '';
};

/** In what is read one by one, roles and processes are meant: says so as soon as somebody names a person or a guilt. */
export const watchWording = (controller: PulseController): void => {
  const { session } = controller.pulse;
  session.subscribe(({ answers, status }) => {
    const steps = status === 'asking' ? (session.page()?.steps ?? []) : [];
    const texts = steps.flatMap(({ key, question }) =>
      question.type === 'text' ? ((answers[key] as string | undefined) ?? '') : [],
    );
    const hint = wordingHint(texts, controller.view.lang);
    if (hint === controller.hint) return;
    controller.hint = hint;
    controller.draw();
  });
};
