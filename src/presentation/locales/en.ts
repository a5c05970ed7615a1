/** English: the source of the keys of the frames. A locale that lacks one does not compile. */
export const words = {
  direction: 'ltr',
  name: 'Feedback: {title}',
  here: 'You can give feedback on this page: {title}',
  answer: 'Answer',
  notNow: 'Not now',
  asksAgain: 'Asks again {when}',
  nextPage: 'Asks again in a later round',
  neverAgain: 'Don’t ask again',
  never: 'Stops on this device',
  minimize: 'Make smaller',
  close: 'Close',
  someoneElse: 'Someone else is using this device',
  closesOn: 'Closes on {date}.',
  closedMeanwhile: 'It closed while you were answering. Your answer still counts.',
} as const;
