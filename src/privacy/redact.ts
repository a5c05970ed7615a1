export type RedactKind = 'email' | 'phone';

// Signs rather than words: a marker stands in answers of every language.
const mailMarker = '[…@…]';
const phoneMarker = '[…☎…]';

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
    kept += characters.slice(from, start).join('') + mailMarker;
    from = end;
  }
  return kept + characters.slice(from).join('');
};

// Digits of any script, with up to four signs between two of them.
const digitRun = /(?<![\p{L}\p{Nd}])[+(]{0,2}\p{Nd}(?:[\s().+/\u2010-\u2015-]{0,4}\p{Nd})*/gu;
// A day or a span of years, standing alone. Its one group makes `split` give it back.
const calendar =
  /(?<!\S)((?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|(?:19|20)\d\d[-–/](?:19|20)?\d\d)[.)]?)(?!\S)/;
const years = /^(?:(?:19|20)\d\d\D*)+$/;
const localNumber = /^\d{3}[-.]\d{4}$/;

const redactPhone = (text: string): string =>
  text.replace(digitRun, run =>
    years.test(run)
      ? run
      : run
          .split(calendar)
          .map((piece, position) => (position % 2 === 0 && isPhone(piece.trim()) ? markTrimmed(piece) : piece))
          .join(''),
  );

const markTrimmed = (piece: string): string => piece.replace(piece.trim(), phoneMarker);

const isPhone = (number: string): boolean =>
  (number.match(/\p{Nd}/gu)?.length ?? 0) >= (/^[+(0٠۰]/u.test(number) || localNumber.test(number) ? 7 : 8);
