import type { DrawnType } from './drawn-question.js';
import type { QuestionElement } from './question-element.js';

/** A type's element, with the style sheet that only it needs. */
export type QuestionElementClass = (new () => QuestionElement) & { readonly sheet?: string };

/** How to get the element of a type; a single-file build passes loaders that have it already. */
export type QuestionElementLoaders = Readonly<Partial<Record<DrawnType, () => Promise<QuestionElementClass>>>>;

/** Each type is fetched when a pulse first needs it. A group has no element: its rounds are plain questions. */
export const lazyQuestionElements: QuestionElementLoaders = {
  scale: async () => (await import('./scale/define.js')).ScaleElement,
  nps: async () => (await import('./nps/define.js')).NpsElement,
  rating: async () => (await import('./rating/define.js')).RatingElement,
  choice: async () => (await import('./choice/define.js')).ChoiceElement,
  'multi-choice': async () => (await import('./multi-choice/define.js')).MultiChoiceElement,
  text: async () => (await import('./text/define.js')).TextElement,
  statement: async () => (await import('./statement/define.js')).StatementElement,
};

/** The element of a type, ready to be shown in the language of `tag` (BCP 47). */
export const loadQuestionElement = async (type: DrawnType, tag: string): Promise<QuestionElementClass> =>
  lazyQuestionElements[type]?.() ?? (await import('./further-question-elements.js')).loadFurtherElement(type, tag);
