/** English: the source of the keys of what further question types say. A locale that lacks one does not compile. */
export const words = {
  unanswered: 'No answer yet',
  less: 'Less',
  more: 'More',
  rankHelp: 'Move what matters most to the top, or say that this order is right.',
  rankKept: 'This is your order.',
  rankMoved: '{label}: place {place} of {n}',
  rankMovedOut: '{label}: without a place',
  moveUp: 'Move up: {label}',
  moveDown: 'Move down: {label}',
  orderIsRight: 'This order is right',
} as const;
