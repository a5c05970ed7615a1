const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * After a joint project too small for figures: told to a facilitator. No team is sent: with one person from each it would
 * be a name.
 */
export const postMortemMessage = {
  format: 'ics-pulse/1',
  id: 'post-mortem-message',
  kind: 'message',
  title: 'After a joint project',
  why: 'Departments in a project are each other’s customers, and the customers outside get what they make together: what you say is read one by one by a facilitator whom all sides accept.',
  intro: 'This is about {project|the joint project} that has just ended.',
  thanks: 'Thank you. The facilitator will read it.',
  readBy: 'a facilitator whom all sides of the project accept',
  language: 'en',
  scales: {
    open3: {
      options: [
        { value: 0, label: 'No' },
        { value: 1, label: 'A little' },
        { value: 2, label: 'Yes' },
      ],
    },
  },
  questions: [
    {
      id: 'coop',
      type: 'scale',
      scale: 'qual5',
      title: 'How good was the way the departments worked together?',
      ...closed,
    },
    {
      id: 'fence',
      type: 'scale',
      scale: 'open3',
      title: 'Is anything between people still to be put right?',
      ...closed,
    },
    {
      id: 'again',
      type: 'scale',
      scale: 'ext5',
      title: 'How willing are you to work with the same group again?',
      ...closed,
    },
    { id: 'right', type: 'text', title: 'What went right?' },
    { id: 'wrong', type: 'text', title: 'What did not go right?' },
    { id: 'why', type: 'text', title: 'What in the way we worked explains it?' },
    { id: 'keep', type: 'text', title: 'What one thing should we keep?' },
    { id: 'change', type: 'text', title: 'What one thing should we change?' },
  ],
  context: [{ id: 'project', send: false }],
  offers: [{ if: { question: 'fence', is: 'is', value: 2 }, pulse: 'clear-the-air' }],
  invitation: { trigger: 'event:project-review', display: 'popover' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Nach einem gemeinsamen Projekt',
      why: 'Abteilungen in einem Projekt sind füreinander Kundschaft, und die Kundschaft draußen bekommt, was dabei entsteht: Was Sie sagen, liest eine Moderation, die alle Seiten anerkennen, Antwort für Antwort.',
      intro: 'Gerade zu Ende gegangen: {project|das gemeinsame Projekt}. Darum geht es hier.',
      thanks: 'Danke. Die Moderation wird es lesen.',
      readBy: 'einer Moderation, die alle Seiten des Projekts anerkennen',
      'scales.open3.options.0.label': 'Nein',
      'scales.open3.options.1.label': 'Ein wenig',
      'scales.open3.options.2.label': 'Ja',
      'questions.coop.title': 'Wie gut haben die Abteilungen zusammengearbeitet?',
      'questions.fence.title': 'Gibt es zwischen Menschen noch etwas in Ordnung zu bringen?',
      'questions.again.title': 'Wie bereit sind Sie, wieder mit derselben Gruppe zu arbeiten?',
      'questions.right.title': 'Was ist gut gelaufen?',
      'questions.wrong.title': 'Was ist nicht gut gelaufen?',
      'questions.why.title': 'Was an unserer Arbeitsweise erklärt das?',
      'questions.keep.title': 'Was sollten wir unbedingt beibehalten?',
      'questions.change.title': 'Was sollten wir unbedingt ändern?',
    },
  },
} as const;
