const closed = { notApplicable: true, preferNotToSay: true } as const;

/** The open line: anything about how departments serve each other, and stories that may be told on. Always open. */
export const openLine = {
  format: 'ics-pulse/1',
  id: 'open-line',
  kind: 'message',
  title: 'Open line',
  why: 'Colleagues are each other’s customers, and what goes well or badly between departments reaches the customers outside: what you write is read one by one by the coordinator for internal service.',
  thanks: 'Thank you. The coordinator will read it.',
  readBy: 'the coordinator for internal service',
  language: 'en',
  questions: [
    {
      id: 'tone',
      type: 'choice',
      title: 'What is it about?',
      options: [
        { value: 'good', label: 'Something good' },
        { value: 'improve', label: 'Something to improve' },
        { value: 'question', label: 'A question' },
      ],
      ...closed,
    },
    {
      id: 'story',
      type: 'choice',
      title: 'May what you write be told as a story, without names?',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
      ...closed,
    },
    { id: 'tell', type: 'text', title: 'What would you like to tell us about how departments serve each other?' },
  ],
  offers: [
    { if: { question: 'tone', is: 'is', value: 'good' }, pulse: 'thank-you' },
    { if: { question: 'tone', is: 'is', value: 'improve' }, pulse: 'breakdown-report' },
    { if: { question: 'tone', is: 'is', value: 'improve' }, pulse: 'easier-task' },
  ],
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Offene Leitung',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und was zwischen Abteilungen gut oder schlecht läuft, kommt bei der Kundschaft draußen an: Was Sie schreiben, liest die Koordination für den internen Service, Eintrag für Eintrag.',
      thanks: 'Danke. Die Koordination wird es lesen.',
      readBy: 'der Koordination für den internen Service',
      'questions.tone.title': 'Worum geht es?',
      'questions.tone.options.good.label': 'Etwas Gutes',
      'questions.tone.options.improve.label': 'Etwas, das besser werden kann',
      'questions.tone.options.question.label': 'Eine Frage',
      'questions.story.title': 'Dürfen wir es ohne Namen als Geschichte weitererzählen?',
      'questions.story.options.yes.label': 'Ja',
      'questions.story.options.no.label': 'Nein',
      'questions.tell.title': 'Was möchten Sie darüber erzählen, wie Abteilungen füreinander da sind?',
    },
  },
} as const;
