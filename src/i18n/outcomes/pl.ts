import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Zapisano na tym urządzeniu. Wyślemy, gdy wróci połączenie.',
  heldSignIn: 'Twoja sesja wygasła. Odpowiedź pozostaje na tym urządzeniu. Zaloguj się ponownie, a zostanie wysłana.',
  heldRefused:
    'Serwer nie przyjął odpowiedzi. Pozostaje ona na tym urządzeniu; potrzebna jest pomoc osób prowadzących tę stronę.',
  heldConflict: 'Pod tym samym numerem jest już inna odpowiedź. Twoja pozostaje na tym urządzeniu.',
  heldClosed: 'Ankieta się zakończyła i odpowiedź się nie liczy. Pozostaje na tym urządzeniu jeszcze 30 dni.',
  closedDay: 'Ostatni dzień: {day}.',
  alreadySent: 'Już wysłano z tej strony. Nic nie zostało wysłane drugi raz.',
  heldBlocked:
    'Ta strona nie może wysłać odpowiedzi. Pozostaje ona na tym urządzeniu; potrzebna jest pomoc osób prowadzących tę stronę.',
  heldUnreachable: 'Ta strona nie może połączyć się z serwerem. Odpowiedź pozostaje na tym urządzeniu.',
  storageFull: 'Na tym urządzeniu nie ma już miejsca. Odpowiedź nadal tu jest: zwolnij miejsce i spróbuj ponownie.',
  tooLarge: 'Odpowiedź jest za długa, aby ją wysłać. Skróć komentarz.',
};
