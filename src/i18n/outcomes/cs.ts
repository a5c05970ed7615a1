import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Uloženo na tomto zařízení. Odešle se, až budete znovu online.',
  heldSignIn: 'Vaše přihlášení vypršelo. Odpověď zůstává na tomto zařízení. Přihlaste se znovu a odešle se.',
  heldRefused: 'Server odpověď nepřijal. Zůstává na tomto zařízení; je potřeba pomoc správců této stránky.',
  heldConflict: 'Pod stejným číslem už je jiná odpověď. Vaše zůstává na tomto zařízení.',
  heldClosed: 'Průzkum už skončil a odpověď se nepočítá. Na tomto zařízení zůstává ještě 30 dní.',
  closedDay: 'Poslední den: {day}.',
  alreadySent: 'Z této stránky už odesláno. Podruhé se nic neodeslalo.',
  heldBlocked: 'Tato stránka nesmí odpověď odeslat. Zůstává na tomto zařízení; je potřeba pomoc správců této stránky.',
  heldUnreachable: 'Tato stránka se nemůže spojit se serverem. Odpověď zůstává na tomto zařízení.',
  storageFull: 'Na tomto zařízení už není místo. Odpověď je stále zde: uvolněte místo a zkuste to znovu.',
  tooLarge: 'Odpověď je na odeslání příliš dlouhá. Zkraťte prosím komentář.',
};
