const openings = {
  en: ['', 'For us: ', 'Most of all: ', 'This quarter: ', 'Once more: '],
  de: ['', 'Bei uns: ', 'Vor allem: ', 'In diesem Quartal: ', 'Noch einmal: '],
} as const;

const wishes = {
  en: [
    'One name to ask instead of a shared mailbox.',
    'Tell us early when a date moves.',
    'A form that asks for everything once.',
    'A short answer today helps more than a long one next week.',
    'Somebody called back, and it was solved in five minutes.',
    'Being told why something takes longer.',
    'A list of who does what.',
    'The handover notes were clear this time.',
    'We enter the same data in two systems.',
    'Waiting for an approval that nobody needs.',
    'Friendly people, slow tools.',
    'Ask us before the process changes.',
    'A fixed time each week for questions.',
    'It works well since we share one list.',
    'Nobody could say how far the request had got.',
    'More time for the difficult cases.',
    'A quick look together saved us both a week.',
    'The instructions did not match the screen.',
    'Thanks for staying on the line until it worked.',
    'Fewer copies, please.',
  ],
  de: [
    'Eine feste Stelle für Fragen statt eines Sammelpostfachs.',
    'Früh Bescheid sagen, wenn sich ein Termin verschiebt.',
    'Ein Formular, das alles nur einmal fragt.',
    'Die Übergabe war diesmal klar.',
    'Wir tragen dieselben Daten in zwei Systeme ein.',
    'Ein kurzer Anruf hat mehr geholfen als fünf Mails.',
    'Niemand konnte sagen, wie weit die Anfrage ist.',
    'Danke für die schnelle Hilfe vor dem Wochenende.',
  ],
} as const;

const combined = (language: 'en' | 'de'): readonly string[] =>
  openings[language].flatMap(opening => wishes[language].map(wish => opening + wish));

/** What people write in the free texts of the invented company: about work, never about anybody. */
export const remarks: Readonly<Record<'en' | 'de', readonly string[]>> = { en: combined('en'), de: combined('de') };
