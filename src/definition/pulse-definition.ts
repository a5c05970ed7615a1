/**
 * `ics-pulse/1`: the types of a pulse definition as it is authored, and as `parseDefinition` lets it through.
 * Nothing is filled in or renamed: the definition that was checked is the definition that is hashed.
 */

import type { DeliveryDefinition } from './delivery-definition.js';
import type { InvitationDefinition } from './invitation-definition.js';
import type { PagingDefinition } from './paging-definition.js';
import type { Condition, Id, QuestionDefinition, ScaleDefinition } from './question-definition.js';
import type { VariableDefinition } from './variable-definition.js';

export type * from './delivery-definition.js';
export type * from './invitation-definition.js';
export type * from './paging-definition.js';
export type * from './question-definition.js';
export type * from './variable-definition.js';

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

/** What answers have to be together; exactly one of `if`, `unless`, `atLeast` and `ascending` says it. */
export interface AnswerCheck {
  readonly id: Id;
  /**
   * The questions that it speaks of, none of them in a group. They are judged on leaving the page of the last; where none of
   * them is asked, nothing is.
   */
  readonly of: readonly Id[];
  /** They are refused where this holds, … */
  readonly if?: Condition;
  /** … where this does not hold, … */
  readonly unless?: Condition;
  /** … where fewer of them, of those that are asked, are answered or skipped with a reason, … */
  readonly atLeast?: number;
  /** … or where one that is answered is below one before it: days, times or numbers that rise, or stay. */
  readonly ascending?: true;
  /** What the person is told. */
  readonly message: string;
}

export interface Rotation {
  readonly of: readonly Id[];
  readonly ask: number;
}

/**
 * What a figure is made of: the mean of questions and dimensions · the recommend score of 0–10 questions · the share of
 * favourable answers · the second part minus the first · the rate of responses for which `if` holds, among those that
 * answered every question of `of` · the balance of one scale, its favourable answers minus its unfavourable ones · in a
 * two-party pulse, how a group sees itself minus how others see it: `sides` compares what the provider and the receiver said of
 * one group, in one part that both answer or in the provider's and the receiver's; `opposites` compares the first part of
 * one group with the second of the only other · the mean of the published means of questions and dimensions, or of the published
 * shares of favourable answers of questions, whatever number of people each of them has.
 */
export type ScoreKind =
  | 'mean'
  | 'recommend'
  | 'share'
  | 'gap'
  | 'rate'
  | 'balance'
  | 'sides'
  | 'opposites'
  | 'mean-of-means'
  | 'mean-of-shares';

export interface ScoreDefinition {
  readonly id: Id;
  readonly kind: ScoreKind;
  /** For results alone. Default: the words of the results for its kind. */
  readonly title?: string;
  readonly of: readonly Id[];
  /** Of a rate, which needs it; it speaks of the questions in `of` alone. */
  readonly if?: Condition;
  /** Of a mean: only of people who answered every part. Default false: at least half of what they were asked. */
  readonly complete?: boolean;
  /**
   * Of a mean, a mean of means, or a gap between dimensions: the numbers in which the instrument is published instead of 0
   * and 100, such as `[0, 6]`, or `[100, 0]` where high is bad. Results show it as an amount. Conditions keep to 0–100.
   */
  readonly range?: readonly [from: number, to: number];
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

/** A pulse in two sittings, sent as one answer. */
export interface KeepDefinition {
  /** The questions of the first sitting, on the first page. What is answered there stays on the device. */
  readonly questions: readonly Id[];
  /** How long, ISO 8601. The next opening within this time asks the rest; later, it starts anew. */
  readonly for: string;
}

/** Answers that are not sent yet wait on the device, so that the person can go on later. */
export interface DraftDefinition {
  /** How long after the last change, ISO 8601, such as `P7D`. Later, they are deleted. */
  readonly for: string;
}

/** What the same person is asked some time after answering. The device remembers it; nothing of that is sent. */
export interface FollowUpDefinition {
  /** The pulse that asks; a tag for it stands on a page that the person comes to. */
  readonly pulse: Id;
  /** How long after this answer, ISO 8601, in whole days. */
  readonly after: string;
  /** How long after this answer it is forgotten. */
  readonly expires: string;
  readonly if?: Condition;
  /** Given to that pulse, unless its page says otherwise. */
  readonly context?: Readonly<Record<Id, string>>;
  /** Context entries that get one random id, the same in all follow-ups of an answer; of a message, its own id. */
  readonly draw?: readonly Id[];
}

export interface Offer {
  readonly if?: Condition;
  readonly pulse: Id;
}

/** What stands at the end for those for whom `if` holds; the first ending that does. */
export interface EndingDefinition {
  readonly id: Id;
  readonly if: Condition;
  readonly thanks: string;
  /** In place of the pulse's own. */
  readonly offers?: readonly Offer[];
}

/** What chance gives a person, once per wave: one of these, each as likely as another. */
export interface Assignment {
  readonly id: Id;
  readonly of: readonly Id[];
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

/** Whose questions these are, where they are somebody else's. */
export interface LicenceDefinition {
  /** Who is named below the questions and below the thanks, as the licence wants it: never translated, never filled in. */
  readonly attribution: string;
  /** Where the licence can be read, https only. It opens in a new tab. */
  readonly url: string;
  /** Whoever shows the questions has accepted it; without that nothing of them is shown, and no answer is taken. */
  readonly accepted: true;
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
  readonly paging?: PagingDefinition;
  readonly flow?: readonly FlowRule[];
  readonly checks?: readonly AnswerCheck[];
  readonly rotations?: readonly Rotation[];
  readonly scores?: readonly ScoreDefinition[];
  readonly context?: readonly (Id | ContextEntry)[];
  readonly askContext?: readonly Id[];
  readonly groupBy?: Id;
  /** Figures made of answers, for conditions and texts. */
  readonly variables?: readonly VariableDefinition[];
  readonly assign?: readonly Assignment[];
  readonly offers?: readonly Offer[];
  /** Other thanks than `thanks`, by condition. */
  readonly endings?: readonly EndingDefinition[];
  readonly keep?: KeepDefinition;
  /** Not in an anonymous pulse. Default: what is not sent is gone with the page. */
  readonly draft?: DraftDefinition;
  readonly followUps?: readonly FollowUpDefinition[];
  /** The wave, where the author fixes it. */
  readonly wave?: Id;
  readonly invitation?: InvitationDefinition;
  readonly privacy?: PrivacyDefinition;
  readonly licence?: LicenceDefinition;
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
