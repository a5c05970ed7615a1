const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Provide, listen, solve: one team, the context entry `about`, as the others see it and, with the side `provider`, as it sees
 * itself.
 */
export const teamingThree = {
  format: 'ics-pulse/1',
  id: 'teaming-three',
  kind: 'measure',
  title: 'Provide, listen, solve',
  why: 'Each department is a customer of others, and the customers outside depend on how well they work together: your answers are added up for whole departments and show each of them how others see it and how it sees itself.',
  intro: 'Think of the last 3 months.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'prov',
      type: 'scale',
      scale: 'qual5',
      title: 'How good is {dept|this team} at giving other departments what they need for their work?',
      ...closed,
    },
    {
      id: 'list',
      type: 'scale',
      scale: 'qual5',
      title: 'How good is {dept|this team} at listening to what worries other departments?',
      ...closed,
    },
    {
      id: 'solve',
      type: 'scale',
      scale: 'qual5',
      title: 'How good is {dept|this team} at solving problems together with other departments?',
      ...closed,
    },
  ],
  scores: [
    { id: 'teaming', kind: 'mean', title: 'Provide, listen, solve', of: ['prov', 'list', 'solve'] },
    { id: 'prov-gap', kind: 'sides', title: 'Giving: its own view minus the others’', of: ['prov'] },
    { id: 'list-gap', kind: 'sides', title: 'Listening: its own view minus the others’', of: ['list'] },
    { id: 'solve-gap', kind: 'sides', title: 'Solving together: its own view minus the others’', of: ['solve'] },
  ],
  context: ['team', 'about', { id: 'side', send: false }],
  groupBy: 'about',
  invitation: { schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Geben, zuhören, lösen',
      why: 'Jede Abteilung ist Kundschaft von anderen, und die Kundschaft draußen ist darauf angewiesen, wie gut sie zusammenarbeiten: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen jeder, wie andere sie sehen und wie sie sich selbst sieht.',
      intro: 'Denken Sie an die letzten 3 Monate.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.teaming.title': 'Geben, zuhören, lösen',
      'scores.prov-gap.title': 'Geben: eigene Sicht minus Sicht der anderen',
      'scores.list-gap.title': 'Zuhören: eigene Sicht minus Sicht der anderen',
      'scores.solve-gap.title': 'Gemeinsam lösen: eigene Sicht minus Sicht der anderen',
      'questions.prov.title': 'Wie gut gibt {dept|dieses Team} anderen Abteilungen, was sie für ihre Arbeit brauchen?',
      'questions.list.title': 'Wie gut hört {dept|dieses Team} zu, wenn andere Abteilungen etwas beschäftigt?',
      'questions.solve.title': 'Wie gut löst {dept|dieses Team} Probleme gemeinsam mit anderen Abteilungen?',
    },
  },
} as const;
