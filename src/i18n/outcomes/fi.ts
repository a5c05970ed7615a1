import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Tallennettu tälle laitteelle. Vastaus lähetetään, kun olet taas verkossa.',
  heldSignIn:
    'Kirjautumisesi on vanhentunut. Vastaus on tallessa tällä laitteella. Kirjaudu uudelleen, niin se lähetetään.',
  heldRefused:
    'Palvelin ei ottanut vastausta vastaan. Se on tallessa tällä laitteella, ja sivun ylläpidon apua tarvitaan.',
  heldConflict: 'Samalla numerolla on jo toinen vastaus. Sinun vastauksesi on tallessa tällä laitteella.',
  heldClosed: 'Kysely on päättynyt, eikä vastaustasi laskettu. Se on tallessa tällä laitteella vielä 30 päivää.',
  closedDay: 'Viimeinen päivä: {day}.',
  alreadySent: 'Lähetetty jo tältä sivulta. Mitään ei lähetetty toiseen kertaan.',
  heldBlocked:
    'Tämä sivu ei saa lähettää vastausta. Se on tallessa tällä laitteella, ja sivun ylläpidon apua tarvitaan.',
  heldUnreachable: 'Sivu ei saa yhteyttä palvelimeen. Vastaus on tallessa tällä laitteella.',
  storageFull: 'Laitteella ei ole enää tilaa. Vastaus on yhä tässä: vapauta tilaa ja yritä uudelleen.',
  tooLarge: 'Vastaus on liian pitkä lähetettäväksi. Lyhennä kommenttiasi.',
};
