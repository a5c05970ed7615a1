/**
 * `ics-pulse/1`: the types of a pulse definition as it is authored, and as `parseDefinition` lets it through.
 * Nothing is filled in or renamed: the definition that was checked is the definition that is hashed.
 */

/** `^[A-Za-z0-9_-]{1,64}$` */
export type Id = string;

export type QuestionType =
  'scale' | 'nps' | 'rating' | 'choice' | 'multi-choice' | 'number' | 'text' | 'statement' | 'group';

export type BuiltInScale =
  'freq5' | 'qual5' | 'ext5' | 'ease5' | 'sat5' | 'exp5' | 'mood5' | 'agree5' | 'quick5' | 'ypn';

export interface ScaleOption {
  readonly value: number;
  readonly label: string;
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

/** Data, never code. `item` asks for the option that the current round of a group is about. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

export type Operator =
  | 'is'
  | 'is-not'
  | 'at-least'
  | 'at-most'
  | 'above'
  | 'below'
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
  readonly is: Operator;
  readonly value?: ConditionLiteral;
}

interface QuestionBase {
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
}

export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  /** A built-in scale, or an id of the definition's own `scales`. */
  readonly scale: BuiltInScale | Id;
}

export interface NpsQuestion extends QuestionBase {
  readonly type: 'nps';
  /** Texts under the two ends. Default: not at all likely, extremely likely. */
  readonly endLabels?: readonly [low: string, high: string];
}

export interface RatingQuestion extends QuestionBase {
  readonly type: 'rating';
  /** Default `stars`. */
  readonly symbol?: 'stars' | 'numbers' | 'faces';
  /** Number of points, 3 to 10; faces always have 5. Default 5. */
  readonly points?: number;
  readonly endLabels?: readonly [low: string, high: string];
}

interface Options {
  readonly options?: readonly OptionDefinition[];
  /** Id of a list that the page supplies, for example `departments`. */
  readonly optionsFrom?: Id;
  /** Leaves out the option whose value is this context entry, for example one's own `team`. */
  readonly excludeContext?: Id;
  /** Random order, drawn once; `exclusive` and `other` options stay last. Default false. */
  readonly shuffle?: boolean;
}

export interface ChoiceQuestion extends QuestionBase, Options {
  readonly type: 'choice';
}

export interface MultiChoiceQuestion extends QuestionBase, Options {
  readonly type: 'multi-choice';
  readonly minimumChoices?: number;
  readonly maximumChoices?: number;
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  /** Shown after the field, for example `hours`. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Digits after the decimal point. Default 0. */
  readonly decimals?: number;
}

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  /** Default `long`. */
  readonly length?: 'short' | 'long';
  /** In graphemes, at most 4,000. Default 200 for short, 2,000 for long. */
  readonly maximumLength?: number;
  /** An example inside the empty field; never the only label. */
  readonly placeholder?: string;
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
  readonly questions: readonly PlainQuestion[];
}

/** Every question but a group; groups do not nest. */
export type PlainQuestion =
  | ScaleQuestion
  | NpsQuestion
  | RatingQuestion
  | ChoiceQuestion
  | MultiChoiceQuestion
  | NumberQuestion
  | TextQuestion
  | StatementQuestion;

export type QuestionDefinition = PlainQuestion | GroupQuestion;

export interface DimensionDefinition {
  readonly id: Id;
  readonly title: string;
  /** Answers below which nothing of it is shown. Default: the pulse's `minimumGroup`. */
  readonly minimumGroup?: number;
}

export interface FlowRule {
  readonly after: Id;
  readonly if?: Condition;
  /** A later question, or `end`. */
  readonly goto: Id | 'end';
}

export interface Rotation {
  readonly of: readonly Id[];
  readonly ask: number;
}

export interface ScoreDefinition {
  readonly id: Id;
  readonly kind: 'mean' | 'recommend' | 'share' | 'gap';
  readonly of: readonly Id[];
}

export interface ContextEntry {
  readonly id: Id;
  /** False: for texts and conditions only; never leaves the browser. Default true. */
  readonly send?: boolean;
  /** The list its values come from, for `askContext`. Default `departments`. */
  readonly optionsFrom?: Id;
  /** Asked with this title. Default: a sentence of the locale. */
  readonly title?: string;
}

export type PulseKind = 'measure' | 'message';
export type PrivacyMode = 'anonymous' | 'confidential' | 'identified';

export interface PrivacyDefinition {
  /** Default `anonymous`. */
  readonly mode?: PrivacyMode;
  readonly redact?: readonly ('email' | 'phone')[];
  /** Default 5, never below 3. */
  readonly minimumGroup?: number;
  /** Default 10. */
  readonly minimumComments?: number;
}

export interface DeliveryDefinition {
  readonly endpoint?: string;
  readonly recipe?: string;
  /** Default `status`. */
  readonly acknowledge?: 'status' | 'echo' | 'none';
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  readonly redirect?: 'manual' | 'follow';
}

export interface ScheduleDefinition {
  readonly from?: string;
  readonly until?: string;
  readonly every?: string;
  readonly open?: string;
  readonly timeZone?: string;
}

export interface InvitationDefinition {
  readonly display?: 'inline' | 'popover' | 'dialog' | 'side-tab' | 'banner';
  readonly trigger?: string;
  readonly delay?: string;
  readonly audience?: Readonly<Record<string, unknown>>;
  readonly sample?: number;
  readonly schedule?: ScheduleDefinition;
  readonly repeat?: 'once' | 'once-per-wave' | 'until-answered' | 'always';
  readonly cooldown?: string;
}

/** Texts by dotted path without indices: `title`, `questions.resp1.title`, `questions.why.options.load.label`. */
export type Translation = Readonly<Record<string, string>>;

export interface PulseDefinition {
  readonly $schema?: string;
  readonly format: 'ics-pulse/1';
  readonly id: Id;
  /** Default `measure`. */
  readonly kind?: PulseKind;
  readonly title: string;
  readonly why?: string;
  readonly intro?: string;
  readonly thanks?: string;
  readonly readBy?: string;
  /** BCP 47. Default `en`. */
  readonly language?: string;
  readonly translations?: Readonly<Record<string, Translation>>;
  readonly dimensions?: readonly DimensionDefinition[];
  readonly scales?: Readonly<Record<Id, ScaleDefinition>>;
  readonly questions: readonly QuestionDefinition[];
  /** Question ids a page; default one question a page. */
  readonly pages?: readonly (readonly Id[])[];
  readonly flow?: readonly FlowRule[];
  readonly rotations?: readonly Rotation[];
  readonly scores?: readonly ScoreDefinition[];
  readonly context?: readonly (Id | ContextEntry)[];
  readonly askContext?: readonly Id[];
  readonly groupBy?: Id;
  readonly offers?: readonly { readonly if?: Condition; readonly pulse: Id }[];
  /** The wave, where the author fixes it. */
  readonly wave?: Id;
  readonly invitation?: InvitationDefinition;
  readonly privacy?: PrivacyDefinition;
  readonly delivery?: DeliveryDefinition;
}

/** One entry of a list such as `departments`. */
export interface ListEntry {
  readonly id: Id;
  readonly label: string;
  readonly parent?: Id;
  readonly headcount?: number;
}

/** Lists by id. */
export type Lists = Readonly<Record<Id, readonly ListEntry[]>>;
