import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Salvato su questo dispositivo. Verrà inviato quando tornerai online.',
  heldSignIn: 'La tua sessione è scaduta. La risposta resta su questo dispositivo. Accedi di nuovo e verrà inviata.',
  heldRefused:
    'Il server non ha accettato la risposta. Resta su questo dispositivo e serve l’aiuto di chi gestisce questa pagina.',
  heldConflict: 'Con lo stesso numero esiste già un’altra risposta. La tua resta su questo dispositivo.',
  heldClosed: 'Il sondaggio è terminato e la risposta non conta. Resta su questo dispositivo per altri 30 giorni.',
  closedDay: 'Ultimo giorno: {day}.',
  alreadySent: 'Già inviata da questa pagina. Nulla è stato inviato una seconda volta.',
  heldBlocked:
    'Questa pagina non può inviare la risposta. Resta su questo dispositivo e serve l’aiuto di chi gestisce questa pagina.',
  heldUnreachable: 'Questa pagina non riesce a raggiungere il server. La risposta resta su questo dispositivo.',
  storageFull: 'Su questo dispositivo non c’è più spazio. La risposta è ancora qui: libera spazio e riprova.',
  tooLarge: 'La risposta è troppo lunga per l’invio. Accorcia il commento.',
};
