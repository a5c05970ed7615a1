/** Shows one state of one type of question, as a pulse would, on the page of all types. What is answered stays on the page. */
import { loadLanguage } from '../../../src/i18n/locale-registry.js';
import type { Language } from '../../../src/i18n/messages.js';
import { AnswerChangeEvent } from '../../../src/question/answer-change-event.js';
import { resolveOptions } from '../../../src/question/options.js';
import type { QuestionElement } from '../../../src/question/question-element.js';
import { loadQuestionElement } from '../../../src/question/question-registry.js';
import { questionStyles } from '../../../src/question/question.styles.js';
import { adoptStyles } from '../../../src/theme/adopt-styles.js';
import { css } from '../../../src/theme/css.js';
import { tokens } from '../../../src/theme/tokens.styles.js';
import { issueSentence } from '../../../src/view/issue-sentence.js';
import { lateStyles } from '../../../src/view/late.styles.js';
import { mirrorArrows } from '../../../src/view/mirror-arrows.js';
import { pulseStyles } from '../../../src/view/pulse.styles.js';
import { galleryEntries, galleryTypes, sayIn } from '../gallery/gallery-entries.js';
import { statesOf, type GalleryState } from '../gallery/gallery-entry.js';

/** The focus ring of the card; and a page that is looked at as a whole lays out all of it. */
const pageStyles = css`
  [part='card'] {
    content-visibility: visible;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;

const propertiesOf = (state: GalleryState, language: Language): Partial<QuestionElement> => {
  const { question, value, skip, otherText, code } = state;
  return {
    question,
    // As in a round of a group, where names are longest.
    name: state.name === 'little-room' ? `svc.it.${question.id}` : question.id,
    ...{ value, skip, otherText, language },
    issue: code && issueSentence(code, question, language.translate, value ?? undefined),
    ...(code ? { code } : {}),
    ...('options' in question || 'optionsFrom' in question ? { options: resolveOptions(question, {}, {}, 1) } : {}),
    scope: {
      definition: { format: 'ics-pulse/1', id: 'gallery', title: '', questions: [question] },
      lists: {},
      context: {},
    },
  };
};

/** @fires gallery-shown {Event} The question is drawn. Bubbles. */
class GalleryQuestionElement extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) void this.#show();
  }

  get #state(): GalleryState | undefined {
    const say = sayIn(document.documentElement.lang);
    const type = galleryTypes.find(each => each === this.getAttribute('type'));
    return type && statesOf(galleryEntries(say)[type], say).find(({ name }) => name === this.getAttribute('state'));
  }

  async #show(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    const root = this.attachShadow({ mode: 'open' });
    const language = await loadLanguage(document.documentElement.lang);
    const ElementClass = await loadQuestionElement(state.question.type, language.tag);
    adoptStyles(root, tokens, questionStyles, pulseStyles, lateStyles, pageStyles, ElementClass.sheet ?? '');
    const element = new ElementClass();
    Object.assign(element, propertiesOf(state, language));
    const card = document.createElement('div');
    card.setAttribute('part', 'card');
    card.append(element);
    // The arrow keys ask the card itself which way its rows run.
    card.dir = language.direction;
    if (language.direction === 'rtl') mirrorArrows(card);
    card.addEventListener('answer-change', event => {
      if (!(event instanceof AnswerChangeEvent)) return;
      const { value, skip, otherText } = event;
      Object.assign(element, { value, skip, otherText, issue: null, code: null }).requestUpdate();
    });
    element.drawNow();
    root.append(card);
    this.dispatchEvent(new Event('gallery-shown', { bubbles: true }));
  }
}

customElements.define('gallery-question', GalleryQuestionElement);
