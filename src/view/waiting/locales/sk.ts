import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Odosiela sa …',
  soon: 'Čoskoro sa to skúsi znova.',
  later: 'Znova sa to skúsi o {time}.',
  lead: 'Čaká na tomto zariadení: {n}',
  waits: 'Čaká na odoslanie.',
  offline: 'Čaká na sieť.',
  signIn: 'Prihláste sa znova.',
  conflict: 'Rovnaké číslo už má iná odpoveď.',
  blocked: 'Táto stránka ju nesmie odoslať.',
  unreachable: 'Server nie je dostupný.',
  closed: 'Kolo sa skončilo.',
  refused: 'Server ju neprijal.',
  unreadable: 'Nedá sa prečítať.',
  sendNow: 'Odoslať teraz',
  discard: 'Zahodiť',
  askDiscard: 'Zahodiť túto odpoveď? Nebude sa dať vrátiť.',
  keep: 'Ponechať',
  discarded: 'Zahodené.',
};
