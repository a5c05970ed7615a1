const closed = { notApplicable: true, preferNotToSay: true } as const;

/**
 * You said, we did: whether people know what became of the last pulse, were part of it, and dare to speak again. Asked 30 days
 * after an answer to `ics-core5` on the same device, or when the page fires `action-published`.
 */
export const followUp = {
  format: 'ics-pulse/1',
  id: 'follow-up',
  kind: 'measure',
  title: 'You said, we did',
  why: 'Colleagues are each other’s customers, and what you say helps the customers outside only if something is done with it: your answers are added up for whole groups and show whether the last pulse made a difference.',
  intro: 'Think of the last pulse and of what was done after it.',
  thanks: 'Thank you. The results are shown once enough colleagues have answered.',
  language: 'en',
  questions: [
    {
      id: 'know',
      type: 'scale',
      scale: 'ypn',
      title: 'Do you know what was done with the results of the last pulse?',
      ...closed,
    },
    { id: 'use', type: 'scale', scale: 'ext5', title: 'How useful was what was done?', ...closed },
    {
      id: 'voice',
      type: 'scale',
      scale: 'ext5',
      title: 'How comfortable are you giving your opinion here?',
      ...closed,
    },
    { id: 'part', type: 'scale', scale: 'ext5', title: 'How involved were you in what was changed?', ...closed },
    { id: 'next', type: 'text', title: 'What should be done next?' },
  ],
  scores: [{ id: 'loop-closed', kind: 'share', title: 'Knows what was done', of: ['know'] }],
  context: ['team'],
  groupBy: 'team',
  invitation: { trigger: 'event:action-published', display: 'popover', cooldown: 'P14D' },
  privacy: { mode: 'anonymous', redact: ['email', 'phone'], minimumGroup: 5, minimumComments: 10 },
  translations: {
    de: {
      title: 'Sie haben es gesagt, wir haben es getan',
      why: 'Kolleginnen und Kollegen sind füreinander Kundschaft, und was Sie sagen, hilft der Kundschaft draußen nur, wenn daraus etwas wird: Ihre Antworten werden für ganze Gruppen zusammengezählt und zeigen, ob die letzte Umfrage etwas bewirkt hat.',
      intro: 'Denken Sie an die letzte Umfrage und an das, was danach getan wurde.',
      thanks: 'Danke. Die Ergebnisse erscheinen, sobald genügend Antworten da sind.',
      'scores.loop-closed.title': 'Weiß, was getan wurde',
      'questions.know.title': 'Wissen Sie, was mit den Ergebnissen der letzten Umfrage getan wurde?',
      'questions.use.title': 'Wie nützlich war, was getan wurde?',
      'questions.voice.title': 'Wie wohl ist Ihnen dabei, hier Ihre Meinung zu sagen?',
      'questions.part.title': 'Wie stark waren Sie an dem beteiligt, was sich geändert hat?',
      'questions.next.title': 'Was soll als Nächstes getan werden?',
    },
  },
} as const;
