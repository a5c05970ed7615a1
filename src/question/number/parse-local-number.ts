/** What people and `Intl` put between figures without meaning anything: spaces, apostrophes, marks of direction. */
const fillers = /[\s'’_\u061c\u200e\u200f]/g;

/** Arabic, Persian and full-width figures, whose last four bits are their value. */
const figures = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/**
 * A number as it is written in the language: `2,5` and `1.200,5` in German, `2.5` and `1,200.5` in English, `٢٫٥` in
 * Arabic. A comma or point that cannot part thousands counts as the decimal sign whatever the language, because people
 * write both. Null for nothing, `NaN` for what is no number.
 */
export const parseLocalNumber = (text: string, languageTag: string): number | null => {
  const plain = text
    .replace(fillers, '')
    .replace(figures, figure => String(figure.charCodeAt(0) & 15))
    .replace('−', '-')
    .replace(/٬/g, '');
  if (!plain) return null;
  const grouped = (1.5).toLocaleString(languageTag).includes(',')
    ? /^(-?\d{1,3})((?:\.\d{3})+)(?=,|$)/
    : /^(-?\d{1,3})((?:,\d{3})+)(?=[.٫]|$)/;
  const number = plain
    .replace(grouped, (_all, first: string, rest: string) => first + rest.replace(/[.,]/g, ''))
    .replace(/[,٫]/, '.');
  // Adding zero turns a negative zero into the zero that was meant.
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) + 0 : NaN;
};
