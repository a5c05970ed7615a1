/** English: the source of the keys of the charts. A locale that lacks one does not compile. */
export const messages = {
  nothingToDraw: 'There is nothing to draw for this choice.',
} as const;
