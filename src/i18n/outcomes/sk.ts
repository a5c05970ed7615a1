import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Uložené na tomto zariadení. Odošle sa, keď budete opäť online.',
  heldSignIn: 'Vaše prihlásenie vypršalo. Odpoveď zostáva na tomto zariadení. Prihláste sa znova a odošle sa.',
  heldRefused: 'Server odpoveď neprijal. Zostáva na tomto zariadení; potrebná je pomoc správcov tejto stránky.',
  heldConflict: 'Pod rovnakým číslom už je iná odpoveď. Vaša zostáva na tomto zariadení.',
  heldClosed: 'Prieskum sa skončil a odpoveď sa nepočíta. Na tomto zariadení zostáva ešte 30 dní.',
  closedDay: 'Posledný deň: {day}.',
  alreadySent: 'Z tejto stránky už odoslané. Druhýkrát sa nič neodoslalo.',
  heldBlocked:
    'Táto stránka nesmie odpoveď odoslať. Zostáva na tomto zariadení; potrebná je pomoc správcov tejto stránky.',
  heldUnreachable: 'Táto stránka sa nevie spojiť so serverom. Odpoveď zostáva na tomto zariadení.',
  storageFull: 'Na tomto zariadení už nie je miesto. Odpoveď je stále tu: uvoľnite miesto a skúste to znova.',
  tooLarge: 'Odpoveď je na odoslanie príliš dlhá. Skráťte svoj komentár.',
};
