import type { QuestionWords } from '../question-words.js';

export const words: QuestionWords = {
  unanswered: 'Noch keine Antwort',
  less: 'Weniger',
  more: 'Mehr',
  rankHelp: 'Schieben Sie das Wichtigste nach oben, oder sagen Sie, dass diese Reihenfolge stimmt.',
  rankKept: 'Das ist Ihre Reihenfolge.',
  rankMoved: '{label}: Platz {place} von {n}',
  rankMovedOut: '{label}: ohne Platz',
  moveUp: 'Nach oben: {label}',
  moveDown: 'Nach unten: {label}',
  orderIsRight: 'Diese Reihenfolge stimmt',
};
