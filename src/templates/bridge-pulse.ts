const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Bridges between departments: each quarter how far they reach, and after a shared activity what it was worth. The latter
 * is asked where the page names one in the context entry `activity`, which never leaves the browser.
 */
export const bridgePulse = {
  format: 'ics-pulse/1',
  id: 'bridge-pulse',
  kind: 'measure',
  title: 'Bridges between departments',
  why: 'Colleagues are each other’s customers, and departments that know each other serve the customers outside better: your answers are added up for whole departments and show which bridges hold.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    better5: {
      options: [
        { value: 1, label: 'No better' },
        { value: 2, label: 'A little better' },
        { value: 3, label: 'Moderately better' },
        { value: 4, label: 'Much better' },
        { value: 5, label: 'Very much better' },
      ],
    },
  },
  questions: [
    {
      id: 'new',
      type: 'number',
      title: 'How many people from other teams do you now know well enough to call, thanks to {activity}?',
      unit: 'people',
      minimum: 0,
      maximum: 500,
      showIf: { context: 'activity', is: 'answered' },
      ...closed,
    },
    {
      id: 'under',
      type: 'scale',
      scale: 'better5',
      title: 'How much better do you understand the work of other teams since {activity}?',
      showIf: { context: 'activity', is: 'answered' },
      ...closed,
    },
    {
      id: 'again',
      type: 'scale',
      scale: 'ypn',
      title: 'Is {activity} worth repeating?',
      showIf: { context: 'activity', is: 'answered' },
      ...closed,
    },
    {
      id: 'know',
      type: 'number',
      title: 'In how many other departments could you call someone by name today?',
      unit: 'departments',
      minimum: 0,
      maximum: 500,
      showIf: { context: 'activity', is: 'not-answered' },
      ...closed,
    },
  ],
  scores: [{ id: 'event-value', kind: 'mean', title: 'Worth of the gathering', of: ['under', 'again'] }],
  context: ['team', { id: 'activity', send: false }],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P3M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Brücken zwischen Abteilungen',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und Abteilungen, die sich kennen, sind besser für die Kundschaft draußen da: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, welche Brücken tragen.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.better5.options.1.label': 'Nicht besser',
      'scales.better5.options.2.label': 'Ein wenig besser',
      'scales.better5.options.3.label': 'Etwas besser',
      'scales.better5.options.4.label': 'Viel besser',
      'scales.better5.options.5.label': 'Sehr viel besser',
      'scores.event-value.title': 'Wert des Treffens',
      'questions.new.title':
        'Aus dieser Aktivität ({activity}): Wie viele Menschen aus anderen Teams kennen Sie nun gut genug, um sie anzurufen?',
      'questions.new.unit': 'Personen',
      'questions.under.title':
        'Seit dieser Aktivität ({activity}): Wie viel besser verstehen Sie die Arbeit anderer Teams?',
      'questions.again.title': 'Lohnt es sich, das zu wiederholen ({activity})?',
      'questions.know.title': 'In wie vielen anderen Abteilungen könnten Sie heute jemanden mit Namen anrufen?',
      'questions.know.unit': 'Abteilungen',
    },
  },
} as const;
