import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Wird gesendet …',
  soon: 'Es wird bald noch einmal versucht.',
  later: 'Es wird um {time} noch einmal versucht.',
  lead: 'Auf diesem Gerät warten: {n}',
  waits: 'Wartet auf das Senden.',
  offline: 'Wartet auf das Netz.',
  signIn: 'Melden Sie sich neu an.',
  conflict: 'Diese Nummer hat schon eine andere Antwort.',
  blocked: 'Diese Seite darf sie nicht senden.',
  unreachable: 'Der Server ist nicht erreichbar.',
  closed: 'Die Runde ist vorbei.',
  refused: 'Der Server hat sie nicht angenommen.',
  unreadable: 'Sie ist nicht lesbar.',
  sendNow: 'Jetzt senden',
  discard: 'Verwerfen',
  askDiscard: 'Diese Antwort verwerfen? Sie ist dann endgültig weg.',
  keep: 'Behalten',
  discarded: 'Verworfen.',
};
