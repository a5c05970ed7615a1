import type { QuestionWords } from '../question-words.js';

export const words: QuestionWords = {
  unanswered: 'Noch keine Antwort',
  less: 'Weniger',
  more: 'Mehr',
};
