const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The employee engagement index of the Civil Service People Survey: the mean of five items. (Cabinet Office, Civil Service People
 * Survey 2023, quality and methodology information; questions B47 to B51.) `context-organisation` names the organisation.
 */
export const peopleSurveyEngagement = {
  format: 'ics-pulse/1',
  id: 'people-survey-engagement',
  kind: 'measure',
  title: 'Employee engagement',
  why: 'Colleagues are each other’s customers, and whoever feels part of the whole serves them, and the customers outside, better: your answers are added up for groups of ten or more and show how people feel about working here.',
  intro: 'How far do you agree with these statements?',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'pride',
      type: 'scale',
      scale: 'agree5',
      title: 'I am proud when I tell others I am part of {organisation|my organisation}',
      ...closed,
    },
    {
      id: 'advocacy',
      type: 'scale',
      scale: 'agree5',
      title: 'I would recommend {organisation|my organisation} as a great place to work',
      ...closed,
    },
    {
      id: 'attachment',
      type: 'scale',
      scale: 'agree5',
      title: 'I feel a strong personal attachment to {organisation|my organisation}',
      ...closed,
    },
    {
      id: 'inspiration',
      type: 'scale',
      scale: 'agree5',
      title: '{organisation|My organisation} inspires me to do the best in my job',
      ...closed,
    },
    {
      id: 'motivation',
      type: 'scale',
      scale: 'agree5',
      title: '{organisation|My organisation} motivates me to help it achieve its objectives',
      ...closed,
    },
  ],
  scores: [
    {
      id: 'engagement',
      kind: 'mean',
      title: 'Employee engagement index',
      of: ['pride', 'advocacy', 'attachment', 'inspiration', 'motivation'],
    },
  ],
  context: ['team', { id: 'organisation', send: false }],
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
      title: 'Verbundenheit mit der Organisation',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und wer sich als Teil des Ganzen fühlt, ist auch für die Kundschaft draußen besser da: Ihre Antworten werden für Gruppen ab zehn Personen zusammengezählt und zeigen, wie gern Menschen hier arbeiten.',
      intro:
        'Wie weit stimmen Sie diesen Aussagen zu? Die deutschen Fragen sind unsere eigene Übersetzung, sie ist nicht validiert.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'questions.pride.title':
        'Ich bin stolz, wenn ich anderen sage, dass ich zu {organisation|meiner Organisation} gehöre',
      'questions.advocacy.title': 'Ich würde {organisation|meine Organisation} als großartigen Arbeitsplatz empfehlen',
      'questions.attachment.title': 'Ich fühle mich {organisation|meiner Organisation} persönlich stark verbunden',
      'questions.inspiration.title':
        '{organisation|Meine Organisation} regt mich an, bei der Arbeit mein Bestes zu geben',
      'questions.motivation.title': '{organisation|Meine Organisation} motiviert mich, zu ihren Zielen beizutragen',
      'scores.engagement.title': 'Index der Verbundenheit',
    },
  },
} as const;
