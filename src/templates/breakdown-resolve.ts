const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Whether a reported breakdown was resolved. The browser that reported it asks by itself 2 and 14 days later; a page that
 * knows when it was marked as fixed fires `breakdown-fixed`. `case` is the random id that the browser kept, `about` the
 * department that fixed it.
 *
 * The days count from the report, not from the fix, which only those who keep the messages know. A browser that asked them
 * about its own case would tie its address to the report. A list of all fixed cases, fetched whole by everybody, would not;
 * but whoever knows the id of a case can confirm or reopen it, so such a list would have to hold fingerprints of the ids.
 */
export const breakdownResolve = {
  format: 'ics-pulse/1',
  id: 'breakdown-resolve',
  kind: 'measure',
  title: 'Did it get resolved?',
  why: 'Colleagues are each other’s customers, and for the customers outside a breakdown is over when it stays fixed: your answers are added up for whole departments and show whether repairs last.',
  intro: 'Think of the breakdown that you reported.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    feelings5: {
      options: [
        { value: 1, label: 'None' },
        { value: 2, label: 'A few' },
        { value: 3, label: 'Some' },
        { value: 4, label: 'Quite a lot' },
        { value: 5, label: 'A lot' },
      ],
    },
  },
  questions: [
    { id: 'fixed', type: 'scale', scale: 'ypn', title: 'Is it fixed for you?', ...closed },
    { id: 'again', type: 'scale', scale: 'ypn', reverse: true, title: 'Has it come back?', ...closed },
    {
      id: 'blame',
      type: 'scale',
      scale: 'ext5',
      title: 'How free from blame was the way it was handled?',
      ...closed,
    },
    {
      id: 'feel',
      type: 'scale',
      scale: 'feelings5',
      reverse: true,
      title: 'How many hard feelings are left?',
      ...closed,
    },
    { id: 'cust', type: 'scale', scale: 'ypn', title: 'Is the outside customer all right again?', ...closed },
    { id: 'learn', type: 'text', title: 'What did we learn?' },
  ],
  scores: [
    { id: 'resolved', kind: 'share', title: 'Fixed', of: ['fixed'] },
    {
      id: 'recurrence',
      kind: 'rate',
      title: 'Came back',
      of: ['again'],
      if: { question: 'again', is: 'is', value: 2 },
    },
    { id: 'no-blame', kind: 'mean', title: 'Handled without blame', of: ['blame'] },
  ],
  context: ['about', 'case'],
  groupBy: 'about',
  offers: [{ if: { question: 'fixed', is: 'is', value: 0 }, pulse: 'breakdown-report' }],
  invitation: {
    trigger: 'event:breakdown-fixed',
    display: 'popover',
    repeat: 'always',
    cooldown: 'P11D',
    group: 'follow-up',
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Ist es gelöst?',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und für die Kundschaft draußen ist eine Störung vorbei, wenn sie behoben bleibt: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, ob Lösungen halten.',
      intro: 'Denken Sie an die Störung, die Sie gemeldet haben.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.feelings5.options.1.label': 'Keiner',
      'scales.feelings5.options.2.label': 'Ein wenig',
      'scales.feelings5.options.3.label': 'Etwas',
      'scales.feelings5.options.4.label': 'Ziemlich viel',
      'scales.feelings5.options.5.label': 'Viel',
      'scores.resolved.title': 'Behoben',
      'scores.recurrence.title': 'Wiedergekommen',
      'scores.no-blame.title': 'Ohne Schuldzuweisung behandelt',
      'questions.fixed.title': 'Ist es für Sie behoben?',
      'questions.again.title': 'Ist es wiedergekommen?',
      'questions.blame.title': 'Wie frei von Schuldzuweisung wurde damit umgegangen?',
      'questions.feel.title': 'Wie viel Ärger ist geblieben?',
      'questions.cust.title': 'Ist für die Kundschaft draußen wieder alles gut?',
      'questions.learn.title': 'Was haben wir gelernt?',
    },
  },
} as const;
