const closed = { notApplicable: true, preferNotToSay: true } as const;
const later = { context: 'stage', is: 'is', value: 'follow-up' } as const;
const first = { not: later } as const;

/**
 * An idea for another team, and what one will do oneself: a message to the lead of that team. A week later the page asks
 * again with the context `stage="follow-up"`, and then for `done` alone.
 */
export const easierTask = {
  format: 'ics-pulse/1',
  id: 'easier-task',
  kind: 'message',
  title: 'What would make your task easier?',
  why: 'Colleagues are each other’s customers, and whoever makes a colleague’s task easier helps the customers outside: each idea is read one by one by the lead of the team it is for, who says what becomes of it.',
  intro: 'Think of one team you work with now, and of one thing it could do.',
  thanks: 'Thank you. The lead of that team can now read your idea.',
  readBy: 'the lead of the team it is for',
  language: 'en',
  scales: {
    much5: {
      options: [
        { value: 1, label: 'Not at all' },
        { value: 2, label: 'A little' },
        { value: 3, label: 'Moderately' },
        { value: 4, label: 'A lot' },
        { value: 5, label: 'A great deal' },
      ],
    },
  },
  questions: [
    {
      id: 'for',
      type: 'choice',
      title: 'Which team is your idea for?',
      optionsFrom: 'departments',
      excludeContext: 'team',
      showIf: first,
      ...closed,
    },
    {
      id: 'kind',
      type: 'choice',
      title: 'What is your idea mainly about?',
      shuffle: true,
      options: [
        { value: 'earlier', label: 'Tell us earlier' },
        { value: 'clearer', label: 'A clearer request or form' },
        { value: 'fewer', label: 'Fewer steps' },
        { value: 'faster', label: 'A faster answer' },
        { value: 'access', label: 'Access or a tool' },
        { value: 'stop', label: 'Something we should stop' },
        { value: 'talk', label: 'Just talk to each other' },
      ],
      showIf: first,
      ...closed,
    },
    {
      id: 'out',
      type: 'scale',
      scale: 'ypn',
      title: 'Would it help outside customers too?',
      showIf: first,
      ...closed,
    },
    { id: 'size', type: 'scale', scale: 'much5', title: 'How much would it help you?', showIf: first, ...closed },
    { id: 'done', type: 'scale', scale: 'ypn', title: 'Did you do what you had planned?', showIf: later, ...closed },
    {
      id: 'ask',
      type: 'text',
      title: 'What could that team do to make your task easier?',
      help: 'Please name teams and roles, not people.',
      showIf: first,
    },
    {
      id: 'offer',
      type: 'text',
      title: 'What will you do this week to make a colleague’s task easier?',
      showIf: first,
    },
  ],
  context: [
    { id: 'team', send: false },
    { id: 'stage', send: false },
  ],
  invitation: { schedule: { from: '2026-01-05', every: 'P1M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Was würde Ihre Aufgabe leichter machen?',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer anderen die Aufgabe leichter macht, hilft der Kundschaft draußen: Jede Idee liest die Leitung des Teams, für das sie ist, einzeln und sagt, was daraus wird.',
      intro: 'Denken Sie an ein Team, mit dem Sie zurzeit arbeiten, und an eine Sache, die es tun könnte.',
      thanks: 'Danke. Die Leitung dieses Teams kann Ihre Idee nun lesen.',
      readBy: 'der Leitung des Teams, für das sie ist',
      'scales.much5.options.1.label': 'Gar nicht',
      'scales.much5.options.2.label': 'Wenig',
      'scales.much5.options.3.label': 'Mittel',
      'scales.much5.options.4.label': 'Viel',
      'scales.much5.options.5.label': 'Sehr viel',
      'questions.for.title': 'Für welches Team ist Ihre Idee?',
      'questions.kind.title': 'Worum geht es vor allem?',
      'questions.kind.options.earlier.label': 'Sagt es uns früher',
      'questions.kind.options.clearer.label': 'Eine klarere Anfrage oder ein klareres Formular',
      'questions.kind.options.fewer.label': 'Weniger Schritte',
      'questions.kind.options.faster.label': 'Eine schnellere Antwort',
      'questions.kind.options.access.label': 'Zugang oder ein Werkzeug',
      'questions.kind.options.stop.label': 'Etwas, das wir lassen sollten',
      'questions.kind.options.talk.label': 'Einfach miteinander reden',
      'questions.out.title': 'Würde es auch der Kundschaft draußen helfen?',
      'questions.size.title': 'Wie viel würde es Ihnen helfen?',
      'questions.done.title': 'Haben Sie getan, was Sie sich vorgenommen hatten?',
      'questions.ask.title': 'Was könnte dieses Team tun, um Ihre Aufgabe leichter zu machen?',
      'questions.ask.help': 'Bitte nennen Sie Teams und Rollen, keine Personen.',
      'questions.offer.title': 'Was tun Sie diese Woche, um anderen eine Aufgabe leichter zu machen?',
    },
  },
} as const;
