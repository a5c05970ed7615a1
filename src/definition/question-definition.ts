/** The questions of `ics-pulse/1`. */

import type {
  BuiltInScale,
  Id,
  MatrixRow,
  OptionDefinition,
  OptionLayout,
  Options,
  Order,
  PictureOption,
  PointLabel,
  PointLayout,
  QuestionBase,
} from './question-base.js';

export type * from './question-base.js';

export type QuestionType = QuestionDefinition['type'];

export interface ScaleQuestion extends QuestionBase, PointLayout {
  readonly type: 'scale';
  /** A built-in scale, or an id of the definition's own `scales`. */
  readonly scale: BuiltInScale | Id;
}

export interface NpsQuestion extends QuestionBase, PointLayout {
  readonly type: 'nps';
  /** Texts under the two ends. Default: not at all likely, extremely likely; none where both ends have a label. */
  readonly endLabels?: readonly [low: string, high: string];
  /** What some points are called, beside their number; with them, `layout` is `column` by default. Default: nothing. */
  readonly labels?: readonly PointLabel[];
}

export interface RatingQuestion extends QuestionBase, PointLayout {
  readonly type: 'rating';
  /** Default `stars`. */
  readonly symbol?: 'stars' | 'numbers' | 'faces';
  /** Number of points, 3 to 10; faces always have 5. Default 5. */
  readonly points?: number;
  readonly endLabels?: readonly [low: string, high: string];
  /** Words in place of “4 stars” or of those of a face, beside a number. Default: those of the language. */
  readonly labels?: readonly PointLabel[];
}

export interface YesNoQuestion extends QuestionBase, PointLayout {
  readonly type: 'yes-no';
}

export interface YesPartlyNoQuestion extends QuestionBase, PointLayout {
  readonly type: 'yes-partly-no';
}

export interface ChoiceQuestion extends QuestionBase, Options, OptionLayout {
  readonly type: 'choice';
}

export interface MultiChoiceQuestion extends QuestionBase, Options, OptionLayout {
  readonly type: 'multi-choice';
  readonly minimumChoices?: number;
  readonly maximumChoices?: number;
}

/** A list to open, whatever the number of its options. */
export interface DropdownQuestion extends QuestionBase, Options {
  readonly type: 'dropdown';
}

/** Hundreds of entries, up to 5,000, of which one is searched for. */
export interface DirectoryQuestion extends QuestionBase, Options {
  readonly type: 'directory';
}

export interface PictureChoiceQuestion extends QuestionBase, Order {
  readonly type: 'picture-choice';
  /** 2 to 12. */
  readonly options: readonly PictureOption[];
  /** As many beside each other as fit, or each in a line of its own. Default `grid`. */
  readonly layout?: 'grid' | 'column';
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  /** Shown after the field, for example `hours`. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Digits after the decimal point. Default 0. */
  readonly decimals?: number;
  /** Offers to mark the number as not exact, which is answered as `<question>.other`: `about`. Default false. */
  readonly about?: boolean;
  /** Words "Does not apply" as "I can't say"; needs `notApplicable`. Default false. */
  readonly cannotSay?: boolean;
}

export interface DateQuestion extends QuestionBase {
  readonly type: 'date';
  /** The first day, as `2026-11-22`, or `today`: the day on which the person begins. */
  readonly minimum?: string;
  /** The last day, likewise. */
  readonly maximum?: string;
}

export interface TimeQuestion extends QuestionBase {
  readonly type: 'time';
  /** The earliest, as `09:30`. Default `00:00`. */
  readonly minimum?: string;
  /** The latest; not before the earliest. Default `23:59`. */
  readonly maximum?: string;
}

export interface DurationQuestion extends QuestionBase {
  readonly type: 'duration';
  /** Asks for hours and minutes, or for whole days. Default `minutes`. */
  readonly precision?: 'minutes' | 'days';
  /** The shortest, in minutes; a day has 1,440. Default 0. */
  readonly minimum?: number;
  /** The longest, in minutes. Default: a hundred years. */
  readonly maximum?: number;
}

