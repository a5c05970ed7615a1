import type { DrawnType } from './drawn-question.js';
import { FurtherQuestionElement } from './further-question-element.js';
import type { QuestionElementClass, QuestionElementLoaders } from './question-registry.js';

/** The types that few pulses use, in a table of their own: their names would weigh on the first page of every pulse. */
export const furtherQuestionElements: QuestionElementLoaders = {
  allocation: async () => (await import('./allocation/define.js')).AllocationElement,
  matrix: async () => (await import('./matrix/define.js')).MatrixElement,
  consent: async () => (await import('./consent/define.js')).ConsentElement,
  contact: async () => (await import('./contact/define.js')).ContactElement,
  date: async () => (await import('./date/define.js')).DateElement,
  directory: async () => (await import('./directory/define.js')).DirectoryElement,
  dropdown: async () => (await import('./dropdown/define.js')).DropdownElement,
  duration: async () => (await import('./duration/define.js')).DurationElement,
  'labelled-nps': async () => (await import('./labelled-nps/define.js')).LabelledNpsElement,
  number: async () => (await import('./number/define.js')).NumberElement,
  'picture-choice': async () => (await import('./picture-choice/define.js')).PictureChoiceElement,
  ranking: async () => (await import('./ranking/define.js')).RankingElement,
  slider: async () => (await import('./slider/define.js')).SliderElement,
  time: async () => (await import('./time/define.js')).TimeElement,
  'yes-no': async () => (await import('./yes-no/define.js')).YesNoElement,
  'yes-partly-no': async () => (await import('./yes-no/define.js')).YesNoElement,
};

/** The element of a further type; what it says in the language of `tag` is there with it. */
export const loadFurtherElement = async (type: DrawnType, tag: string): Promise<QuestionElementClass> => {
  const [ElementClass] = await Promise.all([furtherQuestionElements[type]!(), FurtherQuestionElement.loadWords(tag)]);
  return ElementClass;
};
