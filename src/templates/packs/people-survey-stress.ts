const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The proxy stress index of the Civil Service People Survey: 100 minus the mean of eight items, of people who answered all of them;
 * “prefer not to say” to the last one counts half. High is bad. (Cabinet Office, Civil Service People Survey 2023, quality and
 * methodology information.) For everybody together and no team: one item is about one’s own manager.
 */
export const peopleSurveyStress = {
  format: 'ics-pulse/1',
  id: 'people-survey-stress',
  kind: 'measure',
  title: 'Conditions that can add to stress',
  why: 'Colleagues are each other’s customers, and who works under strain can hardly serve them, or the customers outside, well: your answers are added up for everyone together and show what should change.',
  intro: 'How far do you agree with these statements?',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  scales: {
    bullied3: {
      options: [
        { value: 0, label: 'Yes' },
        { value: 1, label: 'Prefer not to say' },
        { value: 2, label: 'No' },
      ],
    },
  },
  questions: [
    { id: 'workload', type: 'scale', scale: 'agree5', title: 'I have an acceptable workload', ...closed },
    { id: 'choice', type: 'scale', scale: 'agree5', title: 'I have a choice in deciding how I do my work', ...closed },
    {
      id: 'manager',
      type: 'scale',
      scale: 'agree5',
      title: 'My manager motivates me to be more effective in my job',
      ...closed,
    },
    {
      id: 'respect',
      type: 'scale',
      scale: 'agree5',
      title: 'I am treated with respect by the people I work with',
      ...closed,
    },
    { id: 'objectives', type: 'scale', scale: 'agree5', title: 'I have clear work objectives', ...closed },
    {
      id: 'relied',
      type: 'scale',
      scale: 'agree5',
      title: 'The people in my team can be relied upon to help when things get difficult in my job',
      ...closed,
    },
    {
      id: 'views',
      type: 'scale',
      scale: 'agree5',
      title: 'I have the opportunity to contribute my views before decisions are made that affect me',
      ...closed,
    },
    {
      id: 'bullied',
      type: 'scale',
      scale: 'bullied3',
      title: 'Have you been bullied or harassed at work, in the past 12 months?',
    },
  ],
  scores: [
    {
      id: 'stress',
      kind: 'mean',
      title: 'Proxy stress index (high is bad)',
      of: ['workload', 'choice', 'manager', 'respect', 'objectives', 'relied', 'views', 'bullied'],
      complete: true,
      range: [100, 0],
    },
  ],
  privacy: { mode: 'anonymous', minimumGroup: 10 },
  licence: {
    attribution:
      'Civil Service People Survey, Cabinet Office. Contains public sector information licensed under the Open Government Licence v3.0.',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    accepted: true,
  },
  translations: {
    de: {
      title: 'Bedingungen, die belasten können',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer unter Druck arbeitet, kann für sie und für die Kundschaft draußen kaum gut da sein: Ihre Antworten werden für alle gemeinsam zusammengezählt und zeigen, was sich ändern soll.',
      intro:
        'Wie weit stimmen Sie diesen Aussagen zu? Die deutschen Fragen sind unsere eigene Übersetzung, sie ist nicht validiert.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scales.bullied3.options.0.label': 'Ja',
      'scales.bullied3.options.1.label': 'Möchte ich nicht sagen',
      'scales.bullied3.options.2.label': 'Nein',
      'questions.workload.title': 'Mein Arbeitspensum ist angemessen',
      'questions.choice.title': 'Ich kann mitbestimmen, wie ich meine Arbeit mache',
      'questions.manager.title': 'Meine Führungskraft motiviert mich, bei der Arbeit noch wirksamer zu sein',
      'questions.respect.title': 'Die Menschen, mit denen ich arbeite, behandeln mich mit Respekt',
      'questions.objectives.title': 'Ich habe klare Arbeitsziele',
      'questions.relied.title': 'Auf die Menschen in meinem Team ist Verlass, wenn es bei meiner Arbeit schwierig wird',
      'questions.views.title': 'Ich kann meine Sicht einbringen, bevor über etwas entschieden wird, das mich betrifft',
      'questions.bullied.title': 'Wurden Sie in den letzten 12 Monaten bei der Arbeit gemobbt oder belästigt?',
      'scores.stress.title': 'Belastungsindex (hoch ist schlecht)',
    },
  },
} as const;
