import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Küldés …',
  soon: 'Hamarosan újra próbáljuk.',
  later: 'Újra próbáljuk ekkor: {time}.',
  lead: 'Ezen az eszközön vár: {n}',
  waits: 'Küldésre vár.',
  offline: 'A hálózatra vár.',
  signIn: 'Jelentkezzen be újra.',
  conflict: 'Egy másik válasznak ugyanez a száma.',
  blocked: 'Ez az oldal nem küldheti el.',
  unreachable: 'A kiszolgáló nem érhető el.',
  closed: 'A kör véget ért.',
  refused: 'A kiszolgáló nem fogadta el.',
  unreadable: 'Nem olvasható.',
  sendNow: 'Küldés most',
  discard: 'Elvetés',
  askDiscard: 'Elveti ezt a választ? Nem lehet visszahozni.',
  keep: 'Megtartás',
  discarded: 'Elvetve.',
};
