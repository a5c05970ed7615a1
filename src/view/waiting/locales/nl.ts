import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Wordt verstuurd …',
  soon: 'Het wordt snel opnieuw geprobeerd.',
  later: 'Het wordt om {time} opnieuw geprobeerd.',
  lead: 'Wacht op dit apparaat: {n}',
  waits: 'Wacht op verzending.',
  offline: 'Wacht op het netwerk.',
  signIn: 'Log opnieuw in.',
  conflict: 'Een ander antwoord heeft hetzelfde nummer.',
  blocked: 'Deze pagina mag het niet versturen.',
  unreachable: 'De server is niet bereikbaar.',
  closed: 'De ronde is voorbij.',
  refused: 'De server nam het niet aan.',
  unreadable: 'Het is niet leesbaar.',
  sendNow: 'Nu versturen',
  discard: 'Weggooien',
  askDiscard: 'Dit antwoord weggooien? Het is dan voorgoed weg.',
  keep: 'Bewaren',
  discarded: 'Weggegooid.',
};
