const closed = { notApplicable: true, preferNotToSay: true } as const;

/** What suppliers and consultants say of us, by the department they work with, which is the context entry `about`. */
export const partners = {
  format: 'ics-pulse/1',
  id: 'partners',
  kind: 'measure',
  title: 'Working with us',
  why: 'Partners and colleagues are each other’s customers, and the customers outside get what they make together: your answers are added up with those of other partners and show what we should do better.',
  intro: 'Think of the last 6 months.',
  thanks: 'Thank you. The results are shown once enough partners have answered.',
  language: 'en',
  scales: {
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
    { id: 'clear', type: 'scale', scale: 'ext5', title: 'How clear were our requests?', ...closed },
    { id: 'fair', type: 'scale', scale: 'ext5', title: 'How fair were we to you?', ...closed },
    { id: 'quick', type: 'scale', scale: 'quick5', title: 'How quickly did you get answers?', ...closed },
    { id: 'paid', type: 'scale', scale: 'quick5', title: 'How quickly were you paid?', ...closed },
    { id: 'part', type: 'scale', scale: 'much5', title: 'How much did you feel part of the team?', ...closed },
    { id: 'chg', type: 'text', title: 'What one thing should we change?' },
  ],
  scores: [{ id: 'partnership', kind: 'mean', title: 'Partnership', of: ['clear', 'fair', 'quick', 'paid', 'part'] }],
  context: ['about'],
  groupBy: 'about',
  invitation: {
    audience: { attribute: 'audience', is: 'is', value: 'partner' },
    schedule: { from: '2026-01-05', every: 'P6M', open: 'P28D' },
    repeat: 'once-per-wave',
  },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Zusammenarbeit mit uns',
      why: 'Partner und Beschäftigte sind füreinander Kundschaft, und die Kundschaft draußen bekommt, was daraus entsteht: Ihre Antworten werden mit denen anderer Partner zusammengezählt und zeigen, was wir besser machen sollen.',
      intro: 'Denken Sie an die letzten 6 Monate.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scales.much5.options.1.label': 'Überhaupt nicht',
      'scales.much5.options.2.label': 'Ein wenig',
      'scales.much5.options.3.label': 'Mittel',
      'scales.much5.options.4.label': 'Sehr',
      'scales.much5.options.5.label': 'Völlig',
      'scores.partnership.title': 'Partnerschaft',
      'questions.clear.title': 'Wie klar waren unsere Anfragen?',
      'questions.fair.title': 'Wie fair waren wir zu Ihnen?',
      'questions.quick.title': 'Wie schnell bekamen Sie Antworten?',
      'questions.paid.title': 'Wie schnell wurden Sie bezahlt?',
      'questions.part.title': 'Wie sehr fühlten Sie sich als Teil des Teams?',
      'questions.chg.title': 'Was sollten wir unbedingt ändern?',
    },
  },
} as const;
