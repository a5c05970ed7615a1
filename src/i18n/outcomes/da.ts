import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Gemt på denne enhed. Svaret sendes, når du er online igen.',
  heldSignIn: 'Dit login er udløbet. Svaret ligger på denne enhed. Log ind igen, så bliver det sendt.',
  heldRefused: 'Serveren tog ikke imod svaret. Det ligger på denne enhed, og de ansvarlige for siden skal hjælpe.',
  heldConflict: 'Der er allerede et andet svar med samme nummer. Dit ligger på denne enhed.',
  heldClosed: 'Undersøgelsen er lukket, og svaret tæller ikke. Det ligger på denne enhed i 30 dage endnu.',
  closedDay: 'Sidste dag: {day}.',
  alreadySent: 'Allerede sendt fra denne side. Intet er sendt to gange.',
  heldBlocked: 'Denne side må ikke sende svaret. Det ligger på denne enhed, og de ansvarlige for siden skal hjælpe.',
  heldUnreachable: 'Denne side kan ikke få forbindelse til serveren. Svaret ligger på denne enhed.',
  storageFull: 'Der er ikke mere plads på denne enhed. Svaret er her stadig: Frigør plads, og prøv igen.',
  tooLarge: 'Svaret er for langt til at blive sendt. Gør din kommentar kortere.',
};
