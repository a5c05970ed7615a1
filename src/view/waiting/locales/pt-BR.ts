import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Enviando …',
  soon: 'Será tentado de novo em breve.',
  later: 'Será tentado de novo às {time}.',
  lead: 'Aguardando neste dispositivo: {n}',
  waits: 'Aguarda o envio.',
  offline: 'Aguarda a rede.',
  signIn: 'Faça login de novo.',
  conflict: 'Outra resposta tem o mesmo número.',
  blocked: 'Esta página não pode enviá-la.',
  unreachable: 'O servidor não pode ser alcançado.',
  closed: 'A rodada terminou.',
  refused: 'O servidor não a aceitou.',
  unreadable: 'Não pode ser lida.',
  sendNow: 'Enviar agora',
  discard: 'Descartar',
  askDiscard: 'Descartar esta resposta? Ela não poderá ser recuperada.',
  keep: 'Manter',
  discarded: 'Descartada.',
};
