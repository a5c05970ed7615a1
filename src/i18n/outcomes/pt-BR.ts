import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Salvo neste dispositivo. Será enviado quando você voltar a ter conexão.',
  heldSignIn: 'Sua sessão expirou. Sua resposta está salva neste dispositivo. Faça login de novo e ela será enviada.',
  heldRefused:
    'O servidor não aceitou sua resposta. Ela está salva neste dispositivo, e é preciso a ajuda dos responsáveis por esta página.',
  heldConflict: 'Já existe outra resposta com o mesmo número. A sua está salva neste dispositivo.',
  heldClosed: 'A pesquisa terminou e a resposta não conta. Ela fica neste dispositivo por mais 30 dias.',
  closedDay: 'Último dia: {day}.',
  alreadySent: 'Já enviada desta página. Nada foi enviado uma segunda vez.',
  heldBlocked:
    'Esta página não tem permissão para enviar sua resposta. Ela está salva neste dispositivo, e é preciso a ajuda dos responsáveis por esta página.',
  heldUnreachable: 'Esta página não consegue acessar o servidor. Sua resposta está salva neste dispositivo.',
  storageFull: 'Não há mais espaço neste dispositivo. Sua resposta continua aqui: libere espaço e tente de novo.',
  tooLarge: 'Sua resposta é longa demais para ser enviada. Reduza seu comentário.',
};
