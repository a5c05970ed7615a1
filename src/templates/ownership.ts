const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * Not my job, or one contact: whether a request was taken on, for one closed request in three. Results go by the department
 * that handled it, the context entry `about`.
 */
export const ownership = {
  format: 'ics-pulse/1',
  id: 'ownership',
  kind: 'measure',
  title: 'Who took your request on?',
  why: 'A colleague who asks is a customer, and the customers outside wait while a request is passed around inside: your answers are added up for whole departments and show where one contact should be enough.',
  intro: 'Think of the request that has just been closed.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  scales: {
    passes4: {
      options: [
        { value: 0, label: 'None' },
        { value: 1, label: 'One' },
        { value: 2, label: 'Two' },
        { value: 3, label: 'Three or more' },
      ],
    },
    well5: {
      options: [
        { value: 1, label: 'Not at all' },
        { value: 2, label: 'A little' },
        { value: 3, label: 'Fairly well' },
        { value: 4, label: 'Well' },
        { value: 5, label: 'Very well' },
      ],
    },
  },
  questions: [
    {
      id: 'pass',
      type: 'scale',
      scale: 'passes4',
      reverse: true,
      title: '{req|Your request}: how many people were you passed on to?',
      ...closed,
    },
    { id: 'own', type: 'scale', scale: 'ypn', title: 'Did one person take it on to the end?', ...closed },
    {
      id: 'notmine',
      type: 'scale',
      scale: 'ypn',
      reverse: true,
      title: 'Did you hear that it was someone else’s job?',
      ...closed,
    },
    {
      id: 'big',
      type: 'scale',
      scale: 'well5',
      title: 'How well did {dept|the department} see what you needed it for?',
      ...closed,
    },
    { id: 'one', type: 'scale', scale: 'ypn', title: 'Was one contact enough?', ...closed },
  ],
  scores: [
    { id: 'one-contact', kind: 'share', title: 'Solved with one contact', of: ['one'] },
    { id: 'owned', kind: 'share', title: 'Somebody took it on', of: ['own'] },
    { id: 'straight', kind: 'mean', title: 'Without being passed on', of: ['pass'] },
  ],
  context: ['about', { id: 'req', send: false }],
  groupBy: 'about',
  invitation: { trigger: 'event:request-closed', display: 'popover', sample: 0.33, cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Wer hat sich gekümmert?',
      why: 'Wer im Haus um etwas bittet, ist Kundschaft, und die Kundschaft draußen wartet, während eine Anfrage herumgereicht wird: Ihre Antworten werden für ganze Abteilungen zusammengezählt und zeigen, wo ein Kontakt genügen soll.',
      intro: 'Denken Sie an die Anfrage, die gerade abgeschlossen wurde.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.passes4.options.0.label': 'An niemanden',
      'scales.passes4.options.1.label': 'An eine Person',
      'scales.passes4.options.2.label': 'An zwei',
      'scales.passes4.options.3.label': 'An drei oder mehr',
      'scales.well5.options.1.label': 'Gar nicht',
      'scales.well5.options.2.label': 'Ein wenig',
      'scales.well5.options.3.label': 'Einigermaßen',
      'scales.well5.options.4.label': 'Gut',
      'scales.well5.options.5.label': 'Sehr gut',
      'scores.one-contact.title': 'Mit einem Kontakt gelöst',
      'scores.owned.title': 'Jemand hat es übernommen',
      'scores.straight.title': 'Ohne Weiterreichen',
      'questions.pass.title': '{req|Ihre Anfrage}: An wie viele Personen wurden Sie weitergereicht?',
      'questions.own.title': 'Hat sich jemand bis zum Schluss darum gekümmert?',
      'questions.notmine.title': 'Haben Sie gehört, dafür sei jemand anderes zuständig?',
      'questions.big.title': 'Wie gut hat {dept|die Abteilung} gesehen, wofür Sie es brauchten?',
      'questions.one.title': 'Hat ein Kontakt genügt?',
    },
  },
} as const;
