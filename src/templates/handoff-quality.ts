const closed = { notApplicable: true, preferNotToSay: true } as const;
const provider = { context: 'side', is: 'is', value: 'provider' } as const;
const receiver = { not: provider } as const;

/**
 * One handover between two teams, answered by the team that received it and by the one that handed it over. For both sides
 * `about` is the department that handed over, so that the two pictures stand in one group.
 */
export const handoffQuality = {
  format: 'ics-pulse/1',
  id: 'handoff-quality',
  kind: 'measure',
  title: 'How was the handover?',
  why: 'The next team is the customer of the one before, and the customers outside get what comes through this chain: your answers are added up for whole departments and show where handovers should get better.',
  intro: 'Think of this one handover.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    well5: {
      options: [
        { value: 1, label: 'Not at all' },
        { value: 2, label: 'A little' },
        { value: 3, label: 'Fairly well' },
        { value: 4, label: 'Well' },
        { value: 5, label: 'Very well' },
      ],
    },
    pressure5: {
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
    { id: 'time', type: 'scale', scale: 'ypn', title: 'Did it reach you on time?', showIf: receiver, ...closed },
    { id: 'compl', type: 'scale', scale: 'ypn', title: 'Was it complete?', showIf: receiver, ...closed },
    {
      id: 'err',
      type: 'choice',
      title: 'How many corrections did it need?',
      options: [
        { value: 'none', label: 'None' },
        { value: 'one-or-two', label: '1 or 2' },
        { value: 'three-to-five', label: '3 to 5' },
        { value: 'more', label: 'More than 5' },
      ],
      showIf: receiver,
      ...closed,
    },
    {
      id: 'know',
      type: 'scale',
      scale: 'well5',
      title: 'How well did {dept|the sending team} understand what you need it for?',
      showIf: receiver,
      ...closed,
    },
    {
      id: 'press',
      type: 'scale',
      scale: 'pressure5',
      reverse: true,
      title: 'How much time pressure were you under?',
      showIf: provider,
      ...closed,
    },
    {
      id: 'see',
      type: 'scale',
      scale: 'ypn',
      title: 'Did you know what the next team needed?',
      showIf: provider,
      ...closed,
    },
  ],
  scores: [
    {
      id: 'right-first-time',
      kind: 'rate',
      title: 'Right first time',
      of: ['time', 'compl', 'err'],
      if: {
        all: [
          { question: 'time', is: 'is', value: 2 },
          { question: 'compl', is: 'is', value: 2 },
          { question: 'err', is: 'is', value: 'none' },
        ],
      },
    },
    {
      id: 'understood',
      kind: 'sides',
      title: 'Knowing what the next team needs: its own view minus the others’',
      of: ['see', 'know'],
    },
  ],
  context: ['about', { id: 'side', send: false }],
  groupBy: 'about',
  invitation: { trigger: 'event:handoff', display: 'popover', repeat: 'always', cooldown: 'P7D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Wie war die Übergabe?',
      why: 'Das nächste Team ist Kundschaft des vorigen, und die Kundschaft draußen bekommt, was durch diese Kette kommt: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, wo Übergaben besser werden sollen.',
      intro: 'Denken Sie an diese eine Übergabe.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.well5.options.1.label': 'Gar nicht',
      'scales.well5.options.2.label': 'Ein wenig',
      'scales.well5.options.3.label': 'Einigermaßen',
      'scales.well5.options.4.label': 'Gut',
      'scales.well5.options.5.label': 'Sehr gut',
      'scales.pressure5.options.1.label': 'Keinem',
      'scales.pressure5.options.2.label': 'Wenig',
      'scales.pressure5.options.3.label': 'Etwas',
      'scales.pressure5.options.4.label': 'Viel',
      'scales.pressure5.options.5.label': 'Sehr viel',
      'scores.right-first-time.title': 'Auf Anhieb richtig',
      'scores.understood.title': 'Wissen, was das nächste Team braucht: eigene Sicht minus Sicht der anderen',
      'questions.time.title': 'Kam es rechtzeitig bei Ihnen an?',
      'questions.compl.title': 'War es vollständig?',
      'questions.err.title': 'Wie viele Korrekturen waren nötig?',
      'questions.err.options.none.label': 'Keine',
      'questions.err.options.one-or-two.label': '1 oder 2',
      'questions.err.options.three-to-five.label': '3 bis 5',
      'questions.err.options.more.label': 'Mehr als 5',
      'questions.know.title': 'Wie gut hat {dept|das abgebende Team} verstanden, wofür Sie es brauchen?',
      'questions.press.title': 'Unter wie viel Zeitdruck standen Sie?',
      'questions.see.title': 'Wussten Sie, was das nächste Team braucht?',
    },
  },
} as const;
