import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Opgeslagen op dit apparaat. Je antwoord wordt verstuurd zodra je weer online bent.',
  heldSignIn: 'Je sessie is verlopen. Je antwoord blijft op dit apparaat. Log opnieuw in, dan wordt het verstuurd.',
  heldRefused:
    'De server nam je antwoord niet aan. Het blijft op dit apparaat; de beheerders van deze pagina zijn nodig.',
  heldConflict: 'Onder hetzelfde nummer staat al een ander antwoord. Dat van jou blijft op dit apparaat.',
  heldClosed: 'De peiling is gesloten en je antwoord telt niet mee. Het blijft nog 30 dagen op dit apparaat.',
  closedDay: 'Laatste dag: {day}.',
  alreadySent: 'Al verstuurd vanaf deze pagina. Er is niets een tweede keer verstuurd.',
  heldBlocked:
    'Deze pagina mag je antwoord niet versturen. Het blijft op dit apparaat; de beheerders van deze pagina zijn nodig.',
  heldUnreachable: 'Deze pagina kan de server niet bereiken. Je antwoord blijft op dit apparaat.',
  storageFull: 'Dit apparaat is vol. Je antwoord staat er nog: maak ruimte vrij en probeer het opnieuw.',
  tooLarge: 'Je antwoord is te lang om te versturen. Maak je opmerking korter.',
};
