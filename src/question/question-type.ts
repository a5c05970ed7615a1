import type { Issue } from '../base/issue.js';
import type { Result } from '../base/result.js';
import type { Lists, PlainQuestion, PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import type { QuestionCheck } from '../definition/question-check.js';
import type { AnswerValue } from '../response/response.js';

/** What an answer is judged by, besides its question. */
export interface AnswerScope {
  readonly definition: PulseDefinition;
  readonly lists: Lists;
  /** Context entries the host gave, by id. */
  readonly context: Readonly<Record<string, string>>;
  /** The day on which the person began, `yyyy-mm-dd` by their own calendar; absent where nobody says, as on a server. */
  readonly today?: string;
}

/** One thing of several that an answer says; for scores, results and the time it takes it is a question of its own. */
export interface QuestionItem {
  /** Its id is `<question>.<part>`, its title the words on the part alone. */
  readonly question: PlainQuestion;
  /** Where those words stand below the question, for translations: `options.speed.label`. */
  readonly textPath: string;
  /** What an answer says about it; undefined for nothing. */
  read(answer: AnswerValue): AnswerValue | undefined;
}

/**
 * The pure half of a question type: shared by the browser, the collector and the results, free of Lit and of the DOM.
 * One per folder `question/<type>/<type>.ts`, listed in `question-contracts.ts`.
 */
export interface QuestionContract<Q extends QuestionDefinition = QuestionDefinition> extends QuestionCheck {
  readonly type: Q['type'];
  /** Whether it can hold an answer; a statement cannot. */
  readonly answerable: boolean;
  /** Seconds that answering takes, each item of its own, by the rule of 7.5 s a closed item and 25 s a text. */
  readonly seconds: number;
  /** What the items say adds up to the same in every answer: each can be known from the others. Default false. */
  readonly itemsAddUp?: boolean;
  /** The definition's mistakes that only this type can see. Paths start at the question. */
  check(question: Q, definition: PulseDefinition): readonly Issue[];
  /** Turns what arrived into an answer, or says why it is none. Paths start at the answer. */
  parseAnswer(question: Q, value: unknown, scope: AnswerScope): Result<AnswerValue, readonly Issue[]>;
  /** Every code an answer can take, low to high; null where answers are free. */
  codes(question: Q, scope: AnswerScope): readonly (string | number)[] | null;
  /** The answer on 0–100, reversed items turned round; null where the type has no score. */
  score(question: Q, value: AnswerValue, definition: PulseDefinition): number | null;
  /** What an answer comes apart into, where it says several things. Absent: it is one thing. */
  items?(question: Q): readonly QuestionItem[];
}
