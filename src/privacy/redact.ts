export type RedactKind = 'email' | 'phone';

// Signs rather than words: the marker stands in answers of every language.
const marker: Readonly<Record<RedactKind, string>> = { email: '[…@…]', phone: '[…☎…]' };

/** Replaces e-mail addresses and phone numbers by a marker. Time is linear in the length; a second pass changes nothing. */
export const redact = (text: string, kinds: readonly RedactKind[]): string => {
  const withoutMail = kinds.includes('email') ? redactMail(text) : text;
  return kinds.includes('phone') ? redactPhone(withoutMail) : withoutMail;
};

const localPart = /[\p{L}\p{N}._%+'-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
const domainEnd = /[\p{L}\p{N}]/u;

// Walks outwards from each @: one regex for the whole would take quadratic time on a long text without any.
const redactMail = (text: string): string => {
  const characters = [...text];
  let kept = '';
  let from = 0;
  for (let at = characters.indexOf('@'); at >= 0; at = characters.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && localPart.test(characters[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (domainPart.test(characters[end] ?? '')) end += 1;
    while (end > at && !domainEnd.test(characters[end - 1] ?? '')) end -= 1;
    if (start === at || end < at + 3) continue;
    kept += characters.slice(from, start).join('') + marker.email;
    from = end;
  }
  return kept + characters.slice(from).join('');
};

// Digits of any script, with up to four signs between two of them.
const digitRun = /(?<![\p{L}\p{Nd}])[+(]{0,2}\p{Nd}(?:[\s().+/\u2010-\u2015-]{0,4}\p{Nd})*/gu;
const calendar = /^(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d[-–/](?:19|20)?\d\d)[.)]?$/;
const years = /^(?:(?:19|20)\d\d[^\d]*)+$/;
const localNumber = /^\d{3}[-.]\d{4}$/;

const redactPhone = (text: string): string =>
  text.replace(digitRun, run => (years.test(run) ? run : run.split(/(\s+)/).reduce(gather, start).close()));

/** Pieces of a run of digits: a date ends the number before it. */
interface Gathered {
  readonly done: string;
  readonly number: string;
  close(): string;
}

const gathered = (done: string, number: string): Gathered => ({
  done,
  number,
  close: () => done + (isPhone(number) ? number.replace(/^(\s*).*?(\s*)$/su, `$1${marker.phone}$2`) : number),
});
const start = gathered('', '');
const gather = (before: Gathered, piece: string): Gathered =>
  calendar.test(piece) ? gathered(before.close() + piece, '') : gathered(before.done, before.number + piece);

const isPhone = (number: string): boolean => {
  const trimmed = number.trim();
  const digitCount = trimmed.match(/\p{Nd}/gu)?.length ?? 0;
  return digitCount >= (/^[+(0٠۰]/u.test(trimmed) || localNumber.test(trimmed) ? 7 : 8);
};
