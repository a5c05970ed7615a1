import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Sendes …',
  soon: 'Det prøves snart igen.',
  later: 'Det prøves igen kl. {time}.',
  lead: 'Venter på denne enhed: {n}',
  waits: 'Venter på at blive sendt.',
  offline: 'Venter på netværket.',
  signIn: 'Log ind igen.',
  conflict: 'Et andet svar har samme nummer.',
  blocked: 'Denne side må ikke sende det.',
  unreachable: 'Serveren kan ikke nås.',
  closed: 'Runden er slut.',
  refused: 'Serveren tog ikke imod det.',
  unreadable: 'Det kan ikke læses.',
  sendNow: 'Send nu',
  discard: 'Slet',
  askDiscard: 'Vil du slette svaret? Det kan ikke hentes igen.',
  keep: 'Behold',
  discarded: 'Slettet.',
};
