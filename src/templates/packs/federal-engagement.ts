const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The employee engagement index of the Federal Employee Viewpoint Survey: the unweighted mean of the percentages of favourable answers
 * to fifteen questions, and of five each for its three parts. (U.S. Office of Personnel Management, 2018 survey, technical report and
 * codebook, by whose numbers the questions are called; “do not know” is “does not apply” here.) For everybody together and no team:
 * five questions are about one’s own supervisor. `context-organisation` names the agency.
 */
export const federalEngagement = {
  format: 'ics-pulse/1',
  id: 'federal-engagement',
  kind: 'measure',
  title: 'Conditions for engagement',
  why: 'Colleagues are each other’s customers, and good leadership and work that makes sense help them serve one another and the customers outside: your answers are added up for everyone together and show what should change.',
  intro: 'How far do you agree with these statements?',
  thanks: 'Thank you. The results are shown once at least ten colleagues have answered.',
  language: 'en',
  scales: {
    good5: {
      options: [
        { value: 1, label: 'Very poor' },
        { value: 2, label: 'Poor' },
        { value: 3, label: 'Fair' },
        { value: 4, label: 'Good' },
        { value: 5, label: 'Very good' },
      ],
    },
  },
  questions: [
    {
      id: 'q3',
      type: 'scale',
      scale: 'agree5',
      title: 'I feel encouraged to come up with new and better ways of doing things.',
      ...closed,
    },
    {
      id: 'q4',
      type: 'scale',
      scale: 'agree5',
      title: 'My work gives me a feeling of personal accomplishment.',
      ...closed,
    },
    { id: 'q6', type: 'scale', scale: 'agree5', title: 'I know what is expected of me on the job.', ...closed },
    { id: 'q11', type: 'scale', scale: 'agree5', title: 'My talents are used well in the workplace.', ...closed },
    {
      id: 'q12',
      type: 'scale',
      scale: 'agree5',
      title: 'I know how my work relates to {organisation|the agency}’s goals.',
      ...closed,
    },
    {
      id: 'q47',
      type: 'scale',
      scale: 'agree5',
      title: 'Supervisors in my work unit support employee development.',
      ...closed,
    },
    { id: 'q48', type: 'scale', scale: 'agree5', title: 'My supervisor listens to what I have to say.', ...closed },
    { id: 'q49', type: 'scale', scale: 'agree5', title: 'My supervisor treats me with respect.', ...closed },
    { id: 'q51', type: 'scale', scale: 'agree5', title: 'I have trust and confidence in my supervisor.', ...closed },
    {
      id: 'q52',
      type: 'scale',
      scale: 'good5',
      title: 'Overall, how good a job do you feel is being done by your immediate supervisor?',
      ...closed,
    },
    {
      id: 'q53',
      type: 'scale',
      scale: 'agree5',
      title: 'In my organization, senior leaders generate high levels of motivation and commitment in the workforce.',
      ...closed,
    },
    {
      id: 'q54',
      type: 'scale',
      scale: 'agree5',
      title: 'My organization’s senior leaders maintain high standards of honesty and integrity.',
      ...closed,
    },
    {
      id: 'q56',
      type: 'scale',
      scale: 'agree5',
      title: 'Managers communicate the goals of the organization.',
      ...closed,
    },
    {
      id: 'q60',
      type: 'scale',
      scale: 'good5',
      title:
        'Overall, how good a job do you feel is being done by the manager directly above your immediate supervisor?',
      ...closed,
    },
    {
      id: 'q61',
      type: 'scale',
      scale: 'agree5',
      title: 'I have a high level of respect for my organization’s senior leaders.',
      ...closed,
    },
  ],
  scores: [
    {
      id: 'engagement',
      kind: 'mean-of-shares',
      title: 'Employee engagement index',
      of: ['q53', 'q54', 'q56', 'q60', 'q61', 'q47', 'q48', 'q49', 'q51', 'q52', 'q3', 'q4', 'q6', 'q11', 'q12'],
    },
    { id: 'leaders', kind: 'mean-of-shares', title: 'Leaders lead', of: ['q53', 'q54', 'q56', 'q60', 'q61'] },
    { id: 'supervisors', kind: 'mean-of-shares', title: 'Supervisors', of: ['q47', 'q48', 'q49', 'q51', 'q52'] },
    {
      id: 'intrinsic',
      kind: 'mean-of-shares',
      title: 'Intrinsic work experience',
      of: ['q3', 'q4', 'q6', 'q11', 'q12'],
    },
  ],
  context: [{ id: 'organisation', send: false }],
  privacy: { mode: 'anonymous', minimumGroup: 10 },
  licence: {
    attribution:
      'Federal Employee Viewpoint Survey 2018, U.S. Office of Personnel Management: a work of the United States Government, in the public domain in the United States.',
    url: 'https://www.copyright.gov/title17/92chap1.html#105',
    accepted: true,
  },
  translations: {
    de: {
      title: 'Voraussetzungen für Einsatz',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und gute Führung und sinnvolle Arbeit helfen ihnen, füreinander und für die Kundschaft draußen da zu sein: Ihre Antworten werden für alle gemeinsam zusammengezählt und zeigen, was sich ändern soll.',
      intro:
        'Wie weit stimmen Sie diesen Aussagen zu? Die deutschen Fragen sind unsere eigene Übersetzung, sie ist nicht validiert.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scales.good5.options.1.label': 'Sehr schlecht',
      'scales.good5.options.2.label': 'Schlecht',
      'scales.good5.options.3.label': 'Mittelmäßig',
      'scales.good5.options.4.label': 'Gut',
      'scales.good5.options.5.label': 'Sehr gut',
      'questions.q3.title': 'Ich werde ermutigt, neue und bessere Wege zu finden.',
      'questions.q4.title': 'Meine Arbeit gibt mir das Gefühl, persönlich etwas zu leisten.',
      'questions.q6.title': 'Ich weiß, was bei der Arbeit von mir erwartet wird.',
      'questions.q11.title': 'Meine Fähigkeiten werden am Arbeitsplatz gut genutzt.',
      'questions.q12.title': 'Ich weiß, was meine Arbeit mit den Zielen von {organisation|unserer Behörde} zu tun hat.',
      'questions.q47.title': 'Die Vorgesetzten in meiner Einheit fördern die Entwicklung der Beschäftigten.',
      'questions.q48.title': 'Meine vorgesetzte Person hört sich an, was ich zu sagen habe.',
      'questions.q49.title': 'Meine vorgesetzte Person behandelt mich mit Respekt.',
      'questions.q51.title': 'Ich habe Vertrauen in meine vorgesetzte Person.',
      'questions.q52.title': 'Wie gut macht Ihre unmittelbar vorgesetzte Person alles in allem ihre Arbeit?',
      'questions.q53.title':
        'In meiner Organisation schafft es die oberste Leitung, die Beschäftigten sehr zu motivieren und einzubinden.',
      'questions.q54.title':
        'Die oberste Leitung meiner Organisation hält hohe Maßstäbe an Ehrlichkeit und Redlichkeit ein.',
      'questions.q56.title': 'Die Führungskräfte vermitteln die Ziele der Organisation.',
      'questions.q60.title':
        'Wie gut macht die Führungskraft direkt über Ihrer vorgesetzten Person alles in allem ihre Arbeit?',
      'questions.q61.title': 'Ich habe große Achtung vor der obersten Leitung meiner Organisation.',
      'scores.engagement.title': 'Index der Voraussetzungen für Einsatz',
      'scores.leaders.title': 'Oberste Leitung',
      'scores.supervisors.title': 'Vorgesetzte',
      'scores.intrinsic.title': 'Die Arbeit selbst',
    },
  },
} as const;
