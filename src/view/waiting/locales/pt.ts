import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'A enviar …',
  soon: 'Haverá nova tentativa em breve.',
  later: 'Haverá nova tentativa às {time}.',
  lead: 'À espera neste dispositivo: {n}',
  waits: 'Espera pelo envio.',
  offline: 'Espera pela rede.',
  signIn: 'Inicie sessão de novo.',
  conflict: 'Outra resposta tem o mesmo número.',
  blocked: 'Esta página não pode enviá-la.',
  unreachable: 'O servidor não está acessível.',
  closed: 'A ronda terminou.',
  refused: 'O servidor não a aceitou.',
  unreadable: 'Não pode ser lida.',
  sendNow: 'Enviar agora',
  discard: 'Eliminar',
  askDiscard: 'Eliminar esta resposta? Não poderá ser recuperada.',
  keep: 'Manter',
  discarded: 'Eliminada.',
};
