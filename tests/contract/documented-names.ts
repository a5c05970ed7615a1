/** What a page may style of `<ics-pulse>`: its manifest, the README and what is drawn have exactly these parts. */
export const pulseParts: readonly string[] =
  `card title why intro told progress heading consent review change shortcuts draft again question legend help error control options option input other ends aside skip clear
  count search row point statement symbol picture value unit about step handle place confirm actions back next submit remember
  privacy payload memory forget status thanks offers attribution waiting
  frame tab minimize close not-now never-again someone-else`.split(/\s+/);

/** What CSS sees of `<ics-pulse>` as `:state(name)`. */
export const pulseStates: readonly string[] = [
  'open',
  'waiting',
  'answered',
  'invalid',
  'submitted',
  'queued',
  'held',
  'offline',
];
