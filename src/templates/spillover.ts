/**
 * What work does to life outside it, for everybody together and no team. Off until a page shows it by hand, with the works
 * council’s consent noted in `intro`.
 */
export const spillover = {
  format: 'ics-pulse/1',
  id: 'spillover',
  kind: 'measure',
  title: 'Beyond work',
  why: 'Colleagues are each other’s customers for the sake of the customers outside, and how we treat each other may reach into life at home: your answers are added up for everyone together and show whether it does people good.',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  scales: {
    change5: {
      options: [
        { value: 1, label: 'Much for the worse' },
        { value: 2, label: 'Somewhat for the worse' },
        { value: 3, label: 'No change' },
        { value: 4, label: 'Somewhat for the better' },
        { value: 5, label: 'Much for the better' },
      ],
    },
  },
  questions: [
    {
      id: 'life',
      type: 'scale',
      scale: 'change5',
      title:
        'In the last 12 months, has the way we treat each other at work changed how things go for you outside work?',
      notApplicable: true,
      preferNotToSay: true,
    },
  ],
  invitation: { trigger: 'manual' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Über die Arbeit hinaus',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, der Kundschaft draußen zuliebe, und unser Umgang kann bis ins Leben zu Hause reichen: Ihre Antworten werden für alle gemeinsam zusammengezählt und zeigen, ob es den Menschen guttut.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scales.change5.options.1.label': 'Viel zum Schlechteren',
      'scales.change5.options.2.label': 'Etwas zum Schlechteren',
      'scales.change5.options.3.label': 'Nicht verändert',
      'scales.change5.options.4.label': 'Etwas zum Besseren',
      'scales.change5.options.5.label': 'Viel zum Besseren',
      'questions.life.title':
        'Hat sich durch unseren Umgang bei der Arbeit in den letzten 12 Monaten für Sie außerhalb der Arbeit etwas verändert?',
    },
  },
} as const;
