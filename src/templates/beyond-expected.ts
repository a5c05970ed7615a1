const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Little extras between teams, against what was expected. Whoever got one may go on to say thank you. */
export const beyondExpected = {
  format: 'ics-pulse/1',
  id: 'beyond-expected',
  kind: 'measure',
  title: 'More than expected',
  why: 'Colleagues are each other’s customers, and the little extras we do for one another reach the customers outside as well: your answers are added up for whole groups and show where teams do more than they have to.',
  intro: 'Think of the last month.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'exp',
      type: 'scale',
      scale: 'exp5',
      title: 'Compared with what you expected, how did other teams treat you?',
      ...closed,
    },
    {
      id: 'extra',
      type: 'scale',
      scale: 'ypn',
      title: 'Did someone in another team do a little more for you than they had to?',
      ...closed,
    },
    {
      id: 'share',
      type: 'scale',
      scale: 'ext5',
      title: 'When gifts or perks came in, how fairly were they shared?',
      ...closed,
    },
    {
      id: 'what',
      type: 'text',
      title: 'What was the little extra that was done for you?',
      showIf: { question: 'extra', is: 'at-least', value: 1 },
    },
  ],
  scores: [
    { id: 'surprise', kind: 'balance', title: 'Better than expected minus worse', of: ['exp'] },
    { id: 'extra-rate', kind: 'share', title: 'Got a little extra', of: ['extra'] },
  ],
  context: ['team'],
  groupBy: 'team',
  offers: [{ if: { question: 'extra', is: 'at-least', value: 1 }, pulse: 'thank-you' }],
  invitation: { schedule: { from: '2026-01-05', every: 'P1M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Mehr als erwartet',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und was wir einander an Kleinigkeiten zusätzlich tun, kommt auch bei der Kundschaft draußen an: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, wo Teams mehr tun, als sie müssen.',
      intro: 'Denken Sie an den letzten Monat.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.surprise.title': 'Besser als erwartet minus schlechter',
      'scores.extra-rate.title': 'Hat ein kleines Extra bekommen',
      'questions.exp.title': 'Wie haben andere Teams Sie behandelt, gemessen an dem, was Sie erwartet hatten?',
      'questions.extra.title': 'Hat jemand aus einem anderen Team etwas mehr für Sie getan als nötig?',
      'questions.share.title': 'Wenn Geschenke oder Vergünstigungen kamen: Wie gerecht wurden sie verteilt?',
      'questions.what.title': 'Was wurde zusätzlich für Sie getan?',
    },
  },
} as const;
