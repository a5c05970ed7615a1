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
  lessOf: 'أقل: {label}',
  moreOf: 'أكثر: {label}',
  pointsToGive: 'النقاط المتبقية: {n}',
  pointsOver: 'النقاط الزائدة: {n}',
  pointsShared: 'وُزّعت كل النقاط.',
  'points-left': 'يرجى توزيع كل النقاط حتى لا يبقى منها شيء.',
  'too-many-points': 'النقاط الموزعة أكثر من المتاح. يرجى استرجاع بعضها.',
  'not-points': 'يرجى كتابة أعداد صحيحة من 0 فصاعدًا.',
};
