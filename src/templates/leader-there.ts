const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Leaders of a whole unit: within reach, attentive, interested, helpful. Of leaders together, never of one manager or one team. */
export const leaderThere = {
  format: 'ics-pulse/1',
  id: 'leader-there',
  kind: 'measure',
  title: 'Leaders who are there',
  why: 'Everyone who works here is a customer of those who lead, and people who get help give better help to the customers outside: your answers are added up for units with ten answers or more and show how leaders together can be there for people.',
  intro: 'Think of the last 3 months and of all leaders here taken together, not of one person.',
  thanks: 'Thank you. The results are shown once at least ten colleagues of a unit have answered.',
  language: 'en',
  questions: [
    {
      id: 'avail',
      type: 'scale',
      scale: 'ease5',
      title: 'How easy is it to reach leaders here when they are needed?',
      ...closed,
    },
    {
      id: 'pres',
      type: 'scale',
      scale: 'ext5',
      title: 'How attentive are leaders here when people talk to them?',
      ...closed,
    },
    {
      id: 'care',
      type: 'scale',
      scale: 'ext5',
      title: 'How interested are leaders here in how people are doing?',
      ...closed,
    },
    {
      id: 'help',
      type: 'scale',
      scale: 'freq5',
      title: 'How often do leaders here clear obstacles out of the way?',
      ...closed,
    },
  ],
  context: ['unit'],
  groupBy: 'unit',
  invitation: { schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Führung, die da ist',
      why: 'Wer hier arbeitet, ist Kundschaft der Führungskräfte, und wer selbst Hilfe bekommt, hilft auch der Kundschaft draußen besser: Ihre Antworten werden für Bereiche ab zehn Antworten zusammengezählt und zeigen, wie Führungskräfte gemeinsam besser da sein können.',
      intro: 'Denken Sie an die letzten 3 Monate und an alle Führungskräfte hier zusammen, nicht an eine Person.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald aus einem Bereich mindestens zehn Antworten da sind.',
      'questions.avail.title': 'Wie leicht sind Führungskräfte hier zu erreichen, wenn man sie braucht?',
      'questions.pres.title': 'Wie aufmerksam sind Führungskräfte hier, wenn man mit ihnen spricht?',
      'questions.care.title': 'Wie wichtig ist es Führungskräften hier, wie es den Leuten geht?',
      'questions.help.title': 'Wie oft räumen Führungskräfte hier Hindernisse aus dem Weg?',
    },
  },
} as const;
