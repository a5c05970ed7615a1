const closed = { notApplicable: true, preferNotToSay: true } as const;
const later = { context: 'stage', is: 'is', value: 'follow-up' } as const;
const first = { not: later } as const;

/**
 * Help for a strained relationship first, figures second: whom it is about is never asked. Fourteen days later, if an
 * answer was sent, the same browser asks again with the context `stage="follow-up"`, and then for `after` alone. Results are never split by group.
 */
export const clearTheAir = {
  format: 'ics-pulse/1',
  id: 'clear-the-air',
  kind: 'measure',
  title: 'Clear the air',
  why: 'Colleagues are each other’s customers, and the customers outside feel it when two of us do not talk: this is for you first, and only if you send them your answers are added up for everybody together and show what help is missing.',
  intro: 'Think of how things are now. Nothing leaves this page unless you press Send.',
  thanks: 'Thank you. Results are shown once at least ten colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'avoid',
      type: 'statement',
      title:
        'Is there a colleague or a team you are avoiding? Answer it for yourself: it is not asked here, and not sent.',
      showIf: first,
    },
    {
      id: 'tools',
      type: 'scale',
      scale: 'ext5',
      title: 'How ready do you feel to sort it out?',
      help: 'Ready: you know what you could say and do.',
      showIf: first,
      ...closed,
    },
    {
      id: 'honest',
      type: 'scale',
      scale: 'ext5',
      title: 'How possible is an honest talk about it?',
      showIf: first,
      ...closed,
    },
    {
      id: 'want',
      type: 'choice',
      title: 'What would help you?',
      options: [
        { value: 'script', label: 'Words to start the talk with' },
        { value: 'third', label: 'A neutral third person' },
        { value: 'people', label: 'The people team' },
        { value: 'nothing', label: 'Nothing for now' },
      ],
      showIf: first,
      ...closed,
    },
    {
      id: 'help-script',
      type: 'statement',
      title:
        'Words to start with: “I would like us to work well together. This is what happened, as I saw it. This is what it meant for my work. How did it look from your side?”',
      help: 'Ask for ten quiet minutes, say one thing at a time, and listen to the end.',
      showIf: { question: 'want', is: 'is', value: 'script' },
    },
    {
      id: 'help-third',
      type: 'statement',
      title: 'A neutral third person listens to both sides and decides nothing.',
      help: 'Choose somebody whom both sides accept and who depends on neither, and agree first what stays among you.',
      showIf: { question: 'want', is: 'is', value: 'third' },
    },
    {
      id: 'help-people',
      type: 'statement',
      title: 'The people team can prepare a talk with you or lead it.',
      help: 'Ask first what stays between you. Then decide what you tell.',
      showIf: { question: 'want', is: 'is', value: 'people' },
    },
    {
      id: 'after',
      type: 'scale',
      scale: 'ypn',
      title: 'Is it better than two weeks ago?',
      showIf: later,
      ...closed,
    },
  ],
  scores: [{ id: 'capability', kind: 'mean', title: 'Ready and able to talk it over', of: ['tools', 'honest'] }],
  context: [{ id: 'stage', send: false }],
  followUps: [{ pulse: 'clear-the-air', after: 'P14D', expires: 'P42D', if: first, context: { stage: 'follow-up' } }],
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 10, minimumComments: 10 },
  translations: {
    de: {
      title: 'Reinen Tisch machen',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und die Kundschaft draußen spürt es, wenn zwei von uns nicht reden: Das hier ist zuerst für Sie, und nur wenn Sie senden, werden Ihre Antworten für alle zusammengezählt und zeigen, welche Hilfe fehlt.',
      intro: 'Denken Sie daran, wie es zurzeit ist. Nichts verlässt diese Seite, solange Sie nicht auf Senden drücken.',
      thanks: 'Danke. Ergebnisse erscheinen, sobald mindestens zehn Antworten da sind.',
      'scores.capability.title': 'Bereit und imstande zum Gespräch',
      'questions.avoid.title':
        'Gibt es jemanden oder ein Team, dem Sie aus dem Weg gehen? Antworten Sie für sich selbst: Es wird hier nicht gefragt und nicht gesendet.',
      'questions.tools.title': 'Wie bereit fühlen Sie sich, es zu klären?',
      'questions.tools.help': 'Bereit: Sie wissen, was Sie sagen und tun könnten.',
      'questions.honest.title': 'Wie gut möglich ist ein ehrliches Gespräch darüber?',
      'questions.want.title': 'Was würde Ihnen helfen?',
      'questions.want.options.script.label': 'Worte für den Anfang des Gesprächs',
      'questions.want.options.third.label': 'Eine neutrale dritte Person',
      'questions.want.options.people.label': 'Die Personalabteilung',
      'questions.want.options.nothing.label': 'Im Moment nichts',
      'questions.help-script.title':
        'Worte für den Anfang: „Ich möchte, dass wir gut zusammenarbeiten. So habe ich erlebt, was passiert ist. Das hat es für meine Arbeit bedeutet. Wie sah es von Ihrer Seite aus?“',
      'questions.help-script.help':
        'Bitten Sie um zehn ruhige Minuten, sagen Sie eins nach dem anderen und hören Sie bis zum Ende zu.',
      'questions.help-third.title': 'Eine neutrale dritte Person hört beide Seiten an und entscheidet nichts.',
      'questions.help-third.help':
        'Wählen Sie jemanden, den beide Seiten annehmen und der von keiner abhängt, und klären Sie zuerst, was unter Ihnen bleibt.',
      'questions.help-people.title': 'Die Personalabteilung kann ein Gespräch mit Ihnen vorbereiten oder es leiten.',
      'questions.help-people.help':
        'Fragen Sie zuerst, was unter Ihnen bleibt. Entscheiden Sie dann, was Sie erzählen.',
      'questions.after.title': 'Ist es besser als vor zwei Wochen?',
    },
  },
} as const;
