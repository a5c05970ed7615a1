import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Guardado en este dispositivo. Se enviará cuando vuelva a tener conexión.',
  heldSignIn: 'Su sesión ha caducado. Su respuesta sigue en este dispositivo. Inicie sesión de nuevo y se enviará.',
  heldRefused:
    'El servidor no ha aceptado su respuesta. Sigue en este dispositivo y hace falta la ayuda de los responsables de esta página.',
  heldConflict: 'Ya hay otra respuesta con el mismo número. La suya sigue en este dispositivo.',
  heldClosed: 'La encuesta ha terminado y su respuesta no cuenta. Sigue en este dispositivo 30 días más.',
  closedDay: 'Último día: {day}.',
  alreadySent: 'Ya se envió desde esta página. No se ha enviado nada por segunda vez.',
  heldBlocked:
    'Esta página no tiene permiso para enviar su respuesta. Sigue en este dispositivo y hace falta la ayuda de los responsables de esta página.',
  heldUnreachable: 'Esta página no puede conectar con el servidor. Su respuesta sigue en este dispositivo.',
  storageFull: 'No queda espacio en este dispositivo. Su respuesta sigue aquí: libere espacio e inténtelo de nuevo.',
  tooLarge: 'Su respuesta es demasiado larga para enviarla. Acorte su comentario.',
};
