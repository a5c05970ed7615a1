const closed = { notApplicable: true, preferNotToSay: true } as const;

/** What of the service inside reached a customer outside in the last two weeks; one employee in four is asked. */
export const ripple = {
  format: 'ics-pulse/1',
  id: 'ripple',
  kind: 'measure',
  title: 'What reached the customer',
  why: 'We are each other’s customers, and what we do for one another reaches the customers who are outside: your answers are added up for whole groups and show which steps they felt.',
  intro: 'Think of the last two weeks.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    change5: {
      options: [
        { value: 1, label: 'Much worse' },
        { value: 2, label: 'Worse' },
        { value: 3, label: 'No effect' },
        { value: 4, label: 'Better' },
        { value: 5, label: 'Much better' },
      ],
    },
  },
  questions: [
    {
      id: 'any',
      type: 'scale',
      scale: 'change5',
      title:
        'In the last two weeks, did something inside the organisation make service to an outside customer better or worse?',
      ...closed,
    },
    {
      id: 'touch',
      type: 'choice',
      title: 'At which step did the customer feel it?',
      options: [
        { value: 'promise', label: 'What was promised' },
        { value: 'waiting', label: 'The wait' },
        { value: 'information', label: 'The information' },
        { value: 'delivery', label: 'The delivery' },
        { value: 'invoice', label: 'The invoice' },
        { value: 'aftercare', label: 'The care afterwards' },
      ],
      ...closed,
    },
    {
      id: 'lost',
      type: 'choice',
      title: 'Did we lose the customer?',
      options: [
        { value: 'lost', label: 'Yes' },
        { value: 'risk', label: 'Not yet, but we may' },
        { value: 'no', label: 'No' },
        { value: 'unknown', label: 'I don’t know' },
      ],
      ...closed,
    },
    { id: 'what', type: 'text', title: 'What was it that made the difference?' },
  ],
  scores: [{ id: 'net-ripple', kind: 'balance', of: ['any'] }],
  context: ['team'],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P14D' }, sample: 0.25, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Was bei der Kundschaft ankam',
      why: 'Wir sind füreinander Kundschaft, und was wir füreinander tun, kommt bei der Kundschaft draußen an: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, welche Schritte sie gespürt hat.',
      intro: 'Denken Sie an die letzten zwei Wochen.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.change5.options.1.label': 'Viel schlechter',
      'scales.change5.options.2.label': 'Schlechter',
      'scales.change5.options.3.label': 'Keine Wirkung',
      'scales.change5.options.4.label': 'Besser',
      'scales.change5.options.5.label': 'Viel besser',
      'questions.any.title':
        'Hat in den letzten zwei Wochen etwas im Haus den Service für Kundschaft draußen besser oder schlechter gemacht?',
      'questions.touch.title': 'Bei welchem Schritt war es zu spüren?',
      'questions.touch.options.promise.label': 'Bei dem, was zugesagt war',
      'questions.touch.options.waiting.label': 'Beim Warten',
      'questions.touch.options.information.label': 'Bei den Auskünften',
      'questions.touch.options.delivery.label': 'Bei der Lieferung',
      'questions.touch.options.invoice.label': 'Bei der Rechnung',
      'questions.touch.options.aftercare.label': 'Bei der Betreuung danach',
      'questions.lost.title': 'Haben wir die Kundin oder den Kunden verloren?',
      'questions.lost.options.lost.label': 'Ja',
      'questions.lost.options.risk.label': 'Noch nicht, aber vielleicht bald',
      'questions.lost.options.no.label': 'Nein',
      'questions.lost.options.unknown.label': 'Ich weiß es nicht',
      'questions.what.title': 'Was war es, das den Unterschied gemacht hat?',
    },
  },
} as const;
