const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * After a meeting too small for figures: the same questions, read by a facilitator. No team is sent: with one person from
 * each it would be a name.
 */
export const committeeMessage = {
  format: 'ics-pulse/1',
  id: 'committee-message',
  kind: 'message',
  title: 'After a joint meeting',
  why: 'Departments that meet are each other’s customers, and the customers outside gain when a meeting gets something done: what you say is read one by one by a facilitator whom all departments of the meeting accept.',
  intro: 'Think of the meeting of several departments that has just ended.',
  thanks: 'Thank you. The facilitator will read it.',
  readBy: 'A facilitator whom all departments of the meeting accept',
  language: 'en',
  scales: {
    keen5: {
      options: [
        { value: 1, label: 'Dreading it' },
        { value: 2, label: 'Not keen' },
        { value: 3, label: 'Neutral' },
        { value: 4, label: 'Keen' },
        { value: 5, label: 'Really looking forward to it' },
      ],
    },
    much5: {
      options: [
        { value: 1, label: 'Not at all' },
        { value: 2, label: 'A little' },
        { value: 3, label: 'Moderately' },
        { value: 4, label: 'A lot' },
        { value: 5, label: 'Completely' },
      ],
    },
  },
  questions: [
    {
      id: 'before',
      type: 'scale',
      scale: 'keen5',
      title: 'Before the meeting, how did you feel about going?',
      ...closed,
    },
    {
      id: 'after',
      type: 'scale',
      scale: 'keen5',
      title: 'How do you feel now about going to the next one?',
      ...closed,
    },
    {
      id: 'aims',
      type: 'scale',
      scale: 'much5',
      title: 'How much did the departments in the meeting want the same thing?',
      ...closed,
    },
    { id: 'out', type: 'scale', scale: 'ext5', title: 'How useful was the meeting?', ...closed },
    { id: 'next', type: 'text', title: 'What would make the next one more worth your time?' },
  ],
  invitation: { trigger: 'event:meeting-closed', display: 'popover', cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Nach einer gemeinsamen Sitzung',
      why: 'Abteilungen in einer Sitzung sind füreinander Kundschaft, und die Kundschaft draußen hat etwas davon, wenn dabei etwas herauskommt: Was Sie sagen, liest eine Moderation, die alle beteiligten Abteilungen anerkennen, Antwort für Antwort.',
      intro: 'Denken Sie an die Sitzung mehrerer Abteilungen, die gerade zu Ende gegangen ist.',
      thanks: 'Danke. Die Moderation wird es lesen.',
      readBy: 'Eine Moderation, die alle beteiligten Abteilungen anerkennen',
      'scales.keen5.options.1.label': 'Sehr ungern',
      'scales.keen5.options.2.label': 'Eher ungern',
      'scales.keen5.options.3.label': 'Weder noch',
      'scales.keen5.options.4.label': 'Eher gern',
      'scales.keen5.options.5.label': 'Sehr gern',
      'scales.much5.options.1.label': 'Überhaupt nicht',
      'scales.much5.options.2.label': 'Ein wenig',
      'scales.much5.options.3.label': 'Mittel',
      'scales.much5.options.4.label': 'Sehr',
      'scales.much5.options.5.label': 'Völlig',
      'questions.before.title': 'Wie gern sind Sie zu der Sitzung gegangen?',
      'questions.after.title': 'Und jetzt: Wie gern gehen Sie zur nächsten?',
      'questions.aims.title': 'Wie sehr wollten die Abteilungen in der Sitzung dasselbe?',
      'questions.out.title': 'Wie nützlich war die Sitzung?',
      'questions.next.title': 'Was würde die nächste lohnender machen?',
    },
  },
} as const;
