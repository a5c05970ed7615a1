/** What all questions of `ics-pulse/1` have in common, and the conditions that show them. */

/** `^[A-Za-z0-9_-]{1,64}$` */
export type Id = string;

export type BuiltInScale =
  'freq5' | 'qual5' | 'ext5' | 'ease5' | 'sat5' | 'exp5' | 'mood5' | 'agree5' | 'quick5' | 'ypn';

export interface ScaleOption {
  readonly value: number;
  readonly label: string;
  /** Its place on 0–100, low to high. Default: in proportion to its code between the two ends. */
  readonly score?: number;
}

export interface ScaleDefinition {
  readonly options: readonly ScaleOption[];
}

export interface OptionDefinition {
  readonly value: string;
  readonly label: string;
  /** Choosing it clears all others; choosing another clears it. */
  readonly exclusive?: boolean;
  /** Opens a text field in place; its text is answered as `<question>.other`. */
  readonly other?: boolean;
}

/**
 * Data, never code. `item` asks for the option that the current round of a group is about, `assigned` for what chance gave the
 * person.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/**
 * `between` includes both ends of its list, of numbers, days or times · `before` and `after` compare days, times and moments, as
 * `2026-11-22`, `09:30` and `2026-11-22T09:30` · `contains` looks for whole characters in a text, upper and lower case alike in
 * every language · `count-…` counts what was chosen, ranked, or rated in a matrix · `skipped-as` holds where a question was
 * asked and left for that reason: `na`, `pns` or `blank`.
 */
export type Operator =
  | 'is'
  | 'is-not'
  | 'at-least'
  | 'at-most'
  | 'above'
  | 'below'
  | 'between'
  | 'before'
  | 'after'
  | 'contains'
  | 'count-at-least'
  | 'count-at-most'
  | 'skipped-as'
  | 'includes-any'
  | 'includes-all'
  | 'includes-none'
  | 'answered'
  | 'not-answered';

export type ConditionLiteral = string | number | boolean | readonly (string | number)[];

export interface Comparison {
  readonly question?: Id;
  readonly context?: Id;
  readonly score?: Id;
  readonly item?: Id;
  readonly variable?: Id;
  readonly assigned?: Id;
  readonly is: Operator;
  readonly value?: ConditionLiteral;
}

export interface QuestionBase {
  readonly id: Id;
  readonly title: string;
  readonly help?: string;
  readonly dimension?: Id;
  /** Default false. */
  readonly required?: boolean;
  /** Default false: a high code is a good one. */
  readonly reverse?: boolean;
  /** Offers "Does not apply" beside the control. Default false. */
  readonly notApplicable?: boolean;
  /** Offers "Rather not say" beside the control. Default false. */
  readonly preferNotToSay?: boolean;
  readonly showIf?: Condition;
  /** Required where this holds, too. */
  readonly requiredIf?: Condition;
  /** What is said in place of the usual sentence, by the code of what is wrong, such as `answer-needed`. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** The order in which options, or the rows of a matrix, are listed: drawn once for each person and wave. */
export interface Order {
  /** A random order, or for half of the people the reverse one; `exclusive` and `other` options stay last. Default false. */
  readonly shuffle?: boolean | 'reverse-half';
  /** With `shuffle`: so many of the last stay where they are as well. Default 0. */
  readonly keepLast?: number;
}

/** Of a question that offers options. */
export interface Options extends Order {
  readonly options?: readonly OptionDefinition[];
  /** Id of a list that the page supplies, for example `departments`. */
  readonly optionsFrom?: Id;
  /** Leaves out the option whose value is this context entry, for example one's own `team`. */
  readonly excludeContext?: Id;
}

/** The words of one point. */
export interface PointLabel {
  readonly value: number;
  readonly label: string;
}

export interface PictureOption {
  readonly value: string;
  /** What the picture shows: it stands below it, is what a screen reader says, and remains where the picture cannot be fetched. */
  readonly label: string;
  /** An address of https, or a path on the page's own site, whose policy for images has to allow it. */
  readonly image: string;
  /** Opens a text field in place; its text is answered as `<question>.other`. */
  readonly other?: boolean;
}

export interface MatrixRow {
  readonly id: Id;
  readonly label: string;
  /** Default: that of the matrix. */
  readonly dimension?: Id;
  /** Default: that of the matrix. */
  readonly reverse?: boolean;
}

/** How the points of a scale stand. */
export interface PointLayout {
  /** In a row where there is room for it, one below the other where not; or always one below the other. Default `row`. */
  readonly layout?: 'row' | 'column';
}

/** How up to 12 options stand; more are a list to open or to search. */
export interface OptionLayout {
  /**
   * One below the other; beside each other in parts of one width, as many as fit; in columns of one width; or each as wide as its
   * words. Default `column`.
   */
  readonly layout?: 'row' | 'column' | 'grid' | 'wrap';
}
