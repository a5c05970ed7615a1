import { PulseError } from '../base/pulse-error.js';

/**
 * The one text of a JSON value by RFC 8785: keys in order of their UTF-16 units, no white space, numbers as ECMAScript
 * prints them. An undefined member is left out, as JSON leaves it out. Throws `PulseError` of code `not-json` for what
 * JSON cannot hold: NaN, an infinity, a function, a broken surrogate pair.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
      .join()}}`;
  const text = typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
  if (text === undefined || (typeof value === 'string' && /\p{Surrogate}/u.test(value)))
    throw new PulseError('not-json', `JSON cannot hold this ${typeof value}.`);
  return text;
};
