import type { ConditionFacts } from '../definition/condition.js';
import type { Id, Lists, PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import type { AnswerValue, SkipReason } from '../response/response.js';

/** The option that one round of a group is about. */
export interface Round {
  readonly group: string;
  readonly item: string;
  readonly label: string;
}

/**
 * One question as it is asked in this session. Its key is the question's id, inside a round `<group>.<item>.<id>`, and
 * `@<id>` for a context entry that the person is asked for.
 */
export interface Step {
  readonly key: string;
  readonly question: PlainQuestion;
  readonly round: Round | null;
}

/** What is on screen together. Its id is the key or question id that opens it; it stays the same as answers change. */
export interface Page {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** What chance decided, once per wave. Holds no answer. */
export interface Draw {
  /** Ids that the rotations left out. */
  readonly leftOut: readonly string[];
  /** Orders options and rounds; an integer below 2^31. */
  readonly seed: number;
}

/** What texts are filled in with; `printFact` gives what an answer, a variable or a score says, undefined where nothing is known. */
export type TextSetting = Pick<
  SessionSetting,
  'definition' | 'lists' | 'context' | 'printFact' | 'readVariables' | 'scoreOf'
>;

/** What stays the same while the person answers. */
export interface SessionSetting {
  readonly definition: PulseDefinition;
  readonly lists: Lists;
  /** Context entries that the host gave, by id. */
  readonly context: Readonly<Record<string, string>>;
  readonly draw: Draw;
  /** The day on which the person began, `yyyy-mm-dd`; absent where no question asks. */
  readonly today?: string;
  /** Title of the question for a context entry that the host did not give. */
  readonly contextTitle: string;
  /** Prints what a text names beside the context; absent where none does. */
  readonly printFact?: (
    name: Id,
    setting: TextSetting,
    answers: Readonly<Record<string, AnswerValue>>,
    round: Round | null,
  ) => string | undefined;
  /** Reads the definition's variables; absent where it has none. */
  readonly readVariables?: (known: ConditionFacts) => (id: string) => number | undefined;
  /** Value of one of the definition's scores, 0–100; absent until the question contracts are there. */
  readonly scoreOf?: (id: string, answers: Readonly<Record<string, AnswerValue>>) => number | undefined;
}

export type Skip = Exclude<SkipReason, 'blank'>;

/** `asking` → `saving` → `submitted`; back to `asking` when the answer could not be saved. */
export interface SessionState {
  readonly status: 'asking' | 'saving' | 'submitted';
  /** Id of the page on screen. */
  readonly page: string;
  /** By step key; `<key>.other` is the text beside an `other` option. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly skips: Readonly<Record<string, Skip>>;
  /** Keys of the steps that were on screen. */
  readonly seen: readonly string[];
  /** Codes of what is wrong, by step key; only after the person tried to go on. */
  readonly issues: Readonly<Record<string, string>>;
}

export type SessionCommand =
  | {
      readonly type: 'answer';
      readonly key: string;
      /** Null takes the answer back. */
      readonly value: AnswerValue | null;
      readonly otherText?: string | null;
      readonly skip?: Skip | null;
    }
  | { readonly type: 'next' | 'back' | 'submit' | 'saved' | 'not-saved' }
  /**
   * What an earlier sitting left, into a session without answers: shows the page it ended on, or one before it that is new.
   * `again` are the keys of steps that count as new; default all that were not on screen.
   */
  | ({ readonly type: 'restore'; readonly again?: readonly string[] } & Pick<
      SessionState,
      'answers' | 'skips' | 'seen' | 'page'
    >)
  /** To a page of the path by its id, with nothing said to be wrong; one that is not on the path changes nothing. */
  | { readonly type: 'show'; readonly page: string }
  /** A judgement from outside, for example of the question contracts: shows the page of the first key. */
  | { readonly type: 'reject'; readonly issues: Readonly<Record<string, string>> };
