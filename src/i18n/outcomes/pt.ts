import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Guardado neste dispositivo. Será enviado quando voltar a ter ligação.',
  heldSignIn:
    'A sua sessão expirou. A sua resposta está guardada neste dispositivo. Inicie sessão de novo e será enviada.',
  heldRefused:
    'O servidor não aceitou a sua resposta. Está guardada neste dispositivo e é precisa a ajuda dos responsáveis por esta página.',
  heldConflict: 'Já existe outra resposta com o mesmo número. A sua está guardada neste dispositivo.',
  heldClosed: 'O inquérito terminou e a resposta não conta. Fica neste dispositivo por mais 30 dias.',
  closedDay: 'Último dia: {day}.',
  alreadySent: 'Já enviada desta página. Nada foi enviado uma segunda vez.',
  heldBlocked:
    'Esta página não pode enviar a sua resposta. Está guardada neste dispositivo e é precisa a ajuda dos responsáveis por esta página.',
  heldUnreachable: 'Esta página não consegue contactar o servidor. A sua resposta está guardada neste dispositivo.',
  storageFull: 'Já não há espaço neste dispositivo. A sua resposta continua aqui: liberte espaço e tente novamente.',
  tooLarge: 'A sua resposta é demasiado longa para ser enviada. Encurte o comentário.',
};
