const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The PERMA index of the Civil Service People Survey: the mean of five items, of people who answered all of them. Two are asked from
 * 0 to 10 and count in five steps: 0, 1 to 4, 5 to 6, 7 to 9, 10. (Cabinet Office, Civil Service People Survey 2023, quality and
 * methodology information.)
 */
export const peopleSurveyPerma = {
  format: 'ics-pulse/1',
  id: 'people-survey-perma',
  kind: 'measure',
  title: 'Flourishing at work',
  why: 'Colleagues are each other’s customers, and people who flourish serve them, and the customers outside, better: your answers are added up for groups of ten or more and show how people are doing.',
  intro: 'Some questions are about your work, two are about your life as a whole.',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  scales: {
    zeroToTen: {
      options: [
        { value: 0, label: '0', score: 0 },
        { value: 1, label: '1', score: 25 },
        { value: 2, label: '2', score: 25 },
        { value: 3, label: '3', score: 25 },
        { value: 4, label: '4', score: 25 },
        { value: 5, label: '5', score: 50 },
        { value: 6, label: '6', score: 50 },
        { value: 7, label: '7', score: 75 },
        { value: 8, label: '8', score: 75 },
        { value: 9, label: '9', score: 75 },
        { value: 10, label: '10', score: 100 },
      ],
    },
  },
  questions: [
    {
      id: 'life',
      type: 'scale',
      scale: 'zeroToTen',
      title: 'Overall, how satisfied are you with your life nowadays?',
      help: '0 is not at all, 10 is completely.',
      ...closed,
    },
    { id: 'interest', type: 'scale', scale: 'agree5', title: 'I am interested in my work', ...closed },
    {
      id: 'relied',
      type: 'scale',
      scale: 'agree5',
      title: 'The people in my team can be relied upon to help when things get difficult in my job',
      ...closed,
    },
    {
      id: 'worthwhile',
      type: 'scale',
      scale: 'zeroToTen',
      title: 'Overall, to what extent do you feel that things you do in your life are worthwhile?',
      help: '0 is not at all, 10 is completely.',
      ...closed,
    },
    {
      id: 'accomplishment',
      type: 'scale',
      scale: 'agree5',
      title: 'My work gives me a sense of personal accomplishment',
      ...closed,
    },
  ],
  scores: [
    {
      id: 'perma',
      kind: 'mean',
      title: 'PERMA index',
      of: ['life', 'interest', 'relied', 'worthwhile', 'accomplishment'],
      complete: true,
    },
  ],
  context: ['team'],
  groupBy: 'team',
  privacy: { mode: 'anonymous', minimumGroup: 10 },
  licence: {
    attribution:
      'Civil Service People Survey, Cabinet Office. Contains public sector information licensed under the Open Government Licence v3.0.',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    accepted: true,
  },
  translations: {
    de: {
      title: 'Gut gehen bei der Arbeit',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wem es gut geht, ist auch für die Kundschaft draußen besser da: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, wie es den Menschen geht.',
      intro:
        'Einige Fragen betreffen Ihre Arbeit, zwei Ihr Leben als Ganzes. Die deutschen Fragen sind unsere eigene Übersetzung, sie ist nicht validiert.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scales.zeroToTen.options.0.label': '0',
      'scales.zeroToTen.options.1.label': '1',
      'scales.zeroToTen.options.2.label': '2',
      'scales.zeroToTen.options.3.label': '3',
      'scales.zeroToTen.options.4.label': '4',
      'scales.zeroToTen.options.5.label': '5',
      'scales.zeroToTen.options.6.label': '6',
      'scales.zeroToTen.options.7.label': '7',
      'scales.zeroToTen.options.8.label': '8',
      'scales.zeroToTen.options.9.label': '9',
      'scales.zeroToTen.options.10.label': '10',
      'questions.life.title': 'Wie zufrieden sind Sie zurzeit alles in allem mit Ihrem Leben?',
      'questions.life.help': '0 heißt überhaupt nicht, 10 heißt voll und ganz.',
      'questions.interest.title': 'Meine Arbeit interessiert mich',
      'questions.relied.title': 'Auf die Menschen in meinem Team ist Verlass, wenn es bei meiner Arbeit schwierig wird',
      'questions.worthwhile.title':
        'Wie sehr haben Sie alles in allem das Gefühl, dass das, was Sie in Ihrem Leben tun, der Mühe wert ist?',
      'questions.worthwhile.help': '0 heißt überhaupt nicht, 10 heißt voll und ganz.',
      'questions.accomplishment.title': 'Meine Arbeit gibt mir das Gefühl, persönlich etwas zu leisten',
      'scores.perma.title': 'PERMA-Index',
    },
  },
} as const;
