import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Sparat på den här enheten. Svaret skickas när du är uppkopplad igen.',
  heldSignIn: 'Din inloggning har gått ut. Svaret finns kvar på den här enheten. Logga in igen så skickas det.',
  heldRefused:
    'Servern tog inte emot svaret. Det finns kvar på den här enheten, och de som sköter sidan behöver hjälpa till.',
  heldConflict: 'Det finns redan ett annat svar med samma nummer. Ditt finns kvar på den här enheten.',
  heldClosed: 'Undersökningen är stängd och svaret räknas inte. Det finns kvar på den här enheten i 30 dagar till.',
  closedDay: 'Sista dag: {day}.',
  alreadySent: 'Redan skickat från den här sidan. Inget skickades en andra gång.',
  heldBlocked:
    'Den här sidan får inte skicka svaret. Det finns kvar på den här enheten, och de som sköter sidan behöver hjälpa till.',
  heldUnreachable: 'Den här sidan når inte servern. Svaret finns kvar på den här enheten.',
  storageFull: 'Enheten är full. Svaret finns kvar här: frigör utrymme och försök igen.',
  tooLarge: 'Svaret är för långt för att skickas. Korta din kommentar.',
};
