import type { Reason, ReasonCode } from './reason.js';

/** The parts of a reason in words; empty where it does not have them. */
interface Words {
  /** Day and time of its end. */
  readonly until: string;
  /** Day on which it came about. */
  readonly since: string;
  readonly detail: string;
}

/** `before` and `after` around a part that is there; nothing around one that is not. */
const around = (before: string, part: string, after = ''): string => (part ? before + part + after : '');

const rests = ({ until }: Words): string => (until ? `it rests until ${until}` : 'it rests');

const sentences: Readonly<Record<ReasonCode, (words: Words) => string>> = {
  disabled: () => 'It is switched off by the attribute "disabled"',
  manual: () => 'It waits for the page to call "show()"',
  'invalid-invitation': ({ detail }) => `Its invitation has a mistake${around(' (', detail, ')')}, so nobody is asked`,
  'not-open-yet': ({ until }) => (until ? `It opens on ${until}` : 'It is not open yet'),
  closed: ({ since }) => (since ? `It closed on ${since}` : 'It has closed'),
  'outside-hours': ({ until }) => `It is asked on other days or at other hours${around(', next on ', until)}`,
  'another-page': () => 'It is meant for other pages',
  'another-audience': () => 'It is meant for other people or devices',
  'not-sampled': () => 'This device was not drawn to be asked in this wave',
  answered: ({ since, detail }) =>
    `It was answered on this device${around(' on ', since)}${around(' in the wave "', detail, '"')}`,
  'shown-enough': ({ since, detail, until }) =>
    `It was shown to this person${around(' on ', since)} as often as it may be${around(' in the wave "', detail, '"')}` +
    around('; a reminder may come on ', until),
  snoozed: ({ until }) => `This person put it off${around(' until ', until)}`,
  'never-again': () => 'This person asked never to see it again',
  cooldown: words => `It was shown to this person not long ago${around(' (', words.since, ')')}; ${rests(words)}`,
  'group-cooldown': words =>
    `A pulse of the group${around(' "', words.detail, '"')} was shown to this person not long ago; ${rests(words)}`,
  'origin-cooldown': words => `Another pulse was shown to this person not long ago; ${rests(words)}`,
  'budget-used': ({ detail, until }) =>
    `With it, this person would be asked for more time than the site allows${around(' (', detail, ' seconds)')}` +
    around('; there is room again from ', until),
  'log-blocked': () => 'The browser keeps no record of what was asked, so nobody is asked',
  'log-newer': () => 'The record of what was asked comes from a newer version, so nobody is asked',
  'clock-jumped': () => 'The clock of this device has jumped, so nobody is asked until the page is loaded again',
  'awaiting-trigger': ({ detail }) => `It waits for its trigger${around(' "', detail, '"')}`,
  'awaiting-delay': ({ until }) => `Its trigger has come; it waits${around(' until ', until)}`,
  'awaiting-turn': () => 'It waits until the pulse that is open has closed',
  cancelled: () => 'It was called off on this page',
  'trigger-unavailable': () => 'What it waits for could not be loaded, so nobody is asked',
};

const format = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    // A tag or a zone that this browser does not know.
    return new Intl.DateTimeFormat('en', { ...options, timeZone: undefined });
  }
};

const inWords = (ms: number | null | undefined, formatter: Intl.DateTimeFormat): string =>
  // Beyond 8.64e15 ms there are no dates.
  typeof ms === 'number' && Math.abs(ms) <= 8.64e15 ? formatter.format(ms) : '';

/**
 * One plain English sentence for the developer. Dates are written as in `language` (BCP 47, default `en`) and in `timeZone`
 * (IANA, default that of the browser).
 */
export const explainReason = (reason: Reason, language = 'en', timeZone?: string): string => {
  const day: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone };
  const words: Words = {
    until: inWords(reason.untilMs, format(language, { ...day, timeStyle: 'short' })),
    since: inWords(reason.sinceMs, format(language, day)),
    detail: reason.detail ?? '',
  };
  return `${sentences[reason.code](words)}.`;
};
