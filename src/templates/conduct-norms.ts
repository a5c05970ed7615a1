const closed = { notApplicable: true, preferNotToSay: true } as const;

/** What customers overhear. It asks what was seen, never who did it; one's own part is there to think about only. */
export const conductNorms = {
  format: 'ics-pulse/1',
  id: 'conduct-norms',
  kind: 'measure',
  title: 'Not in front of customers',
  why: 'Colleagues are each other’s customers, and the customers outside trust us less when they hear us complain about each other: your answers are added up for whole groups and show where a better place for complaints is needed.',
  intro: 'Think of the last month and of what you saw or heard yourself.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'ear',
      type: 'scale',
      scale: 'freq5',
      title: 'How often were there complaints about work where customers could hear them?',
      reverse: true,
      ...closed,
    },
    {
      id: 'other',
      type: 'scale',
      scale: 'freq5',
      title: 'How often was another department blamed in front of a customer?',
      reverse: true,
      ...closed,
    },
    {
      id: 'self',
      type: 'statement',
      title: 'Just for you: did it happen to you too? There is nothing to answer here, and nothing of it is sent.',
    },
    { id: 'place', type: 'text', title: 'Where could a complaint be raised instead?' },
  ],
  scores: [{ id: 'norm', kind: 'mean', title: 'Kept away from customers', of: ['ear', 'other'] }],
  context: ['team'],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Nicht vor der Kundschaft',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und die Kundschaft draußen verliert Vertrauen, wenn sie uns übereinander klagen hört: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, wo ein besserer Ort für Beschwerden fehlt.',
      intro: 'Denken Sie an den letzten Monat und an das, was Sie selbst gesehen oder gehört haben.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.norm.title': 'Von der Kundschaft ferngehalten',
      'questions.ear.title': 'Wie oft wurde über die Arbeit geklagt, wo Kundschaft es hören konnte?',
      'questions.other.title': 'Wie oft wurde vor Kundschaft einer anderen Abteilung die Schuld gegeben?',
      'questions.self.title':
        'Nur für Sie: Ist es auch Ihnen passiert? Hier ist nichts zu beantworten, und nichts davon wird gesendet.',
      'questions.place.title': 'Wo ließe sich eine Beschwerde stattdessen vorbringen?',
    },
  },
} as const;
