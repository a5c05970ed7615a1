import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Wysyłanie …',
  soon: 'Wkrótce nastąpi kolejna próba.',
  later: 'Kolejna próba nastąpi o {time}.',
  lead: 'Czeka na tym urządzeniu: {n}',
  waits: 'Czeka na wysłanie.',
  offline: 'Czeka na sieć.',
  signIn: 'Zaloguj się ponownie.',
  conflict: 'Inna odpowiedź ma ten sam numer.',
  blocked: 'Ta strona nie może jej wysłać.',
  unreachable: 'Serwer jest nieosiągalny.',
  closed: 'Runda się skończyła.',
  refused: 'Serwer jej nie przyjął.',
  unreadable: 'Nie da się jej odczytać.',
  sendNow: 'Wyślij teraz',
  discard: 'Odrzuć',
  askDiscard: 'Odrzucić tę odpowiedź? Nie da się jej odzyskać.',
  keep: 'Zachowaj',
  discarded: 'Odrzucono.',
};
