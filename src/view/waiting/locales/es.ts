import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Enviando …',
  soon: 'Se volverá a intentar pronto.',
  later: 'Se volverá a intentar a las {time}.',
  lead: 'En espera en este dispositivo: {n}',
  waits: 'Espera el envío.',
  offline: 'Espera la red.',
  signIn: 'Inicie sesión de nuevo.',
  conflict: 'Otra respuesta tiene el mismo número.',
  blocked: 'Esta página no puede enviarla.',
  unreachable: 'No se puede llegar al servidor.',
  closed: 'La ronda ha terminado.',
  refused: 'El servidor no la aceptó.',
  unreadable: 'No se puede leer.',
  sendNow: 'Enviar ahora',
  discard: 'Descartar',
  askDiscard: '¿Descartar esta respuesta? No se podrá recuperar.',
  keep: 'Conservar',
  discarded: 'Descartada.',
};
