const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The global satisfaction index of the Federal Employee Viewpoint Survey: the unweighted mean of the percentages of favourable answers
 * to four questions. (U.S. Office of Personnel Management, 2018 survey, technical report and codebook, by whose numbers the questions
 * are called.)
 */
export const federalSatisfaction = {
  format: 'ics-pulse/1',
  id: 'federal-satisfaction',
  kind: 'measure',
  title: 'Satisfaction with job, pay and organisation',
  why: 'Colleagues are each other’s customers, and who is content at work serves them, and the customers outside, better: your answers are added up for groups of ten or more and show what should change.',
  intro: 'Four questions about work as a whole.',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  scales: {
    satisfied5: {
      options: [
        { value: 1, label: 'Very dissatisfied' },
        { value: 2, label: 'Dissatisfied' },
        { value: 3, label: 'Neither satisfied nor dissatisfied' },
        { value: 4, label: 'Satisfied' },
        { value: 5, label: 'Very satisfied' },
      ],
    },
  },
  questions: [
    {
      id: 'q40',
      type: 'scale',
      scale: 'agree5',
      title: 'I recommend my organization as a good place to work.',
      ...closed,
    },
    {
      id: 'q69',
      type: 'scale',
      scale: 'satisfied5',
      title: 'Considering everything, how satisfied are you with your job?',
      ...closed,
    },
    {
      id: 'q70',
      type: 'scale',
      scale: 'satisfied5',
      title: 'Considering everything, how satisfied are you with your pay?',
      ...closed,
    },
    {
      id: 'q71',
      type: 'scale',
      scale: 'satisfied5',
      title: 'Considering everything, how satisfied are you with your organization?',
      ...closed,
    },
  ],
  scores: [
    {
      id: 'satisfaction',
      kind: 'mean-of-shares',
      title: 'Global satisfaction index',
      of: ['q40', 'q69', 'q70', 'q71'],
    },
  ],
  context: ['team'],
  groupBy: 'team',
  privacy: { mode: 'anonymous', minimumGroup: 10 },
  licence: {
    attribution:
      'Federal Employee Viewpoint Survey 2018, U.S. Office of Personnel Management: a work of the United States Government, in the public domain in the United States.',
    url: 'https://www.copyright.gov/title17/92chap1.html#105',
    accepted: true,
  },
  translations: {
    de: {
      title: 'Zufriedenheit mit Arbeit, Bezahlung und Organisation',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer zufrieden arbeitet, ist auch für die Kundschaft draußen besser da: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, was sich ändern soll.',
      intro:
        'Vier Fragen zur Arbeit im Ganzen. Die deutschen Fragen sind unsere eigene Übersetzung, sie ist nicht validiert.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scales.satisfied5.options.1.label': 'Sehr unzufrieden',
      'scales.satisfied5.options.2.label': 'Unzufrieden',
      'scales.satisfied5.options.3.label': 'Weder zufrieden noch unzufrieden',
      'scales.satisfied5.options.4.label': 'Zufrieden',
      'scales.satisfied5.options.5.label': 'Sehr zufrieden',
      'questions.q40.title': 'Ich empfehle meine Organisation als guten Arbeitsplatz.',
      'questions.q69.title': 'Wie zufrieden sind Sie alles in allem mit Ihrer Arbeit?',
      'questions.q70.title': 'Wie zufrieden sind Sie alles in allem mit Ihrer Bezahlung?',
      'questions.q71.title': 'Wie zufrieden sind Sie alles in allem mit Ihrer Organisation?',
      'scores.satisfaction.title': 'Index der Zufriedenheit',
    },
  },
} as const;
