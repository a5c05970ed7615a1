/** The attributes of `<ics-pulse>`. */
export const knownAttributes = [
  'pulse',
  'src',
  'endpoint',
  'actions',
  'credentials',
  'departments',
  'display',
  'position',
  'anchor',
  'open',
  'trigger',
  'delay',
  'cancel',
  'wave',
  'from',
  'until',
  'repeat',
  'cooldown',
  'group',
  'snooze',
  'sample',
  'disabled',
  'debug',
  'loading',
  'printable',
  'readonly',
  'transport',
  'definition',
  'side',
];

/** Attributes of every element, and those that frameworks, libraries and CMSs add. */
const foreign =
  /^(context-|data-|aria-|on|_ng|ng-|v-|x-|is$|id$|class$|style$|slot$|part$|exportparts$|lang$|dir$|hidden$|title$|role$|tabindex$|inert$|nonce$|translate$|item)/;

/** Names that are neither ours nor anybody else's: perhaps misspelt ones of ours. */
export const strangeAttributes = (names: readonly string[]): string[] =>
  names.filter(name => !knownAttributes.includes(name) && !foreign.test(name));
