const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Thanks to a team, never to a person, passed on by hand. */
export const thankYou = {
  format: 'ics-pulse/1',
  id: 'thank-you',
  kind: 'message',
  title: 'Say thank you to a team',
  why: 'Colleagues are each other’s customers, and teams that hear a thank-you have more to give to the customers outside: your thanks are read one by one by the coordinator who passes them on to the team.',
  thanks: 'Thank you. Your thanks will be passed on to the team.',
  readBy: 'the coordinator who passes thanks on to teams',
  language: 'en',
  questions: [
    {
      id: 'to',
      type: 'choice',
      title: 'Which team would you like to thank?',
      optionsFrom: 'departments',
      ...closed,
    },
    {
      id: 'for',
      type: 'choice',
      title: 'What did the team do?',
      options: [
        { value: 'in-time', label: 'Helped in time' },
        { value: 'together', label: 'Solved a problem with us' },
        { value: 'promise', label: 'Kept a promise' },
        { value: 'beyond', label: 'Did more than was needed' },
        { value: 'clear', label: 'Explained something clearly' },
        { value: 'other', label: 'Something else', other: true },
      ],
      shuffle: true,
      ...closed,
    },
    { id: 'note', type: 'text', title: 'What would you like to tell the team?' },
  ],
  context: ['team'],
  groupBy: 'team',
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Einem Team danken',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und ein Team, das Dank hört, hat mehr Kraft für die Kundschaft draußen: Jeder Dank wird einzeln von der Stelle gelesen, die ihn an das Team weitergibt.',
      thanks: 'Danke. Ihr Dank wird an das Team weitergegeben.',
      readBy: 'der Stelle, die Dank an Teams weitergibt',
      'questions.to.title': 'Welchem Team möchten Sie danken?',
      'questions.for.title': 'Was hat das Team getan?',
      'questions.for.options.in-time.label': 'Rechtzeitig geholfen',
      'questions.for.options.together.label': 'Ein Problem mit uns gelöst',
      'questions.for.options.promise.label': 'Ein Versprechen gehalten',
      'questions.for.options.beyond.label': 'Mehr getan als nötig',
      'questions.for.options.clear.label': 'Etwas klar erklärt',
      'questions.for.options.other.label': 'Etwas anderes',
      'questions.note.title': 'Was möchten Sie dem Team sagen?',
    },
  },
} as const;
