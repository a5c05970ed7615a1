const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Peace between one's own department and another, the context entry `about`; both sides answer the same. `peace` is 100 minus
 * the tension; `pressure` is the pressure felt minus the pressure put on the other side, in points.
 */
export const twoDepartments = {
  format: 'ics-pulse/1',
  id: 'two-departments',
  kind: 'measure',
  title: 'Peace between two departments',
  why: 'Departments are each other’s customers, and the customers outside feel it when two of them pull apart: your answers are added up for each of the two departments and show both what would bring them together.',
  intro: 'Think of the last 3 months. Both departments get the same questions.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'resp',
      type: 'scale',
      scale: 'ext5',
      title: 'How respectful is {dept|the other department} towards your department?',
      ...closed,
    },
    {
      id: 'blame',
      type: 'scale',
      scale: 'freq5',
      title: 'In your department, how often is {dept|the other department} blamed when something goes wrong?',
      reverse: true,
      ...closed,
    },
    {
      id: 'press',
      type: 'scale',
      scale: 'ext5',
      title: 'How strong is the pressure that your department puts on {dept|the other department} without meaning to?',
      reverse: true,
      ...closed,
    },
    {
      id: 'pressr',
      type: 'scale',
      scale: 'ext5',
      title: 'How strong is the pressure that {dept|the other department} puts on your department?',
      reverse: true,
      ...closed,
    },
    {
      id: 'aims',
      type: 'scale',
      scale: 'ext5',
      title: 'How well do the aims of your department and of {dept|the other department} fit together?',
      ...closed,
    },
    {
      id: 'appr',
      type: 'scale',
      scale: 'ext5',
      title: 'How highly do you value what {dept|the other department} does?',
      ...closed,
    },
    { id: 'one', type: 'text', title: 'What one thing could your department do for {dept|the other department}?' },
  ],
  scores: [
    { id: 'peace', kind: 'mean', title: 'Peace: 100 minus the tension', of: ['resp', 'blame', 'aims', 'appr'] },
    { id: 'pressure', kind: 'gap', title: 'Pressure felt minus pressure put on', of: ['press', 'pressr'] },
    {
      id: 'pressure-seen',
      kind: 'opposites',
      title: 'Pressure it puts on: its own view minus the other department’s',
      of: ['press', 'pressr'],
    },
  ],
  context: ['team', 'about', { id: 'side', send: false }],
  groupBy: 'team',
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Frieden zwischen zwei Abteilungen',
      why: 'Abteilungen sind füreinander Kundschaft, und die Kundschaft draußen spürt es, wenn zwei von ihnen nicht zusammenfinden: Ihre Antworten werden für jede der beiden Abteilungen zusammengezählt und zeigen beiden, was sie einander näherbringt.',
      intro: 'Denken Sie an die letzten 3 Monate. Beide Abteilungen bekommen dieselben Fragen.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.peace.title': 'Frieden: 100 minus die Spannung',
      'scores.pressure.title': 'Gespürter minus ausgeübter Druck',
      'scores.pressure-seen.title': 'Ausgeübter Druck: eigene Sicht minus Sicht der anderen Abteilung',
      'questions.resp.title': 'Wie respektvoll geht {dept|die andere Abteilung} mit Ihrer Abteilung um?',
      'questions.blame.title':
        'Wenn etwas schiefgeht: Wie oft heißt es in Ihrer Abteilung, {dept|die andere Abteilung} sei schuld?',
      'questions.press.title':
        'Wie stark ist der Druck, den Ihre Abteilung ungewollt auf {dept|die andere Abteilung} ausübt?',
      'questions.pressr.title': 'Wie stark ist der Druck, den {dept|die andere Abteilung} auf Ihre Abteilung ausübt?',
      'questions.aims.title': 'Wie einig sind sich Ihre Abteilung und {dept|die andere Abteilung} in ihren Zielen?',
      'questions.appr.title': 'Wie sehr schätzen Sie, was {dept|die andere Abteilung} leistet?',
      'questions.one.title': 'Was könnte Ihre Abteilung für {dept|die andere Abteilung} tun?',
    },
  },
} as const;
