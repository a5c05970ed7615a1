const closed = { notApplicable: true, preferNotToSay: true } as const;

/** After a meeting of several departments: the short form of the post-mortem. Each committee is a wave of its own. */
export const committee = {
  format: 'ics-pulse/1',
  id: 'committee',
  kind: 'measure',
  title: 'After a joint meeting',
  why: 'Departments that meet are each other’s customers, and the customers outside gain when a meeting gets something done: your answers are added up for everyone who took part and show whether it was worth the time.',
  intro: 'Think of the meeting of several departments that has just ended.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
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
  ],
  scores: [{ id: 'change', kind: 'gap', of: ['before', 'after'] }],
  context: ['team'],
  groupBy: 'team',
  invitation: { trigger: 'event:meeting-closed', display: 'popover', cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Nach einer gemeinsamen Sitzung',
      why: 'Abteilungen in einer Sitzung sind füreinander Kundschaft, und die Kundschaft draußen hat etwas davon, wenn dabei etwas herauskommt: Ihre Antworten werden für alle zusammengezählt, die dabei waren, und zeigen, ob sich die Zeit gelohnt hat.',
      intro: 'Denken Sie an die Sitzung mehrerer Abteilungen, die gerade zu Ende gegangen ist.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
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
    },
  },
} as const;
