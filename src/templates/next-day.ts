const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * What became of a training, one day and 30 days after it: the context entry `day` says which, by default the first.
 * Whoever answered then is asked again by the same browser. A
 * course with other ideas has its own options.
 */
export const nextDay = {
  format: 'ics-pulse/1',
  id: 'next-day',
  kind: 'measure',
  title: 'After the training',
  why: 'The training was about serving colleagues as customers, for the sake of the customers outside: your answers are added up for everyone who took part and show what helps to put it into practice.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'used1',
      type: 'scale',
      scale: 'ypn',
      title: 'Did you use something from the training yesterday?',
      showIf: { not: { context: 'day', is: 'is', value: 30 } },
      ...closed,
    },
    {
      id: 'used30',
      type: 'scale',
      scale: 'ypn',
      title: 'Did you use something from the training in the last month?',
      showIf: { context: 'day', is: 'is', value: 30 },
      ...closed,
    },
    {
      id: 'ideas',
      type: 'multi-choice',
      title: 'Which of its ideas did you try?',
      shuffle: true,
      options: [
        { value: 'asked', label: 'Asked what would make a colleague’s task easier' },
        { value: 'told', label: 'Told another team early that something would change' },
        { value: 'promised', label: 'Promised only what those who deliver had agreed to' },
        { value: 'owned', label: 'Took a request on to the end' },
        { value: 'fixed', label: 'Looked for the fix and not for the fault' },
        { value: 'thanked', label: 'Thanked another team' },
        { value: 'else', label: 'Something else', other: true },
      ],
      showIf: {
        any: [
          { question: 'used1', is: 'at-least', value: 1 },
          { question: 'used30', is: 'at-least', value: 1 },
        ],
      },
      ...closed,
    },
    {
      id: 'worked',
      type: 'scale',
      scale: 'ext5',
      title: 'How useful was it in practice?',
      help: 'It: what you tried from the training.',
      showIf: {
        any: [
          { question: 'used1', is: 'at-least', value: 1 },
          { question: 'used30', is: 'at-least', value: 1 },
        ],
      },
      ...closed,
    },
    {
      id: 'block',
      type: 'choice',
      title: 'What got in the way most?',
      shuffle: true,
      options: [
        { value: 'time', label: 'No time' },
        { value: 'occasion', label: 'No occasion' },
        { value: 'support', label: 'Not supported' },
        { value: 'forgot', label: 'I forgot' },
        { value: 'unsure', label: 'Not sure how' },
        { value: 'else', label: 'Something else', other: true },
      ],
      showIf: {
        any: [
          { question: 'used1', is: 'at-most', value: 1 },
          { question: 'used30', is: 'at-most', value: 1 },
        ],
      },
      ...closed,
    },
  ],
  scores: [
    { id: 'transfer-day-1', kind: 'share', title: 'Used the next day', of: ['used1'] },
    { id: 'transfer-day-30', kind: 'share', title: 'Still used after 30 days', of: ['used30'] },
  ],
  context: ['team', { id: 'day', send: false }],
  followUps: [
    {
      pulse: 'next-day',
      after: 'P29D',
      expires: 'P60D',
      if: { not: { context: 'day', is: 'is', value: 30 } },
      context: { day: '30' },
    },
  ],
  groupBy: 'team',
  invitation: { trigger: 'event:training-follow-up', display: 'popover', cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Nach der Schulung',
      why: 'In der Schulung ging es darum, füreinander da zu sein wie für Kundschaft, der Kundschaft draußen zuliebe: Ihre Antworten werden für alle zusammengezählt, die dabei waren, und zeigen, was beim Umsetzen hilft.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.transfer-day-1.title': 'Am nächsten Tag angewandt',
      'scores.transfer-day-30.title': 'Nach 30 Tagen noch angewandt',
      'questions.used1.title': 'Haben Sie gestern etwas aus der Schulung angewendet?',
      'questions.used30.title': 'Haben Sie im letzten Monat etwas aus der Schulung angewendet?',
      'questions.ideas.title': 'Welche der Ideen haben Sie ausprobiert?',
      'questions.ideas.options.asked.label': 'Gefragt, was anderen die Arbeit leichter macht',
      'questions.ideas.options.told.label': 'Einem anderen Team früh gesagt, dass sich etwas ändert',
      'questions.ideas.options.promised.label': 'Nur versprochen, was mit den Ausführenden abgestimmt war',
      'questions.ideas.options.owned.label': 'Eine Anfrage bis zum Ende übernommen',
      'questions.ideas.options.fixed.label': 'Nach der Lösung gesucht und nicht nach der Schuld',
      'questions.ideas.options.thanked.label': 'Einem anderen Team gedankt',
      'questions.ideas.options.else.label': 'Etwas anderes',
      'questions.worked.title': 'Wie nützlich war es in der Praxis?',
      'questions.worked.help': 'Gemeint ist, was Sie aus der Schulung ausprobiert haben.',
      'questions.block.title': 'Was stand am meisten im Weg?',
      'questions.block.options.time.label': 'Keine Zeit',
      'questions.block.options.occasion.label': 'Keine Gelegenheit',
      'questions.block.options.support.label': 'Keine Unterstützung',
      'questions.block.options.forgot.label': 'Vergessen',
      'questions.block.options.unsure.label': 'Nicht sicher, wie',
      'questions.block.options.else.label': 'Etwas anderes',
    },
  },
} as const;
