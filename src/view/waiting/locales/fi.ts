import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Lähetetään …',
  soon: 'Pian yritetään uudelleen.',
  later: 'Uudelleen yritetään kello {time}.',
  lead: 'Odottaa tällä laitteella: {n}',
  waits: 'Odottaa lähettämistä.',
  offline: 'Odottaa verkkoa.',
  signIn: 'Kirjaudu uudelleen.',
  conflict: 'Toisella vastauksella on sama numero.',
  blocked: 'Tämä sivu ei saa lähettää sitä.',
  unreachable: 'Palvelimeen ei saada yhteyttä.',
  closed: 'Kierros on päättynyt.',
  refused: 'Palvelin ei ottanut sitä vastaan.',
  unreadable: 'Sitä ei voi lukea.',
  sendNow: 'Lähetä nyt',
  discard: 'Poista',
  askDiscard: 'Poistetaanko tämä vastaus? Sitä ei saa takaisin.',
  keep: 'Säilytä',
  discarded: 'Poistettu.',
};
