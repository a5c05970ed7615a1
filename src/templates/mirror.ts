const closed = { notApplicable: true, preferNotToSay: true } as const;
const provider = { context: 'side', is: 'is', value: 'provider' } as const;
const receiver = { not: provider } as const;
const level = { type: 'scale', scale: 'level7', ...closed } as const;
const needed = { ...level, dimension: 'needed', showIf: receiver } as const;
const received = { ...level, dimension: 'received', showIf: receiver } as const;
const given = { ...level, dimension: 'given', showIf: provider } as const;

/**
 * The service of one department in the mirror: what others need and get, and what it thinks it gives, on five qualities.
 * For both sides `about` is the department that serves, so that the pictures stand in one group.
 */
export const mirror = {
  format: 'ics-pulse/1',
  id: 'mirror',
  kind: 'measure',
  title: 'Needed, received, given',
  why: 'A department that needs another is its customer, and the customers outside notice when the two see things differently: your answers are added up for whole departments and show where the pictures part.',
  intro: 'Think of the last 6 months.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  dimensions: [
    { id: 'needed', title: 'Level needed' },
    { id: 'received', title: 'Level received' },
    { id: 'given', title: 'Level given, as the department sees itself' },
  ],
  scales: {
    level7: {
      options: [
        { value: 1, label: 'Very low' },
        { value: 2, label: 'Low' },
        { value: 3, label: 'Rather low' },
        { value: 4, label: 'In between' },
        { value: 5, label: 'Rather high' },
        { value: 6, label: 'High' },
        { value: 7, label: 'Very high' },
      ],
    },
  },
  questions: [
    { id: 'depend-need', title: 'Keeping its word: what level do you need from {dept|them}?', ...needed },
    { id: 'depend-get', title: 'Keeping its word: what level do you get from {dept|them}?', ...received },
    { id: 'depend-give', title: 'Keeping our word: what level do you think {dept|your department} gives?', ...given },
    { id: 'quick-need', title: 'Helping quickly: what level do you need from {dept|them}?', ...needed },
    { id: 'quick-get', title: 'Helping quickly: what level do you get from {dept|them}?', ...received },
    { id: 'quick-give', title: 'Helping quickly: what level do you think {dept|your department} gives?', ...given },
    { id: 'skill-need', title: 'Knowing the job: what level do you need from {dept|them}?', ...needed },
    { id: 'skill-get', title: 'Knowing the job: what level do you get from {dept|them}?', ...received },
    { id: 'skill-give', title: 'Knowing the job: what level do you think {dept|your department} gives?', ...given },
    { id: 'side-need', title: 'Seeing it from your side: what level do you need from {dept|them}?', ...needed },
    { id: 'side-get', title: 'Seeing it from your side: what level do you get from {dept|them}?', ...received },
    {
      id: 'side-give',
      title: 'Seeing it from the other side: what level do you think {dept|your department} gives?',
      ...given,
    },
    { id: 'tools-need', title: 'Useful forms and documents: what level do you need from {dept|them}?', ...needed },
    { id: 'tools-get', title: 'Useful forms and documents: what level do you get from {dept|them}?', ...received },
    {
      id: 'tools-give',
      title: 'Useful forms and documents: what level do you think {dept|your department} gives?',
      ...given,
    },
    {
      id: 'matters',
      type: 'choice',
      title: 'Which of these matters most for your own work?',
      options: [
        { value: 'depend', label: 'Keeping its word' },
        { value: 'quick', label: 'Helping quickly' },
        { value: 'skill', label: 'Knowing the job' },
        { value: 'side', label: 'Seeing it from my side' },
        { value: 'tools', label: 'Useful forms and documents' },
      ],
      showIf: receiver,
      ...closed,
    },
  ],
  pages: [
    ['depend-need', 'depend-get', 'depend-give'],
    ['quick-need', 'quick-get', 'quick-give'],
    ['skill-need', 'skill-get', 'skill-give'],
    ['side-need', 'side-get', 'side-give'],
    ['tools-need', 'tools-get', 'tools-give'],
    ['matters'],
  ],
  scores: [
    { id: 'gap', kind: 'gap', of: ['needed', 'received'] },
    { id: 'depend-gap', kind: 'gap', of: ['depend-need', 'depend-get'] },
    { id: 'quick-gap', kind: 'gap', of: ['quick-need', 'quick-get'] },
    { id: 'skill-gap', kind: 'gap', of: ['skill-need', 'skill-get'] },
    { id: 'side-gap', kind: 'gap', of: ['side-need', 'side-get'] },
    { id: 'tools-gap', kind: 'gap', of: ['tools-need', 'tools-get'] },
  ],
  context: ['about', { id: 'side', send: false }],
  groupBy: 'about',
  invitation: { schedule: { from: '2026-01-05', every: 'P6M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Gebraucht, bekommen, gegeben',
      why: 'Eine Abteilung, die eine andere braucht, ist deren Kundschaft, und die Kundschaft draußen merkt, wenn beide die Dinge verschieden sehen: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, wo die Bilder auseinandergehen.',
      intro: 'Denken Sie an die letzten 6 Monate.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'dimensions.needed.title': 'Gebrauchtes Maß',
      'dimensions.received.title': 'Bekommenes Maß',
      'dimensions.given.title': 'Gegebenes Maß, wie die Abteilung sich selbst sieht',
      'scales.level7.options.1.label': 'Sehr gering',
      'scales.level7.options.2.label': 'Gering',
      'scales.level7.options.3.label': 'Eher gering',
      'scales.level7.options.4.label': 'Dazwischen',
      'scales.level7.options.5.label': 'Eher hoch',
      'scales.level7.options.6.label': 'Hoch',
      'scales.level7.options.7.label': 'Sehr hoch',
      'questions.depend-need.title': 'Wort halten: Welches Maß brauchen Sie von {dept|dort}?',
      'questions.depend-get.title': 'Wort halten: Welches Maß bekommen Sie von {dept|dort}?',
      'questions.depend-give.title': 'Wort halten: Welches Maß gibt {dept|Ihre Abteilung}, Ihrer Meinung nach?',
      'questions.quick-need.title': 'Schnell helfen: Welches Maß brauchen Sie von {dept|dort}?',
      'questions.quick-get.title': 'Schnell helfen: Welches Maß bekommen Sie von {dept|dort}?',
      'questions.quick-give.title': 'Schnell helfen: Welches Maß gibt {dept|Ihre Abteilung}, Ihrer Meinung nach?',
      'questions.skill-need.title': 'Das Fach verstehen: Welches Maß brauchen Sie von {dept|dort}?',
      'questions.skill-get.title': 'Das Fach verstehen: Welches Maß bekommen Sie von {dept|dort}?',
      'questions.skill-give.title': 'Das Fach verstehen: Welches Maß gibt {dept|Ihre Abteilung}, Ihrer Meinung nach?',
      'questions.side-need.title': 'Es von Ihrer Seite sehen: Welches Maß brauchen Sie von {dept|dort}?',
      'questions.side-get.title': 'Es von Ihrer Seite sehen: Welches Maß bekommen Sie von {dept|dort}?',
      'questions.side-give.title':
        'Es von der anderen Seite sehen: Welches Maß gibt {dept|Ihre Abteilung}, Ihrer Meinung nach?',
      'questions.tools-need.title': 'Nützliche Formulare und Papiere: Welches Maß brauchen Sie von {dept|dort}?',
      'questions.tools-get.title': 'Nützliche Formulare und Papiere: Welches Maß bekommen Sie von {dept|dort}?',
      'questions.tools-give.title':
        'Nützliche Formulare und Papiere: Welches Maß gibt {dept|Ihre Abteilung}, Ihrer Meinung nach?',
      'questions.matters.title': 'Was davon ist für Ihre eigene Arbeit am wichtigsten?',
      'questions.matters.options.depend.label': 'Wort halten',
      'questions.matters.options.quick.label': 'Schnell helfen',
      'questions.matters.options.skill.label': 'Das Fach verstehen',
      'questions.matters.options.side.label': 'Es von meiner Seite sehen',
      'questions.matters.options.tools.label': 'Nützliche Formulare und Papiere',
    },
  },
} as const;
