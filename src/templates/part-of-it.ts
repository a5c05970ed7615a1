const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Whether people see themselves as part of the organisation; like all morale, never shown for fewer than ten answers. */
export const partOfIt = {
  format: 'ics-pulse/1',
  id: 'part-of-it',
  kind: 'measure',
  title: 'Part of the company',
  why: 'Colleagues are each other’s customers, and people who see the company as theirs look after the customers outside as their own: your answers are added up for groups of ten or more and show where people feel left out.',
  intro: 'Think of how things are at the moment.',
  thanks: 'Thank you. The results are shown once at least ten colleagues of a group have answered.',
  language: 'en',
  questions: [
    {
      id: 'part',
      type: 'scale',
      scale: 'ext5',
      title: 'How strongly do you feel part of the organisation?',
      ...closed,
    },
    {
      id: 'stake',
      type: 'scale',
      scale: 'ext5',
      title: 'How important is the organisation’s success to you personally?',
      ...closed,
    },
    {
      id: 'say',
      type: 'scale',
      scale: 'ext5',
      title: 'How strong is your say in what concerns your work?',
      ...closed,
    },
  ],
  context: ['team'],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P1Y', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Teil des Unternehmens',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer das Unternehmen als das eigene sieht, kümmert sich auch um die Kundschaft draußen wie um die eigene: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, wo sich Menschen außen vor fühlen.',
      intro: 'Denken Sie daran, wie es zurzeit ist.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald aus einer Gruppe mindestens zehn Antworten da sind.',
      'questions.part.title': 'Wie stark fühlen Sie sich als Teil des Unternehmens?',
      'questions.stake.title': 'Wie wichtig ist Ihnen persönlich der Erfolg des Unternehmens?',
      'questions.say.title': 'Wie stark können Sie bei dem mitreden, was Ihre Arbeit betrifft?',
    },
  },
} as const;
