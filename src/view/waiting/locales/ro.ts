import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Se trimite …',
  soon: 'Se va încerca din nou în curând.',
  later: 'Se va încerca din nou la {time}.',
  lead: 'În așteptare pe acest dispozitiv: {n}',
  waits: 'Așteaptă să fie trimis.',
  offline: 'Așteaptă rețeaua.',
  signIn: 'Autentificați-vă din nou.',
  conflict: 'Alt răspuns are același număr.',
  blocked: 'Această pagină nu are voie să îl trimită.',
  unreachable: 'Serverul nu poate fi contactat.',
  closed: 'Runda s-a încheiat.',
  refused: 'Serverul nu l-a acceptat.',
  unreadable: 'Nu poate fi citit.',
  sendNow: 'Trimite acum',
  discard: 'Șterge',
  askDiscard: 'Ștergeți acest răspuns? Nu va putea fi recuperat.',
  keep: 'Păstrează',
  discarded: 'Șters.',
};
