const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The mood at the start and at the end of one shift: the first stays in the browser for 16 hours, and both are sent in one
 * response; never shown for fewer than ten answers.
 */
export const moodShift = {
  format: 'ics-pulse/1',
  id: 'mood-shift',
  kind: 'measure',
  title: 'Start and end of the shift',
  why: 'Colleagues are each other’s customers, and the mood that a shift leaves us in is felt by the customers outside: your answers are added up for groups of ten or more and show whether working here lifts people or wears them down.',
  thanks: 'Thank you. The results are shown once at least ten colleagues of a group have answered.',
  language: 'en',
  questions: [
    { id: 'in', type: 'scale', scale: 'mood5', title: 'How is your mood as this shift starts?', ...closed },
    { id: 'out', type: 'scale', scale: 'mood5', title: 'How is your mood now that this shift ends?', ...closed },
  ],
  scores: [
    { id: 'change', kind: 'gap', title: 'Mood at the end minus at the start', of: ['in', 'out'] },
    {
      id: 'same-or-better',
      kind: 'rate',
      title: 'As good at the end, or better',
      of: ['in', 'out'],
      if: {
        any: [
          { question: 'in', is: 'is', value: 1 },
          { question: 'out', is: 'is', value: 5 },
          {
            all: [
              { question: 'in', is: 'is', value: 2 },
              { question: 'out', is: 'at-least', value: 2 },
            ],
          },
          {
            all: [
              { question: 'in', is: 'is', value: 3 },
              { question: 'out', is: 'at-least', value: 3 },
            ],
          },
          {
            all: [
              { question: 'in', is: 'is', value: 4 },
              { question: 'out', is: 'at-least', value: 4 },
            ],
          },
        ],
      },
    },
  ],
  keep: { questions: ['in'], for: 'PT16H' },
  context: ['team'],
  groupBy: 'team',
  invitation: {
    display: 'popover',
    // Fired by the page with the first visit of a shift and again in its last hour.
    trigger: 'event:shift',
    // In the group of events it would keep every request from being asked about.
    group: 'shift',
    schedule: { from: '2026-01-05', every: 'P14D' },
    repeat: 2,
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Anfang und Ende der Schicht',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und in welcher Stimmung uns eine Schicht entlässt, spürt auch die Kundschaft draußen: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, ob die Arbeit hier guttut oder Kraft kostet.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald aus einer Gruppe mindestens zehn Antworten da sind.',
      'scores.change.title': 'Stimmung am Ende minus am Anfang',
      'scores.same-or-better.title': 'Am Ende gleich gut oder besser',
      'questions.in.title': 'Wie ist Ihre Stimmung, da diese Schicht anfängt?',
      'questions.out.title': 'Wie ist Ihre Stimmung jetzt, da diese Schicht endet?',
    },
  },
} as const;
