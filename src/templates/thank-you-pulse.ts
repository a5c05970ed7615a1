const closed = { notApplicable: true, preferNotToSay: true } as const;

/** How much thanks is given and received, and whether people feel appreciated; the last is morale, shown from ten answers on. */
export const thankYouPulse = {
  format: 'ics-pulse/1',
  id: 'thank-you-pulse',
  kind: 'measure',
  title: 'Thanks given and received',
  why: 'Colleagues are each other’s customers, and people who hear a thank-you pass it on to the customers outside: your answers are added up for whole groups and show where good work goes without thanks.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  dimensions: [{ id: 'appreciation', title: 'Appreciation', minimumGroup: 10 }],
  questions: [
    {
      id: 'got',
      type: 'scale',
      scale: 'ypn',
      title: 'Did anyone thank you for your work in the last week?',
      ...closed,
    },
    {
      id: 'gave',
      type: 'scale',
      scale: 'ypn',
      title: 'Did you thank anyone for their work in the last week?',
      ...closed,
    },
    {
      id: 'felt',
      type: 'scale',
      scale: 'ext5',
      dimension: 'appreciation',
      title: 'How appreciated do you feel at work at the moment?',
      ...closed,
    },
  ],
  scores: [
    { id: 'thanks-received', kind: 'share', title: 'Was thanked', of: ['got'] },
    { id: 'thanks-given', kind: 'share', title: 'Thanked somebody', of: ['gave'] },
  ],
  context: ['team'],
  groupBy: 'team',
  offers: [{ pulse: 'thank-you' }],
  invitation: { schedule: { from: '2026-01-05', every: 'P1M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Dank geben und bekommen',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer Dank hört, gibt ihn an die Kundschaft draußen weiter: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, wo gute Arbeit ohne Dank bleibt.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'dimensions.appreciation.title': 'Wertschätzung',
      'scores.thanks-received.title': 'Hat Dank bekommen',
      'scores.thanks-given.title': 'Hat jemandem gedankt',
      'questions.got.title': 'Hat Ihnen in der letzten Woche jemand für Ihre Arbeit gedankt?',
      'questions.gave.title': 'Haben Sie in der letzten Woche jemandem für dessen Arbeit gedankt?',
      'questions.felt.title': 'Wie sehr fühlen Sie sich bei der Arbeit zurzeit wertgeschätzt?',
    },
  },
} as const;
