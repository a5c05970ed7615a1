import type { QuestionWords } from '../question-words.js';

export const words: QuestionWords = {
  unanswered: 'لا توجد إجابة بعد',
  less: 'أقل',
  more: 'أكثر',
  rankHelp: 'انقل الأهم إلى الأعلى، أو قل إن هذا الترتيب صحيح.',
  rankKept: 'هذا ترتيبك.',
  rankMoved: '{label}: المركز {place} من {n}',
  rankMovedOut: '{label}: بلا مركز',
  moveUp: 'إلى الأعلى: {label}',
  moveDown: 'إلى الأسفل: {label}',
  orderIsRight: 'هذا الترتيب صحيح',
};
