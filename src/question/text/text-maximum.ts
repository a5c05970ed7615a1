import type { TextQuestion } from '../../definition/pulse-definition.js';

/** The longest text the question takes, in graphemes. */
export const textMaximum = ({ length, maximumLength }: TextQuestion): number =>
  maximumLength ?? (length === 'short' ? 200 : 2000);
