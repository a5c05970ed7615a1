/** English: the source of the keys of what further question types say. A locale that lacks one does not compile. */
export const words = {
  unanswered: 'No answer yet',
  less: 'Less',
  more: 'More',
} as const;
