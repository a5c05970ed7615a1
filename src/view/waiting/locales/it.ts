import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Invio in corso …',
  soon: 'Si riproverà tra poco.',
  later: 'Si riproverà alle {time}.',
  lead: 'In attesa su questo dispositivo: {n}',
  waits: 'Attende di essere inviata.',
  offline: 'Attende la rete.',
  signIn: 'Accedi di nuovo.',
  conflict: 'Un’altra risposta ha lo stesso numero.',
  blocked: 'Questa pagina non può inviarla.',
  unreachable: 'Il server non è raggiungibile.',
  closed: 'Il periodo è finito.',
  refused: 'Il server non l’ha accettata.',
  unreadable: 'Non si può leggere.',
  sendNow: 'Invia ora',
  discard: 'Elimina',
  askDiscard: 'Eliminare questa risposta? Non si potrà recuperare.',
  keep: 'Conserva',
  discarded: 'Eliminata.',
};
