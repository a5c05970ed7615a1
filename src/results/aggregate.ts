/**
 * `ics-aggregate/1`: figures over groups, small enough for a static file and simple enough for any server to write.
 * Keys are short because a document repeats them thousands of times.
 */

/** A text by language (BCP 47), for example `{"en": "Finance", "de": "Finanzen"}`. */
export type Text = Readonly<Record<string, string>>;

/**
 * Why a figure is not shown: too few answers · to protect another figure · by difference to another document ·
 * not allowed for this reader · nobody was asked yet.
 */
export type SuppressionReason = 'min' | 'comp' | 'diff' | 'perm' | 'none';

/**
 * What kind of figure stands behind a column: a scale · recommend 0–10, or the balance of a scale, both as answers for
 * minus answers against · one choice · several choices · an amount · comments · a mean of several questions · a
 * percentage · a difference of two questions.
 */
export type MeasureKind = 'ordinal' | 'recommend' | 'choice' | 'multi' | 'number' | 'text' | 'index' | 'share' | 'gap';

export interface AggregatePulse {
  readonly id: string;
  readonly title?: Text;
  /** Answers below which nothing is shown; never below 3. */
  readonly min: number;
  /** Comments below which none is shown. Default 10. */
  readonly minComments?: number;
  /** Confidence of the intervals, 0 to 1. Default 0.95. */
  readonly conf?: number;
  /** How intervals were made, for example `t`. */
  readonly method?: string;
  readonly privacy?: string;
}

export interface AggregateWave {
  readonly id: string;
  /** ISO 8601 date. */
  readonly from?: string;
  /** ISO 8601 date. */
  readonly to?: string;
  readonly state?: 'open' | 'closed';
  /** Version of the questions. Where it changes, waves cannot be compared, and a trend breaks. */
  readonly v?: number;
}

export interface AggregateGroup {
  readonly id: string;
  readonly label?: Text;
  /** The group whose answers include this one's. Absent: the root, or an item that is rated and does not answer. */
  readonly parent?: string;
}

/** One column: a question, `group.question`, `dim:<id>` or `score:<id>`. */
export interface AggregateMeasure {
  readonly id: string;
  readonly label?: Text;
  readonly kind: MeasureKind;
  /** The `dim:` that it belongs to. */
  readonly parent?: string;
  /** The measures it is made of, for a dimension or a score. */
  readonly of?: readonly string[];
  /** A scale whose labels the reader's component knows, for example `freq5`. */
  readonly scale?: string;
  /** Codes low to high, in the order of `dist`. */
  readonly codes?: readonly number[];
  /** Options in the order of `dist`, for choices. */
  readonly options?: readonly string[];
  /** Labels in the order of `dist`, where no built-in scale has them. */
  readonly labels?: readonly Text[];
  /** True when a low code is a good one; `mean` is already turned round. */
  readonly rev?: boolean;
  /** Unit of `value`, for example hours. */
  readonly unit?: Text;
  /** A stricter minimum than the pulse's. */
  readonly min?: number;
}

/** What stands in a cell that may be shown. Unrounded enough that a reader rounds once. */
export interface Figures {
  /** Answers. */
  readonly n: number;
  /** Answers per code, low to high. An `index` has five bands: from 0, 20, 40, 60 and 80 up. */
  readonly dist?: readonly number[];
  /** Answers "does not apply". */
  readonly na?: number;
  /** Answers "rather not say". */
  readonly pns?: number;
  /** Asked and left empty. */
  readonly miss?: number;
  /** 0 to 100, high is good. */
  readonly mean?: number;
  /** Standard deviation of what `mean` or `value` is the mean of. */
  readonly sd?: number;
  /** The native number: recommend −100 to 100, percent, points, or the unit of the question. */
  readonly value?: number;
  /** Lower end of the interval around `mean` or `value`. */
  readonly lo?: number;
  /** Upper end. */
  readonly hi?: number;
  /** What a gap is the difference of, by name: `{"need": 4.49, "got": 4.36}`; `self` and `others` in a two-party pulse. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** A hidden figure has a reason and no number at all. */
export interface Suppressed {
  readonly s: SuppressionReason;
}

export type CellContent = Figures | Suppressed;

interface CellKey {
  /** Wave. */
  readonly w: string;
  /** Group. */
  readonly g: string;
  /** Measure. */
  readonly d: string;
}
export type AggregateCell = CellKey & CellContent;

interface EdgeKey {
  readonly w: string;
  /** The group that answers. */
  readonly from: string;
  /** The group or item that is rated. */
  readonly to: string;
  readonly d: string;
}
export type AggregateEdge = EdgeKey & CellContent;

/** A comment without anything that says whose it is; the order says nothing. */
export interface AggregateComment {
  readonly w: string;
  readonly g: string;
  readonly d: string;
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** What the person who wrote it chose it to be about: an option of a question of the same pulse. */
  readonly theme?: string;
}

/** How many of a group answered, by the counts that somebody imported: browsers send none. */
export interface AggregateRate {
  readonly w: string;
  readonly g: string;
  readonly invited: number;
  readonly shown?: number;
  readonly started?: number;
  readonly complete: number;
  readonly partial?: number;
  /** The rate that is meant, `RR1` to `RR6` of AAPOR's Standard Definitions. */
  readonly rule: string;
}

/** The difference of one cell to an earlier wave. */
export interface AggregateChange {
  readonly w: string;
  /** The wave it is compared with. */
  readonly vs: string;
  readonly g: string;
  readonly d: string;
  readonly diff: number;
  /** Lower end of the interval of the difference. */
  readonly lo: number;
  readonly hi: number;
  /** p value after Benjamini–Hochberg; absent where nothing was tested. */
  readonly q?: number;
  /** `not-tested` is something else than `same`: too few answers, or other questions. */
  readonly flag: 'up' | 'down' | 'same' | 'not-tested';
}

/** How many answers are about a theme that their writers chose. */
export interface AggregateTheme {
  readonly w: string;
  readonly g: string;
  readonly d: string;
  readonly theme: string;
  readonly n: number;
}

/** What was done about what a wave said. */
export interface AggregateAction {
  readonly id: string;
  /** The wave that asked for it. */
  readonly asked: string;
  readonly text: Text;
  readonly state: 'planned' | 'started' | 'done' | 'declined';
  /** ISO 8601 date on which it was published. */
  readonly told?: string;
}

export interface Aggregate {
  readonly format: 'ics-aggregate/1';
  /** ISO 8601 instant. */
  readonly generated?: string;
  readonly pulse: AggregatePulse;
  readonly waves: readonly AggregateWave[];
  /** The first without `parent` is everybody. */
  readonly groups: readonly AggregateGroup[];
  readonly dims: readonly AggregateMeasure[];
  readonly cells: readonly AggregateCell[];
  readonly edges?: readonly AggregateEdge[];
  readonly comments?: readonly AggregateComment[];
  readonly rates?: readonly AggregateRate[];
  readonly changes?: readonly AggregateChange[];
  readonly themes?: readonly AggregateTheme[];
  readonly actions?: readonly AggregateAction[];
}

/** Id of the group of everybody. */
export const everybody = 'all';

export const isSuppressed = (content: CellContent): content is CellContent & Suppressed => 's' in content;
