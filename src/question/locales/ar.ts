import type { QuestionWords } from '../question-words.js';

export const words: QuestionWords = {
  unanswered: 'لا توجد إجابة بعد',
  less: 'أقل',
  more: 'أكثر',
};
