/** What is said about an answer that needs more than a short word: on its way, held, refused. The source of these keys. */
export const outcomes = {
  savedOffline: 'Saved on this device. It will be sent when you are back online.',
  heldSignIn: 'Your sign-on has expired. Your answer is kept on this device. Sign in again and it will be sent.',
  heldRefused:
    'The server did not take your answer. It is kept on this device, and the people who run this page are needed.',
  heldConflict: 'Another answer was already recorded under the same number. Yours is kept on this device.',
  heldClosed: 'This survey has closed and your answer was not counted. It stays on this device for 30 more days.',
  closedDay: 'Its last day was {day}.',
  alreadySent: 'Already sent from this page. Nothing was sent a second time.',
  heldBlocked:
    'This page is not allowed to send your answer. It is kept on this device, and the people who run this page are needed.',
  heldUnreachable: 'The server cannot be reached from this page. Your answer is kept on this device.',
  storageFull: 'There is no room left on this device. Your answer is still here: please free some space and try again.',
  tooLarge: 'Your answer is too long to be sent. Please shorten your comment.',
} as const;
