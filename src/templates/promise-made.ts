const closed = { notApplicable: true, preferNotToSay: true } as const;
const promisedWithin = (value: 'day' | 'week' | 'month') => ({ question: 'when', is: 'is', value }) as const;
const departments = { type: 'multi-choice', optionsFrom: 'departments' } as const;

/**
 * Registers a promise, best before it is made: whether those who must deliver have agreed is asked first. A message with the
 * departments and roles involved, never a name. It is always open. When the promise is due, `promise-kept` asks on the same
 * device what became of it, from a note that holds days alone; what is promised for later than a month is not followed.
 */
export const promiseMade = {
  format: 'ics-pulse/1',
  id: 'promise-made',
  kind: 'message',
  title: 'Make a promise',
  why: 'A promise to a colleague is a promise to a customer, and the customers outside wait when it breaks: each promise is read one by one by the coordinator for internal service, so that those who must deliver know of it.',
  intro: 'Ask those who must deliver before you promise.',
  thanks: 'Thank you. The coordinator now knows of the promise.',
  readBy: 'the coordinator for internal service',
  language: 'en',
  questions: [
    { id: 'agreed', type: 'scale', scale: 'ypn', title: 'Have those who must deliver agreed?', ...closed },
    {
      id: 'ask-first',
      type: 'statement',
      title:
        'A promise holds when those who keep it have made it too. Ask them first, and come back with their answer.',
      help: 'You can still go on: the coordinator then sees that they have not agreed yet.',
      showIf: { question: 'agreed', is: 'at-most', value: 1 },
    },
    { id: 'to', ...departments, title: 'Which department is the promise to?', maximumChoices: 1, ...closed },
    { id: 'deliver', ...departments, title: 'Which departments must deliver?', ...closed },
    {
      id: 'roles',
      type: 'multi-choice',
      title: 'Which roles does it take?',
      options: [
        { value: 'promising', label: 'The role that makes the promise' },
        { value: 'delivering', label: 'The role that delivers' },
        { value: 'passing-on', label: 'A role that passes it on' },
        { value: 'lead', label: 'The lead of the delivering department' },
        { value: 'supplier', label: 'A supplier' },
      ],
      ...closed,
    },
    {
      id: 'when',
      type: 'choice',
      title: 'By when is it promised?',
      options: [
        { value: 'day', label: 'Today or tomorrow' },
        { value: 'week', label: 'Within a week' },
        { value: 'month', label: 'Within a month' },
        { value: 'later', label: 'Later' },
      ],
      ...closed,
    },
    { id: 'what', type: 'text', title: 'What is promised?', help: 'Please name departments and roles, not people.' },
  ],
  followUps: [
    { if: promisedWithin('day'), pulse: 'promise-kept', after: 'P2D', expires: 'P14D' },
    { if: promisedWithin('week'), pulse: 'promise-kept', after: 'P7D', expires: 'P21D' },
    { if: promisedWithin('month'), pulse: 'promise-kept', after: 'P30D', expires: 'P60D' },
  ],
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Etwas zusagen',
      why: 'Eine Zusage im Haus ist eine Zusage an Kundschaft, und die Kundschaft draußen wartet, wenn sie bricht: Jede Zusage liest die Stelle für den Service im Haus einzeln, damit alle davon wissen, die liefern müssen.',
      intro: 'Fragen Sie die, die liefern müssen, bevor Sie zusagen.',
      thanks: 'Danke. Die Stelle für den Service im Haus weiß nun von der Zusage.',
      readBy: 'der Stelle für den Service im Haus',
      'questions.agreed.title': 'Haben die zugestimmt, die liefern müssen?',
      'questions.ask-first.title':
        'Eine Zusage hält, wenn die sie mit geben, die sie halten müssen. Fragen Sie dort zuerst, und kommen Sie mit der Antwort wieder.',
      'questions.ask-first.help': 'Sie können trotzdem weitergehen: Dann ist zu sehen, dass die Zustimmung noch fehlt.',
      'questions.to.title': 'Welcher Abteilung wird etwas zugesagt?',
      'questions.deliver.title': 'Welche Abteilungen müssen liefern?',
      'questions.roles.title': 'Welche Rollen braucht es dafür?',
      'questions.roles.options.promising.label': 'Die Rolle, die zusagt',
      'questions.roles.options.delivering.label': 'Die Rolle, die liefert',
      'questions.roles.options.passing-on.label': 'Eine Rolle, die es weitergibt',
      'questions.roles.options.lead.label': 'Die Leitung der liefernden Abteilung',
      'questions.roles.options.supplier.label': 'Ein Lieferbetrieb',
      'questions.when.title': 'Bis wann ist es zugesagt?',
      'questions.when.options.day.label': 'Heute oder morgen',
      'questions.when.options.week.label': 'Innerhalb einer Woche',
      'questions.when.options.month.label': 'Innerhalb eines Monats',
      'questions.when.options.later.label': 'Später',
      'questions.what.title': 'Was wird zugesagt?',
      'questions.what.help': 'Bitte nennen Sie Abteilungen und Rollen, keine Personen.',
    },
  },
} as const;
