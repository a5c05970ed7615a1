const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Employees as customers of management: whether they are valued, heard, and get decisions in time. */
export const valuedHere = {
  format: 'ics-pulse/1',
  id: 'valued-here',
  kind: 'measure',
  title: 'How people are valued here',
  why: 'Employees are the customers of those who lead, as colleagues are of each other, and people who are valued look after the customers outside: your answers are added up for groups of ten or more and show what the organisation should do for its people.',
  intro: 'Think of the last 6 months.',
  thanks: 'Thank you. The results are shown once at least ten colleagues of a group have answered.',
  language: 'en',
  questions: [
    {
      id: 'val',
      type: 'scale',
      scale: 'ext5',
      title: 'How highly does the organisation value its people?',
      ...closed,
    },
    {
      id: 'cust',
      type: 'scale',
      scale: 'freq5',
      title: 'How often did management take employees’ needs as seriously as customers’ needs?',
      ...closed,
    },
    {
      id: 'time',
      type: 'scale',
      scale: 'quick5',
      title: 'When you needed a decision from management, how quickly did you get it?',
      ...closed,
    },
    {
      id: 'ask',
      type: 'scale',
      scale: 'freq5',
      title: 'How often did management ask what you need to do your job well?',
      ...closed,
    },
  ],
  scores: [{ id: 'valued', kind: 'mean', title: 'Valued here', of: ['val', 'cust', 'time', 'ask'] }],
  context: ['team'],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P6M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Was Menschen hier gelten',
      why: 'Wer hier arbeitet, ist Kundschaft der Leitung, so wie wir es füreinander sind, und wer geschätzt wird, ist auch für die Kundschaft draußen besser da: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, was das Unternehmen für seine Leute tun soll.',
      intro: 'Denken Sie an die letzten 6 Monate.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald aus einer Gruppe mindestens zehn Antworten da sind.',
      'scores.valued.title': 'Hier geschätzt',
      'questions.val.title': 'Wie sehr schätzt das Unternehmen die Menschen, die hier arbeiten?',
      'questions.cust.title':
        'Wie oft hat die Leitung die Bedürfnisse der Beschäftigten so ernst genommen wie die der Kundschaft?',
      'questions.time.title': 'Wenn Sie eine Entscheidung der Leitung gebraucht haben: Wie schnell kam sie?',
      'questions.ask.title': 'Wie oft hat die Leitung gefragt, was Sie für gute Arbeit brauchen?',
    },
  },
} as const;
