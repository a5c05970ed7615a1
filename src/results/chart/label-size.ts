/** Height of the letters of a label in CSS pixels, where the page has not enlarged its own. */
export const labelFontPx = 13;

/** Room from one line of labels to the next in CSS pixels. */
export const labelLinePx = 18;

/** Widths in hundredths of the letter height, on the generous side: the font is the page's, and unknown here. */
const widths: readonly (readonly [letters: RegExp, hundredths: number])[] = [
  // Marks that lie on other letters, and what only says in which direction to read.
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijl.,:;'|!()[\]\u0627\u0644]/u, 34],
  [/[frt \-\u2013/]/u, 42],
  [/[mwMW%@\u2014\u2026]/u, 100],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u, 110],
  [/\p{Lu}/u, 76],
];
const otherHundredths = 62;

/**
 * An estimate of how wide a label is in CSS pixels, for a layout that knows no font. It errs towards too wide, so that labels
 * that keep apart by it do not meet.
 */
export const labelWidth = (words: string, isStrong = false): number => {
  let hundredths = 0;
  for (const letter of words) hundredths += widths.find(([letters]) => letters.test(letter))?.[1] ?? otherHundredths;
  return (hundredths * labelFontPx * (isStrong ? 1.08 : 1)) / 100;
};

/** The words, or as many letters of them as fit with an ellipsis. Empty where not even one does. */
export const fittedLabel = (words: string, widthPx: number, isStrong = false): string => {
  if (labelWidth(words, isStrong) <= widthPx) return words;
  const letters = [...words];
  while (letters.length > 0) {
    letters.pop();
    const shortened = `${letters.join('').trimEnd()}…`;
    if (letters.length > 0 && labelWidth(shortened, isStrong) <= widthPx) return shortened;
  }
  return '';
};

/** The words in lines that fit, broken between words; what is left over for the last line is shortened. */
export const labelLines = (words: string, widthPx: number, mostLines: number, isStrong = false): readonly string[] => {
  const lines: string[] = [];
  let rest = words.trim();
  while (rest !== '' && lines.length < mostLines) {
    const parts = rest.split(/\s+/);
    let count = 1;
    while (count < parts.length && labelWidth(parts.slice(0, count + 1).join(' '), isStrong) <= widthPx) count++;
    const isLast = lines.length === mostLines - 1;
    lines.push(fittedLabel(isLast ? rest : parts.slice(0, count).join(' '), widthPx, isStrong));
    rest = parts.slice(count).join(' ');
  }
  return lines;
};
