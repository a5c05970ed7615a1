import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Mentve ezen az eszközön. Elküldjük, amint újra van kapcsolat.',
  heldSignIn: 'A bejelentkezése lejárt. A válasz megmarad ezen az eszközön. Jelentkezzen be újra, és elküldjük.',
  heldRefused:
    'A szerver nem fogadta el a választ. Megmarad ezen az eszközön; az oldal gondozóinak segítségére van szükség.',
  heldConflict: 'Ezzel a számmal már van egy másik válasz. Az Öné megmarad ezen az eszközön.',
  heldClosed: 'A felmérés lezárult, a válasz nem számít. Még 30 napig megmarad ezen az eszközön.',
  closedDay: 'Utolsó nap: {day}',
  alreadySent: 'Erről az oldalról már elküldve. Semmi sem ment el másodszor.',
  heldBlocked:
    'Ez az oldal nem küldheti el a választ. Megmarad ezen az eszközön; az oldal gondozóinak segítségére van szükség.',
  heldUnreachable: 'Az oldal nem éri el a szervert. A válasz megmarad ezen az eszközön.',
  storageFull: 'Ezen az eszközön nincs több hely. A válasz még itt van: szabadítson fel helyet, és próbálja újra.',
  tooLarge: 'A válasz túl hosszú a küldéshez. Kérjük, rövidítse a megjegyzést.',
};
