import type { SayIn, StateName } from './gallery-entry.js';

/** What the states are called on the page. */
export const stateTitles = (say: SayIn): Readonly<Record<StateName, string>> => ({
  empty: say('Empty', 'Leer', 'فارغ'),
  answered: say('Answered', 'Beantwortet', 'مُجاب'),
  missing: say('Needed and missing', 'Nötig und offen', 'مطلوب وناقص'),
  'does-not-apply': say('Does not apply', 'Trifft nicht zu', 'لا ينطبق'),
  'rather-not-say': say('Rather not say', 'Lieber nicht sagen', 'يفضل عدم القول'),
  help: say('With help', 'Mit Hilfe', 'مع شرح'),
  'long-words': say('Long words', 'Lange Worte', 'كلمات طويلة'),
  'little-room': say('With little room', 'Mit wenig Platz', 'في مساحة ضيقة'),
  other: say('Something else', 'Etwas anderes', 'شيء آخر'),
  part: say('Answered in part', 'Zum Teil beantwortet', 'مُجاب جزئيًا'),
  wrong: say('Not yet right', 'Noch nicht richtig', 'غير صحيح بعد'),
  many: say('Very much of it', 'Sehr viel davon', 'الكثير منه'),
  none: say('Nothing to choose from', 'Nichts zur Auswahl', 'لا شيء للاختيار'),
  layout: say('Another form', 'Eine andere Form', 'شكل آخر'),
  'second-layout': say('A third form', 'Eine dritte Form', 'شكل ثالث'),
});
