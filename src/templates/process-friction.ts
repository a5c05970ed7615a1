const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Where a process frays. Results go by process: the context entry `process`, from the page's list `processes`. The score
 * `smoothness` is 0–100 and high where a process runs well; friction is 100 minus it.
 */
export const processFriction = {
  format: 'ics-pulse/1',
  id: 'process-friction',
  kind: 'measure',
  title: 'How smoothly does it run?',
  why: 'In a process each step is the customer of the one before, and the customers outside wait wherever it frays: your answers are added up for each process and show which one to mend first.',
  intro: 'Think of the last time you used this process.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    { id: 'ease', type: 'scale', scale: 'ease5', title: 'How easy was it?', ...closed },
    {
      id: 'steps',
      type: 'number',
      unit: 'steps',
      minimum: 0,
      title: 'How many steps added nothing?',
      ...closed,
    },
    {
      id: 'lost',
      type: 'number',
      unit: 'minutes',
      minimum: 0,
      title: 'How much time did you lose, roughly?',
      ...closed,
    },
    {
      id: 'rework',
      type: 'scale',
      scale: 'ypn',
      reverse: true,
      title: 'Did you have to do or enter something again?',
      ...closed,
    },
    {
      id: 'smooth',
      type: 'scale',
      scale: 'ext5',
      title: 'How smooth was the work between the teams involved?',
      ...closed,
    },
    { id: 'way', type: 'text', title: 'What other way did you find, if any?' },
  ],
  scores: [{ id: 'smoothness', kind: 'mean', title: 'Runs smoothly', of: ['ease', 'rework', 'smooth'] }],
  context: [{ id: 'process', optionsFrom: 'processes', title: 'Which process is it about?' }],
  askContext: ['process'],
  groupBy: 'process',
  offers: [{ if: { question: 'ease', is: 'at-most', value: 2 }, pulse: 'breakdown-report' }],
  invitation: { schedule: { from: '2026-01-05', every: 'P1M' }, repeat: 'once-per-wave' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Wie rund läuft es?',
      why: 'In einem Ablauf ist jeder Schritt Kundschaft des vorigen, und die Kundschaft draußen wartet, wo er ausfranst: Ihre Antworten werden für jeden Ablauf zusammengezählt und zeigen, welcher zuerst besser werden soll.',
      intro: 'Denken Sie an das letzte Mal, als Sie diesen Ablauf genutzt haben.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'context.process.title': 'Um welchen Ablauf geht es?',
      'scores.smoothness.title': 'Läuft reibungslos',
      'questions.ease.title': 'Wie leicht war es?',
      'questions.steps.title': 'Wie viele Schritte waren unnötig?',
      'questions.steps.unit': 'Schritte',
      'questions.lost.title': 'Wie viel Zeit haben Sie ungefähr verloren?',
      'questions.lost.unit': 'Minuten',
      'questions.rework.title': 'Mussten Sie etwas noch einmal tun oder eingeben?',
      'questions.smooth.title': 'Wie reibungslos war die Arbeit zwischen den beteiligten Teams?',
      'questions.way.title': 'Welchen anderen Weg haben Sie gefunden, falls es einen gab?',
    },
  },
} as const;
