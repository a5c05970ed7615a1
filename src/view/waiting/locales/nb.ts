import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Sendes …',
  soon: 'Det prøves snart igjen.',
  later: 'Det prøves igjen kl. {time}.',
  lead: 'Venter på denne enheten: {n}',
  waits: 'Venter på å bli sendt.',
  offline: 'Venter på nettverket.',
  signIn: 'Logg inn igjen.',
  conflict: 'Et annet svar har samme nummer.',
  blocked: 'Denne siden kan ikke sende det.',
  unreachable: 'Serveren kan ikke nås.',
  closed: 'Runden er over.',
  refused: 'Serveren tok ikke imot det.',
  unreadable: 'Det kan ikke leses.',
  sendNow: 'Send nå',
  discard: 'Slett',
  askDiscard: 'Vil du slette svaret? Det kan ikke hentes tilbake.',
  keep: 'Behold',
  discarded: 'Slettet.',
};
