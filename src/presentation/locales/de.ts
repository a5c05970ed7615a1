import type { FrameWords } from '../frame-words.js';

export const words: FrameWords = {
  direction: 'ltr',
  name: 'Rückmeldung: {title}',
  here: 'Auf dieser Seite können Sie Rückmeldung geben: {title}',
  answer: 'Antworten',
  notNow: 'Jetzt nicht',
  asksAgain: 'Fragt {when} wieder',
  nextPage: 'Fragt in einer späteren Runde wieder',
  neverAgain: 'Nicht mehr fragen',
  never: 'Endet auf diesem Gerät',
  minimize: 'Verkleinern',
  close: 'Schließen',
  someoneElse: 'Jemand anderes benutzt dieses Gerät',
  closesOn: 'Endet am {date}.',
  closedMeanwhile: 'Die Umfrage endete, während Sie antworteten. Ihre Antwort zählt trotzdem.',
};
