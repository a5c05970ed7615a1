const closed = { notApplicable: true, preferNotToSay: true } as const;
const provider = { context: 'side', is: 'is', value: 'provider' } as const;
const receiver = { not: provider } as const;

/**
 * How good a request was for those who had to work with it, and how the asking side thinks it was; about the request, not
 * the requester. For both sides `about` is the department that asked. A wave pools 90 days.
 */
export const goodCustomer = {
  format: 'ics-pulse/1',
  id: 'good-customer',
  kind: 'measure',
  title: 'How good was the request?',
  why: 'A good customer makes good service easy, and the customers outside gain when we ask each other well: your answers are added up for whole departments over 90 days and show how requests should get better.',
  intro: 'Think of the request that has just been closed. It is about the request, never about a person.',
  thanks: 'Thank you. The results are shown once at least ten answers are there.',
  language: 'en',
  questions: [
    {
      id: 'court',
      type: 'scale',
      scale: 'qual5',
      title: 'How was the tone of the request?',
      showIf: provider,
      ...closed,
    },
    { id: 'clear', type: 'scale', scale: 'ext5', title: 'How clear was the request?', showIf: provider, ...closed },
    {
      id: 'time',
      type: 'scale',
      scale: 'ypn',
      title: 'Was the time given for it realistic?',
      showIf: provider,
      ...closed,
    },
    {
      id: 'pat',
      type: 'scale',
      scale: 'ext5',
      title: 'How patient was the way it was followed up?',
      showIf: provider,
      ...closed,
    },
    {
      id: 'court-self',
      type: 'scale',
      scale: 'qual5',
      title: 'How would the other side find the tone of your request?',
      showIf: receiver,
      ...closed,
    },
    {
      id: 'clear-self',
      type: 'scale',
      scale: 'ext5',
      title: 'How clear would the other side find your request?',
      showIf: receiver,
      ...closed,
    },
    {
      id: 'time-self',
      type: 'scale',
      scale: 'ypn',
      title: 'Would the other side say that the time given was realistic?',
      showIf: receiver,
      ...closed,
    },
    {
      id: 'pat-self',
      type: 'scale',
      scale: 'ext5',
      title: 'How patient would the other side find the way it was followed up?',
      showIf: receiver,
      ...closed,
    },
  ],
  scores: [
    { id: 'good-customer', kind: 'mean', of: ['court', 'clear', 'time', 'pat'] },
    { id: 'self-view', kind: 'mean', of: ['court-self', 'clear-self', 'time-self', 'pat-self'] },
  ],
  context: ['about', { id: 'side', send: false }],
  groupBy: 'about',
  invitation: {
    trigger: 'event:request-closed',
    display: 'popover',
    schedule: { from: '2026-01-05', every: 'P90D' },
    repeat: 'once-per-wave',
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Wie gut war die Anfrage?',
      why: 'Gute Kundschaft macht guten Service leicht, und die Kundschaft draußen gewinnt, wenn wir einander gut fragen: Ihre Antworten werden über 90 Tage für ganze Abteilungen zusammengezählt und zeigen, wie Anfragen besser werden sollen.',
      intro: 'Denken Sie an die Anfrage, die gerade abgeschlossen wurde. Es geht um die Anfrage, nie um eine Person.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'questions.court.title': 'Wie war der Ton der Anfrage?',
      'questions.clear.title': 'Wie klar war die Anfrage?',
      'questions.time.title': 'War die Zeit dafür realistisch?',
      'questions.pat.title': 'Wie geduldig wurde danach nachgefragt?',
      'questions.court-self.title': 'Wie fände die andere Seite den Ton Ihrer Anfrage?',
      'questions.clear-self.title': 'Wie klar fände die andere Seite Ihre Anfrage?',
      'questions.time-self.title': 'Würde die andere Seite sagen, dass die Zeit dafür realistisch war?',
      'questions.pat-self.title': 'Wie geduldig fände die andere Seite das Nachfragen?',
    },
  },
} as const;
