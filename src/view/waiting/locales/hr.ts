import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Šalje se …',
  soon: 'Uskoro će se pokušati ponovno.',
  later: 'Ponovno će se pokušati u {time}.',
  lead: 'Čeka na ovom uređaju: {n}',
  waits: 'Čeka slanje.',
  offline: 'Čeka mrežu.',
  signIn: 'Prijavite se ponovno.',
  conflict: 'Drugi odgovor ima isti broj.',
  blocked: 'Ova ga stranica ne smije poslati.',
  unreachable: 'Poslužitelj nije dostupan.',
  closed: 'Krug je završen.',
  refused: 'Poslužitelj ga nije prihvatio.',
  unreadable: 'Ne može se pročitati.',
  sendNow: 'Pošalji sada',
  discard: 'Odbaci',
  askDiscard: 'Odbaciti ovaj odgovor? Neće se moći vratiti.',
  keep: 'Zadrži',
  discarded: 'Odbačeno.',
};
