import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Salvat pe acest dispozitiv. Se va trimite când reveniți online.',
  heldSignIn:
    'Sesiunea dumneavoastră a expirat. Răspunsul rămâne pe acest dispozitiv. Autentificați-vă din nou și va fi trimis.',
  heldRefused:
    'Serverul nu a preluat răspunsul. Rămâne pe acest dispozitiv și este nevoie de cei care administrează pagina.',
  heldConflict: 'Există deja un alt răspuns cu același număr. Al dumneavoastră rămâne pe acest dispozitiv.',
  heldClosed: 'Sondajul s-a închis, iar răspunsul nu contează. Rămâne pe acest dispozitiv încă 30 de zile.',
  closedDay: 'Ultima zi: {day}.',
  alreadySent: 'Deja trimis de pe această pagină. Nimic nu a fost trimis a doua oară.',
  heldBlocked:
    'Această pagină nu are voie să trimită răspunsul. Rămâne pe acest dispozitiv și este nevoie de cei care administrează pagina.',
  heldUnreachable: 'Pagina nu poate ajunge la server. Răspunsul rămâne pe acest dispozitiv.',
  storageFull: 'Nu mai este loc pe acest dispozitiv. Răspunsul este încă aici: eliberați spațiu și încercați din nou.',
  tooLarge: 'Răspunsul este prea lung pentru a fi trimis. Scurtați comentariul.',
};
