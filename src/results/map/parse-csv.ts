/** A line of CSV, or of several where a quoted field runs over a line break. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** Line of the text where it begins, from 1. */
  readonly line: number;
  /** True when its last quotation mark is missing: it then holds all the rest of the text. */
  readonly isUnclosed: boolean;
}

export type CsvSeparator = ',' | ';' | '\t';

const separators: readonly CsvSeparator[] = [',', ';', '\t'];

/** The separator that the first line has most of; the comma where it has none. */
const separatorOf = (text: string): CsvSeparator => {
  const header = (/^.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string): number => header.split(separator).length;
  return separators.reduce((most, separator) => (count(separator) > count(most) ? separator : most));
};

const breaksIn = (text: string): number => text.match(/\r\n|[\r\n]/g)?.length ?? 0;

/**
 * Records of CSV after RFC 4180: fields between quotation marks may hold separators, line breaks and doubled marks. Takes
 * LF, CRLF and CR, a byte order mark, the line `sep=;` of spreadsheets, and leaves out empty lines.
 * @param separator default: the one that the first line has most of
 */
export const parseCsv = (text: string, separator?: CsvSeparator): readonly CsvRecord[] => {
  const [prefix = '', declared] = /^\uFEFF?(?:sep=([,;\t])\r?\n)?/.exec(text) ?? [];
  const body = text.slice(prefix.length);
  const between = separator ?? (declared as CsvSeparator | undefined) ?? separatorOf(body);
  const plain = `[^${between}\\r\\n]*`;
  const token = new RegExp(`(?:"([^"]*(?:""[^"]*)*)("?)(${plain})|(${plain}))(${between}|\\r\\n|\\r|\\n|$)`, 'y');
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1 + breaksIn(prefix);
  let next = line;
  let isUnclosed = false;
  let end = '';
  while (end === between || token.lastIndex < body.length) {
    const [found = '', quoted, closing, rest = '', bare = '', delimiter = ''] = token.exec(body) ?? [];
    fields.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"') + rest.trimEnd());
    isUnclosed ||= closing === '';
    next += breaksIn(found);
    end = delimiter;
    if (end === between) continue;
    if (fields.some(field => field !== '')) records.push({ fields, line, isUnclosed });
    [fields, line] = [[], next];
  }
  return records;
};
