const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * After a request is closed: how it went for the one who asked. Results go by the department that handled it, the context
 * entry `about`; the request's title `req` is for the text only and never sent.
 */
export const requestCheck = {
  format: 'ics-pulse/1',
  id: 'request-check',
  kind: 'measure',
  title: 'How did your request go?',
  why: 'Whoever asks a colleague for something is a customer, and the customers outside are served as well as we serve each other: your answers are added up for whole departments and show what should get easier.',
  intro: 'Think of the request that has just been closed.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'sat',
      type: 'scale',
      scale: 'sat5',
      title: '{req|Your request}: how satisfied are you with how {dept|the department} handled it?',
      ...closed,
    },
    { id: 'ease', type: 'scale', scale: 'ease5', title: 'How easy was it to get this done?', ...closed },
    { id: 'solved', type: 'scale', scale: 'ypn', title: 'Is it solved for you?', ...closed },
    {
      id: 'exp',
      type: 'scale',
      scale: 'exp5',
      title: 'How was it, compared with what you would expect as a customer?',
      ...closed,
    },
    { id: 'why', type: 'text', title: 'What should {dept|the department} know?' },
  ],
  scores: [
    { id: 'satisfied', kind: 'share', title: 'Satisfied', of: ['sat'] },
    { id: 'easy', kind: 'share', title: 'Easy to get done', of: ['ease'] },
    { id: 'solved-rate', kind: 'share', title: 'Solved', of: ['solved'] },
    { id: 'expectation', kind: 'mean', title: 'Against what was expected', of: ['exp'] },
  ],
  context: ['about', { id: 'req', send: false }],
  groupBy: 'about',
  offers: [
    { if: { question: 'solved', is: 'is', value: 0 }, pulse: 'breakdown-report' },
    { if: { question: 'sat', is: 'at-least', value: 4 }, pulse: 'thank-you' },
  ],
  invitation: { trigger: 'event:request-closed', display: 'popover', sample: 0.33, cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Wie lief Ihre Anfrage?',
      why: 'Wer im Haus um etwas bittet, ist Kundschaft, und der Kundschaft draußen geht es so gut, wie wir füreinander da sind: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, was leichter werden soll.',
      intro: 'Denken Sie an die Anfrage, die gerade abgeschlossen wurde.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.satisfied.title': 'Zufrieden',
      'scores.easy.title': 'Leicht erledigt',
      'scores.solved-rate.title': 'Gelöst',
      'scores.expectation.title': 'Gegenüber der Erwartung',
      'questions.sat.title':
        '{req|Ihre Anfrage}: Wie zufrieden sind Sie damit, wie {dept|die Abteilung} sich darum gekümmert hat?',
      'questions.ease.title': 'Wie leicht war es, das zu erledigen?',
      'questions.solved.title': 'Ist die Sache für Sie gelöst?',
      'questions.exp.title': 'Wie war es, verglichen mit dem, was Sie als Kundin oder Kunde erwarten würden?',
      'questions.why.title': 'Was sollte {dept|die Abteilung} wissen?',
    },
  },
} as const;
