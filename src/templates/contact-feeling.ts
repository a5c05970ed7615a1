const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Deep breath or smile: the feeling before contact with a department, the context entry `about`. */
export const contactFeeling = {
  format: 'ics-pulse/1',
  id: 'contact-feeling',
  kind: 'measure',
  title: 'Deep breath or smile?',
  why: 'Each department is a customer of others, and where colleagues put off a call, the customers outside wait longer: your answers are added up for whole departments and show where getting in touch should become easier.',
  intro: 'Think of the last month.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    contact5: {
      options: [
        { value: 1, label: 'I put it off' },
        { value: 2, label: 'I take a deep breath' },
        { value: 3, label: 'I just do it' },
        { value: 4, label: 'I am happy to' },
        { value: 5, label: 'I look forward to it' },
      ],
    },
  },
  questions: [
    {
      id: 'feel',
      type: 'scale',
      scale: 'contact5',
      title: 'When you have to contact {dept|another department}, which of these is closest?',
      ...closed,
    },
  ],
  scores: [
    { id: 'approach', kind: 'share', title: 'Go into contact gladly', of: ['feel'] },
    {
      id: 'avoid',
      kind: 'rate',
      title: 'Go into contact reluctantly',
      of: ['feel'],
      if: { question: 'feel', is: 'at-most', value: 2 },
    },
  ],
  context: ['team', 'about'],
  groupBy: 'about',
  invitation: { display: 'popover', delay: 'PT10S', sample: 0.25, repeat: 'once-per-wave', cooldown: 'P30D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Tief durchatmen oder lächeln?',
      why: 'Jede Abteilung ist Kundschaft von anderen, und wo ein Anruf aufgeschoben wird, wartet auch die Kundschaft draußen länger: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, wo der Kontakt leichter werden soll.',
      intro: 'Denken Sie an den letzten Monat.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.contact5.options.1.label': 'Ich schiebe es auf',
      'scales.contact5.options.2.label': 'Ich atme erst tief durch',
      'scales.contact5.options.3.label': 'Ich tue es einfach',
      'scales.contact5.options.4.label': 'Ich tue es gern',
      'scales.contact5.options.5.label': 'Ich freue mich darauf',
      'scores.approach.title': 'Gehen gern in den Kontakt',
      'scores.avoid.title': 'Gehen ungern in den Kontakt',
      'questions.feel.title':
        'Wenn Sie sich an {dept|eine andere Abteilung} wenden müssen: Was davon trifft am ehesten zu?',
    },
  },
} as const;
