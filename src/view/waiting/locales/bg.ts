import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Изпраща се …',
  soon: 'Скоро ще се опита отново.',
  later: 'Ще се опита отново в {time}.',
  lead: 'Чакат на това устройство: {n}',
  waits: 'Чака да се изпрати.',
  offline: 'Чака мрежата.',
  signIn: 'Влезте отново.',
  conflict: 'Друг отговор има същия номер.',
  blocked: 'Тази страница няма право да го изпрати.',
  unreachable: 'Сървърът не е достъпен.',
  closed: 'Кръгът приключи.',
  refused: 'Сървърът не го прие.',
  unreadable: 'Не може да се прочете.',
  sendNow: 'Изпрати сега',
  discard: 'Изтрий',
  askDiscard: 'Да се изтрие ли този отговор? Няма да може да се върне.',
  keep: 'Запази',
  discarded: 'Изтрит е.',
};
