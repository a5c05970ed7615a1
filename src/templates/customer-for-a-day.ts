const closed = { notApplicable: true, preferNotToSay: true } as const;
const later = { context: 'stage', is: 'is', value: 'follow-up' } as const;

/**
 * The diary of a day as a customer, opened again for each note: one a step, one at the end, and one after 30
 * days, for which the same browser asks by itself.
 */
export const customerForADay = {
  format: 'ics-pulse/1',
  id: 'customer-for-a-day',
  kind: 'message',
  title: 'Customer for a day',
  why: 'Whoever spends a day as a customer of our own departments learns what the customers outside feel: your notes are read one by one by the coordinator of the customer days.',
  thanks: 'Thank you. The coordinator will read it. Come back for the next note.',
  readBy: 'the coordinator of the customer days',
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
      id: 'note',
      type: 'choice',
      title: 'What would you like to note?',
      showIf: { not: later },
      options: [
        { value: 'step', label: 'Something I tried to do as a customer today' },
        { value: 'end', label: 'The end of my day as a customer' },
        { value: 'later', label: 'What came of it, 30 days later' },
      ],
      ...closed,
    },
    {
      id: 'wait',
      type: 'number',
      title: 'How long did you wait in this step?',
      unit: 'minutes',
      minimum: 0,
      maximum: 1440,
      showIf: { question: 'note', is: 'is', value: 'step' },
      ...closed,
    },
    {
      id: 'ease',
      type: 'scale',
      scale: 'ease5',
      title: 'How easy was this step?',
      showIf: { question: 'note', is: 'is', value: 'step' },
      ...closed,
    },
    {
      id: 'feel',
      type: 'scale',
      scale: 'qual5',
      title: 'How good was the way you were treated in this step?',
      showIf: { question: 'note', is: 'is', value: 'step' },
      ...closed,
    },
    {
      id: 'emp',
      type: 'scale',
      scale: 'better5',
      title: 'How much better do you understand the customer after this day?',
      showIf: { question: 'note', is: 'is', value: 'end' },
      ...closed,
    },
    {
      id: 'done',
      type: 'scale',
      scale: 'ypn',
      title: 'Did you change in your own work what you had planned to change?',
      showIf: { any: [later, { question: 'note', is: 'is', value: 'later' }] },
      ...closed,
    },
    {
      id: 'step',
      type: 'text',
      title: 'What did you try to do?',
      showIf: { question: 'note', is: 'is', value: 'step' },
    },
    {
      id: 'surp',
      type: 'text',
      title: 'What surprised you in this step?',
      showIf: { question: 'note', is: 'is', value: 'step' },
    },
    {
      id: 'one',
      type: 'text',
      title: 'What one thing will you change in your own work?',
      showIf: { question: 'note', is: 'is', value: 'end' },
    },
  ],
  context: [{ id: 'stage', send: false }],
  followUps: [
    {
      pulse: 'customer-for-a-day',
      after: 'P30D',
      expires: 'P90D',
      if: { question: 'note', is: 'is', value: 'end' },
      context: { stage: 'follow-up' },
    },
  ],
  invitation: {
    display: 'side-tab',
    audience: { attribute: 'customerForADay', is: 'is', value: 'enrolled' },
    repeat: 'always',
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Einen Tag lang Kundschaft',
      why: 'Wer einen Tag lang Kundschaft der eigenen Abteilungen ist, erfährt, was die Kundschaft draußen erlebt: Ihre Notizen liest die Koordination der Kundentage, Eintrag für Eintrag.',
      thanks: 'Danke. Die Koordination wird es lesen. Kommen Sie für die nächste Notiz wieder.',
      readBy: 'der Koordination der Kundentage',
      'scales.better5.options.1.label': 'Nicht besser',
      'scales.better5.options.2.label': 'Ein wenig besser',
      'scales.better5.options.3.label': 'Etwas besser',
      'scales.better5.options.4.label': 'Viel besser',
      'scales.better5.options.5.label': 'Sehr viel besser',
      'questions.note.title': 'Was möchten Sie festhalten?',
      'questions.note.options.step.label': 'Etwas, das ich heute als Kundschaft versucht habe',
      'questions.note.options.end.label': 'Das Ende meines Tages als Kundschaft',
      'questions.note.options.later.label': 'Was nach 30 Tagen daraus geworden ist',
      'questions.wait.title': 'Wie lange haben Sie bei diesem Schritt gewartet?',
      'questions.wait.unit': 'Minuten',
      'questions.ease.title': 'Wie leicht war dieser Schritt?',
      'questions.feel.title': 'Wie gut wurden Sie bei diesem Schritt behandelt?',
      'questions.emp.title': 'Wie viel besser verstehen Sie die Kundschaft nach diesem Tag?',
      'questions.done.title': 'Haben Sie in Ihrer Arbeit geändert, was Sie ändern wollten?',
      'questions.step.title': 'Was wollten Sie erledigen?',
      'questions.surp.title': 'Was hat Sie bei diesem Schritt überrascht?',
      'questions.one.title': 'Was werden Sie in Ihrer eigenen Arbeit ändern?',
    },
  },
} as const;
