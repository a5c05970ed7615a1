import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Skickas …',
  soon: 'Ett nytt försök görs snart.',
  later: 'Ett nytt försök görs kl. {time}.',
  lead: 'Väntar på den här enheten: {n}',
  waits: 'Väntar på att skickas.',
  offline: 'Väntar på nätverket.',
  signIn: 'Logga in igen.',
  conflict: 'Ett annat svar har samma nummer.',
  blocked: 'Den här sidan får inte skicka det.',
  unreachable: 'Servern går inte att nå.',
  closed: 'Omgången är slut.',
  refused: 'Servern tog inte emot det.',
  unreadable: 'Det går inte att läsa.',
  sendNow: 'Skicka nu',
  discard: 'Ta bort',
  askDiscard: 'Ta bort svaret? Det går inte att få tillbaka.',
  keep: 'Behåll',
  discarded: 'Borttaget.',
};
