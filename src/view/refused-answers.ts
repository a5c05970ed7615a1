import { html, render } from 'lit/html.js';
import type { TextQuestion } from '../definition/pulse-definition.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import type { ShownStep } from './page-snapshot.js';
import { refusedStyles } from './refused.styles.js';
import { loadViewWords, viewLanguage, type ViewLanguage } from './view-words.js';

/** A day whose parts cannot be mistaken for each other. */
const exampleDay = Date.UTC(2026, 10, 22);

/** What a text with a format or a least length is told. */
const textCodes = ['text-too-short', 'not-an-email', 'not-a-url', 'not-a-phone', 'not-a-date'] as const;

const textSentence = (
  { tag, translate }: ViewLanguage,
  code: string,
  { minimumLength = 1 }: TextQuestion,
): string | undefined => {
  const key = textCodes.find(each => each === code);
  const day = new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC' }).format(exampleDay);
  // In some languages a day ends with a stop of its own.
  return key && translate(key, { n: minimumLength, day }).replace('..', '.');
};

/**
 * The step with the words for what is wrong: those of its question, else the ones that only texts with a format need. Where these
 * are not there in the language of the pulse (BCP 47), what the question says itself stays: a pulse never mixes languages.
 */
export const wordedStep = (step: ShownStep, words: ViewLanguage, tag: string): ShownStep => {
  const { code, question } = step;
  if (!code) return step;
  const { messages = {} } = question;
  // Without its code, nobody puts another sentence in its place.
  if (Object.hasOwn(messages, code)) return { ...step, issue: messages[code]!, code: null };
  const sentence = question.type === 'text' && words.tag === tag ? textSentence(words, code, question) : undefined;
  return sentence ? { ...step, issue: sentence } : step;
};

/** A title without its marks: a link cannot stand in a link. */
const plain = (title: string): string => title.replace(/\[([^[\]]+)]\([^\s()]+\)/g, '$1').replace(/\*\*?/g, '');

const controls = ':is(input,textarea,select,button,[tabindex="0"]):not(:disabled)';

/** What can be corrected of a question: the first row or field that is open or wrong, else its first control. */
const fieldOf = (question: Element): HTMLElement | null => {
  const fields = [...question.querySelectorAll<HTMLInputElement>(`[part=control] ${controls}`)];
  const isChosen = ({ name, type }: HTMLInputElement): boolean =>
    fields.some(other => other.type === type && other.name === name && other.checked);
  return (
    fields.find(field => field.type === 'radio' && !isChosen(field)) ??
    fields.find(field => field.type !== 'radio' && field.ariaInvalid === 'true') ??
    fields.find(field => field.checked) ??
    fields[0] ??
    null
  );
};

/**
 * The list of what is wrong on a page of several questions, above them: it has the focus after a try to go on, which also says it
 * once, and each of its links leads to a field. It changes silently as answers are corrected.
 */
export class RefusedAnswers {
  readonly #view: HTMLElement;
  readonly #place = document.createElement('div');

  /** `view` shows the page; its language can change. */
  constructor(view: HTMLElement) {
    this.#view = view;
    this.#place.setAttribute('part', 'errors');
    this.#place.tabIndex = -1;
    this.#place.role = 'group';
  }

  worded(step: ShownStep): ShownStep {
    const { lang } = this.#view;
    return wordedStep(step, viewLanguage(lang), lang);
  }

  /** Draws it, after the view has drawn these steps; takes it away where nothing is wrong, or the page asks one thing only. */
  draw(steps: readonly ShownStep[]): void {
    const asked = steps.filter(({ question }) => question.type !== 'statement');
    const wrong = asked.filter(({ issue }) => issue);
    const form = asked.length > 1 && wrong.length > 0 ? this.#view.querySelector('form') : null;
    if (!form) return this.#place.remove();
    if (form.firstElementChild !== this.#place) form.prepend(this.#place);
    const root = form.getRootNode();
    if (root instanceof ShadowRoot) adoptStyles(root, refusedStyles);
    this.#render(wrong);
  }

  /** Puts the focus on it; false where it is not shown. */
  focus(): boolean {
    this.#place.focus();
    return this.#place.isConnected;
  }

  #render(wrong: readonly ShownStep[]): void {
    const { tag, direction, translate } = viewLanguage(this.#view.lang);
    this.#place.setAttribute('aria-labelledby', 'ics-refused');
    render(
      html`<p id="ics-refused" lang=${tag} dir=${direction}>${translate('refused')}</p>
        <ul>
          ${wrong.map(
            step =>
              html`<li>
                <a href="#${step.key}-legend" @click=${(event: Event) => this.#lead(event, step.key)}
                  >${this.#line(step)}</a
                >
              </li>`,
          )}
        </ul>`,
      this.#place,
    );
  }

  /** The sentence as it stands at the question: some types have words of their own for what is wrong. */
  #line({ key, question, issue }: ShownStep): string {
    return `${plain(question.title)}: ${this.#question(key)?.querySelector('[part=error]')?.textContent ?? issue}`;
  }

  #question(key: string): Element | null {
    return this.#view.querySelector(`#${CSS.escape(`${key}-legend`)}`)?.closest('fieldset') ?? null;
  }

  /** The page's address and its history stay as they are. */
  #lead(event: Event, key: string): void {
    event.preventDefault();
    const question = this.#question(key);
    (question && fieldOf(question))?.focus();
  }
}

/** Makes the list of a view, with its words. */
export const attachRefused = async (view: HTMLElement): Promise<RefusedAnswers> => {
  await loadViewWords(view.lang);
  return new RefusedAnswers(view);
};
