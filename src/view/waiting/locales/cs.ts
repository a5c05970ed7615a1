import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Odesílá se …',
  soon: 'Brzy se to zkusí znovu.',
  later: 'Znovu se to zkusí v {time}.',
  lead: 'Čeká na tomto zařízení: {n}',
  waits: 'Čeká na odeslání.',
  offline: 'Čeká na připojení k síti.',
  signIn: 'Přihlaste se znovu.',
  conflict: 'Stejné číslo už má jiná odpověď.',
  blocked: 'Tato stránka ji nesmí odeslat.',
  unreachable: 'Server není dostupný.',
  closed: 'Kolo už skončilo.',
  refused: 'Server ji nepřijal.',
  unreadable: 'Nelze ji přečíst.',
  sendNow: 'Odeslat nyní',
  discard: 'Zahodit',
  askDiscard: 'Zahodit tuto odpověď? Už ji nepůjde vrátit.',
  keep: 'Ponechat',
  discarded: 'Zahozeno.',
};
