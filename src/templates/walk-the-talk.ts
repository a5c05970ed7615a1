const closed = { notApplicable: true, preferNotToSay: true } as const;

/** Whether the care for one another inside matches the care for the customers outside. */
export const walkTheTalk = {
  format: 'ics-pulse/1',
  id: 'walk-the-talk',
  kind: 'measure',
  title: 'Inside matches outside',
  why: 'Colleagues are each other’s customers, and the customers outside get no better service than we give each other: your answers are added up for whole groups and show whether what we do inside matches what we promise outside.',
  intro: 'Think of the last 6 months.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    much5: {
      options: [
        { value: 1, label: 'None' },
        { value: 2, label: 'A little' },
        { value: 3, label: 'Some' },
        { value: 4, label: 'A lot' },
        { value: 5, label: 'A great deal' },
      ],
    },
  },
  questions: [
    {
      id: 'ext',
      type: 'scale',
      scale: 'much5',
      title: 'How much attention did the organisation give to serving the customers outside?',
      ...closed,
    },
    {
      id: 'int',
      type: 'scale',
      scale: 'much5',
      title: 'How much attention did it give to how departments serve each other?',
      ...closed,
    },
    {
      id: 'goal',
      type: 'scale',
      scale: 'ypn',
      title: 'Does {team|your team} have a stated promise or goal for serving other teams?',
      ...closed,
    },
    {
      id: 'lead',
      type: 'scale',
      scale: 'freq5',
      title: 'How often did leaders here talk about how departments serve each other?',
      ...closed,
    },
    {
      id: 'serious',
      type: 'scale',
      scale: 'ext5',
      title: 'How serious is the organisation about it?',
      help: 'It: how departments serve each other.',
      ...closed,
    },
  ],
  scores: [
    { id: 'match', kind: 'gap', title: 'Attention inside minus outside', of: ['ext', 'int'] },
    { id: 'cultivation', kind: 'mean', title: 'Taken seriously here', of: ['goal', 'lead', 'serious'] },
  ],
  context: ['team'],
  groupBy: 'team',
  invitation: { schedule: { from: '2026-01-05', every: 'P6M', open: 'P14D' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Innen wie außen',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und die Kundschaft draußen wird nie besser bedient als wir einander: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, ob wir drinnen tun, was wir draußen versprechen.',
      intro: 'Denken Sie an die letzten 6 Monate.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.much5.options.1.label': 'Keine',
      'scales.much5.options.2.label': 'Wenig',
      'scales.much5.options.3.label': 'Etwas',
      'scales.much5.options.4.label': 'Viel',
      'scales.much5.options.5.label': 'Sehr viel',
      'scores.match.title': 'Aufmerksamkeit nach innen minus nach außen',
      'scores.cultivation.title': 'Hier ernst genommen',
      'questions.ext.title': 'Wie viel Aufmerksamkeit galt im Unternehmen dem Dienst an der Kundschaft draußen?',
      'questions.int.title': 'Wie viel Aufmerksamkeit galt dem, was Abteilungen füreinander tun?',
      'questions.goal.title':
        'Gibt es für {team|Ihr Team} ein ausgesprochenes Versprechen oder Ziel, wie es für andere Teams da ist?',
      'questions.lead.title': 'Wie oft haben Führungskräfte darüber gesprochen, was Abteilungen füreinander tun?',
      'questions.serious.title': 'Wie ernst ist es dem Unternehmen damit?',
      'questions.serious.help': 'Gemeint ist, was Abteilungen füreinander tun.',
    },
  },
} as const;