/** What a short text has to look like. An address or a number that looks right may still be nobody's. */
export type TextFormat = 'email' | 'url' | 'phone' | 'number' | 'date';

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  /** Default `long`. */
  readonly length?: 'short' | 'long';
  /** Of a short text. Default: any words. */
  readonly format?: TextFormat;
  /** In graphemes; not in a pulse that redacts. Default: one. */
  readonly minimumLength?: number;
  /** In graphemes, at most 4,000. Default 200 for short, 2,000 for long. */
  readonly maximumLength?: number;
  /** An example inside the empty field; never the only label. */
  readonly placeholder?: string;
  /** The choice of one option that says what the text is about: results offer its options as themes of the comments. */
  readonly themeFrom?: Id;
}

export interface SliderQuestion extends QuestionBase {
  readonly type: 'slider';
  /** Default 0. */
  readonly minimum?: number;
  /** Above the minimum. Default 100. */
  readonly maximum?: number;
  /** Between two points; parts the range evenly, into at most 1,000. Default 1. */
  readonly step?: number;
  /** Said with every number, for example `hours`. */
  readonly unit?: string;
  /** Texts under the two ends. Default: minimum and maximum with their unit. */
  readonly endLabels?: readonly [low: string, high: string];
  /** What some points are called: said after their number. Default: nothing. */
  readonly labels?: readonly PointLabel[];
}

export interface RankingQuestion extends QuestionBase, Order {
  readonly type: 'ranking';
  /** 2 to 12; more cannot be held against each other. */
  readonly options: readonly Pick<OptionDefinition, 'value' | 'label'>[];
  /** Asks for the best few only. Default: all get a place. */
  readonly top?: number;
}

export interface AllocationQuestion extends QuestionBase, Order {
  readonly type: 'allocation';
  /** 2 to 12. */
  readonly options: readonly Pick<OptionDefinition, 'value' | 'label'>[];
  /** Points to share out. Default 100. */
  readonly total?: number;
  /** Points that a press of a button gives or takes; a field takes any whole number. Default 5. */
  readonly step?: number;
}

export interface MatrixQuestion extends QuestionBase, Order {
  readonly type: 'matrix';
  /** A built-in scale, or an id of the definition's own `scales`. */
  readonly scale: BuiltInScale | Id;
  /** 1 to 50. `required` asks for each of them, `notApplicable` offers itself in each. */
  readonly rows: readonly MatrixRow[];
  /** A field for a comment on each row. Default false. */
  readonly comments?: boolean;
}

export interface ConsentQuestion extends QuestionBase {
  readonly type: 'consent';
  /** The words that are consented to, beside the box. Required means: the box has to be ticked. */
  readonly label: string;
}

export type ContactField = 'name' | 'email' | 'phone';

export interface ContactQuestion extends QuestionBase {
  readonly type: 'contact';
  /** The words of the consent, beside the box. Default: "You may contact me about my answer." */
  readonly label?: string;
  /** What is asked for once the box is ticked, an address at least. Default: name and e-mail. */
  readonly fields?: readonly ContactField[];
}

export interface StatementQuestion extends QuestionBase {
  readonly type: 'statement';
}

export interface GroupQuestion extends QuestionBase {
  readonly type: 'group';
  /** The multi-choice question whose chosen options each open one round. */
  readonly forEach: Id;
  /** Rounds at most. Default: all chosen. */
  readonly max?: number;
  /** Which of the chosen, when more than `max`. Default `first`. */
  readonly pick?: 'first' | 'random';
  readonly questions: readonly RoundQuestion[];
}

/**
 * What a round can ask. Not what has parts of its own: a response holds one value, or a list, for each question of a round. Nor what
 * somebody agrees to, or how to reach them: that is said once, not once about each department.
 */
export type RoundQuestion = Exclude<
  PlainQuestion,
  AllocationQuestion | MatrixQuestion | ConsentQuestion | ContactQuestion
>;

/** Every question but a group; groups do not nest. */
export type PlainQuestion =
  | ScaleQuestion
  | NpsQuestion
  | RatingQuestion
  | YesNoQuestion
  | YesPartlyNoQuestion
  | ChoiceQuestion
  | MultiChoiceQuestion
  | DropdownQuestion
  | DirectoryQuestion
  | PictureChoiceQuestion
  | NumberQuestion
  | DateQuestion
  | TimeQuestion
  | DurationQuestion
  | TextQuestion
  | ConsentQuestion
  | ContactQuestion
  | StatementQuestion
  | SliderQuestion
  | RankingQuestion
  | AllocationQuestion
  | MatrixQuestion;

export type QuestionDefinition = PlainQuestion | GroupQuestion;
