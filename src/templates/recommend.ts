const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * The recommend pulse: the workplace, one department's service, and what the company offers. The department is the
 * context entry `about`; where the page gives none, that question is left out.
 */
export const recommend = {
  format: 'ics-pulse/1',
  id: 'recommend',
  kind: 'measure',
  title: 'Would you recommend us?',
  why: 'Colleagues are each other’s customers, and what they would say about us reaches the customers outside: your answers are added up for whole groups and show what to keep and what to change.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    { id: 'emp', type: 'nps', title: 'How likely are you to recommend working here to a friend?', ...closed },
    {
      id: 'dep',
      type: 'nps',
      title: 'How likely are you to speak well of {dept} to a colleague?',
      showIf: { context: 'about', is: 'answered' },
      ...closed,
    },
    {
      id: 'prod',
      type: 'nps',
      title: 'How likely are you to recommend what we offer to someone outside?',
      ...closed,
    },
    {
      id: 'stay',
      type: 'scale',
      scale: 'ext5',
      title: 'How likely are you to still want to work here in a year?',
      ...closed,
    },
    { id: 'why', type: 'text', title: 'What is the main reason for your answers?' },
  ],
  scores: [
    { id: 'workplace', kind: 'recommend', title: 'Recommending the workplace', of: ['emp'] },
    { id: 'service', kind: 'recommend', title: 'Recommending a department', of: ['dep'] },
    { id: 'offer', kind: 'recommend', title: 'Recommending what we offer', of: ['prod'] },
  ],
  context: ['team', 'about'],
  groupBy: 'team',
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Würden Sie uns empfehlen?',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und was sie über uns sagen, kommt auch bei der Kundschaft draußen an: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, was bleiben und was sich ändern soll.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.workplace.title': 'Empfehlung als Arbeitsplatz',
      'scores.service.title': 'Empfehlung einer Abteilung',
      'scores.offer.title': 'Empfehlung unseres Angebots',
      'questions.emp.title':
        'Wie wahrscheinlich würden Sie einer Freundin oder einem Freund empfehlen, hier zu arbeiten?',
      'questions.dep.title': 'Wie wahrscheinlich würden Sie vor anderen im Haus gut über {dept} sprechen?',
      'questions.prod.title': 'Wie wahrscheinlich würden Sie jemandem außerhalb empfehlen, was wir anbieten?',
      'questions.stay.title': 'Wie wahrscheinlich möchten Sie in einem Jahr noch hier arbeiten?',
      'questions.why.title': 'Was ist der wichtigste Grund für Ihre Antworten?',
    },
    ar: {
      title: 'هل توصي بنا؟',
      why: 'كل زميل عميل لزملائه، وما يقولونه عنا يصل إلى العملاء في الخارج: تُجمع إجاباتك مع إجابات مجموعات كاملة لتبيّن ما ينبغي أن يبقى وما ينبغي أن يتغير.',
      thanks: 'شكرًا لك. تُعرض النتائج عندما يكتمل عدد كافٍ من الإجابات.',
      'scores.workplace.title': 'التوصية بمكان العمل',
      'scores.service.title': 'التوصية بإحدى الإدارات',
      'scores.offer.title': 'التوصية بما نقدمه',
      'questions.emp.title': 'ما احتمال أن توصي صديقًا بالعمل هنا؟',
      'questions.dep.title': 'ما احتمال أن تتحدث بالخير عن {dept} أمام أحد الزملاء؟',
      'questions.prod.title': 'ما احتمال أن توصي شخصًا من الخارج بما نقدمه؟',
      'questions.stay.title': 'إلى أي حد يُحتمل أن ترغب في العمل هنا بعد عام من الآن؟',
      'questions.why.title': 'ما السبب الرئيسي لإجاباتك؟',
    },
  },
} as const;
