/** How the text of a source is written. */
export type SourceFormat = 'json' | 'ndjson' | 'csv';

/** What a row may tell of its figure, and of the group and measure that it belongs to. */
export const rowFields = [
  'w',
  'g',
  'd',
  'from',
  'to',
  's',
  'n',
  'dist',
  'na',
  'pns',
  'miss',
  'mean',
  'sd',
  'value',
  'lo',
  'hi',
  'kind',
  'scale',
  'groupLabel',
  'dimLabel',
] as const;

export type RowField = (typeof rowFields)[number];

/** A list of the document: a path to it, or the list itself. Absent: the one of the same name, else made of the rows. */
export type ListSource = string | readonly unknown[];

/** Where in a foreign source the parts of an `ics-aggregate/1` stand. */
export interface ResultsMap {
  /** Default: recognised by the text. */
  readonly format?: SourceFormat;
  /** Between the columns of CSV. Default: the one that the header has most of. */
  readonly separator?: ',' | ';' | '\t';
  /** Before the decimals of numbers that are written as text. */
  readonly decimal: '.' | ',';
  /** Path to the rows, such as `value` or `hits.hits[]._source`. Default: the first of the usual places that has a list. */
  readonly rows?: string;
  /** Path to the pulse, or the pulse. Default: the document's `pulse`, else one with a minimum of 5. */
  readonly pulse?: string | Readonly<Record<string, unknown>>;
  readonly title?: string;
  /** Answers below which nothing is shown; the document's own holds where it is stricter. */
  readonly min?: number;
  /** What stands in `g` for everybody, beside an empty one. */
  readonly all: string;
  readonly waves?: ListSource;
  readonly groups?: ListSource;
  readonly dims?: ListSource;
  readonly comments?: ListSource;
  /**
   * For each field a path within the row, several ones with `|` between them (one column for each count of `dist`), or a
   * constant in quotation marks. A field that is not given stands under its own name.
   */
  readonly fields: Readonly<Partial<Record<RowField, string>>>;
}

// Said once more here: imported, both would be part of what every page with results loads. A test holds them together.
export const mapDefaults = { decimal: '.', all: 'all' } as const;
/** Answers below which nothing is shown where neither the source nor the map says so. */
export const minimumWithoutPulse = 5;
