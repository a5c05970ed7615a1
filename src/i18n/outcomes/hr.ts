import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Spremljeno na ovom uređaju. Poslat će se kad opet budete na mreži.',
  heldSignIn: 'Vaša je prijava istekla. Odgovor ostaje na ovom uređaju. Prijavite se ponovno i poslat će se.',
  heldRefused:
    'Poslužitelj nije preuzeo odgovor. Ostaje na ovom uređaju; potrebna je pomoć onih koji vode ovu stranicu.',
  heldConflict: 'Pod istim brojem već postoji drugi odgovor. Vaš ostaje na ovom uređaju.',
  heldClosed: 'Anketa je zatvorena i odgovor se ne broji. Ostaje na ovom uređaju još 30 dana.',
  closedDay: 'Zadnji dan: {day}',
  alreadySent: 'Već je poslano s ove stranice. Ništa nije poslano drugi put.',
  heldBlocked:
    'Ova stranica ne smije poslati odgovor. Ostaje na ovom uređaju; potrebna je pomoć onih koji vode ovu stranicu.',
  heldUnreachable: 'Stranica ne može doći do poslužitelja. Odgovor ostaje na ovom uređaju.',
  storageFull: 'Na ovom uređaju više nema mjesta. Odgovor je još ovdje: oslobodite prostor i pokušajte ponovno.',
  tooLarge: 'Odgovor je predug za slanje. Skratite komentar.',
};
