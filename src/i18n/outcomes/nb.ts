import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Lagret på denne enheten. Svaret sendes når du er på nett igjen.',
  heldSignIn: 'Innloggingen din er utløpt. Svaret ligger på denne enheten. Logg inn igjen, så blir det sendt.',
  heldRefused: 'Serveren tok ikke imot svaret. Det ligger på denne enheten, og de ansvarlige for siden må hjelpe til.',
  heldConflict: 'Det finnes allerede et annet svar med samme nummer. Ditt ligger på denne enheten.',
  heldClosed: 'Undersøkelsen er stengt, og svaret teller ikke. Det ligger på denne enheten i 30 dager til.',
  closedDay: 'Siste dag: {day}.',
  alreadySent: 'Allerede sendt fra denne siden. Ingenting ble sendt to ganger.',
  heldBlocked:
    'Denne siden har ikke lov til å sende svaret. Det ligger på denne enheten, og de ansvarlige for siden må hjelpe til.',
  heldUnreachable: 'Denne siden når ikke serveren. Svaret ligger på denne enheten.',
  storageFull: 'Det er ikke mer plass på denne enheten. Svaret er her fortsatt: frigjør plass og prøv igjen.',
  tooLarge: 'Svaret er for langt til å sendes. Gjør kommentaren kortere.',
};
