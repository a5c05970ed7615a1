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
  lessOf: 'Weniger: {label}',
  moreOf: 'Mehr: {label}',
  pointsToGive: { one: '{n} Punkt übrig', other: '{n} Punkte übrig' },
  pointsOver: { one: '{n} Punkt zu viel', other: '{n} Punkte zu viel' },
  pointsShared: 'Alle Punkte sind verteilt.',
  'points-left': 'Bitte verteilen Sie alle Punkte, bis keiner übrig ist.',
  'too-many-points': 'Es sind mehr Punkte verteilt, als es gibt. Bitte nehmen Sie welche zurück.',
  'not-points': 'Bitte geben Sie ganze Zahlen ab 0 an.',
};
