import type { OptionDefinition, PlainQuestion } from '../definition/pulse-definition.js';
import type { AnswerScope } from '../question/question-type.js';
import type { AnswerValue } from '../response/response.js';
import type { Skip } from '../session/session-state.js';

/** One question on screen, its texts filled in. */
export interface ShownStep {
  readonly key: string;
  readonly question: PlainQuestion;
  /** What can be chosen from, in the order it is shown; absent where the question itself says it. */
  readonly options?: readonly OptionDefinition[];
  readonly value: AnswerValue | null;
  readonly skip: Skip | null;
  readonly otherText: string | null;
  /** What is wrong, as a sentence. */
  readonly issue: string | null;
  /** Its code, for types that have sentences of their own. Default null. */
  readonly code?: string | null;
}

/** All that is on screen, ready to be drawn: snapshots come down to the view, actions go up. */
export interface PageSnapshot {
  readonly title: string;
  /** Empty when all is done. */
  readonly why: string;
  /** Only on the first page. */
  readonly intro: string;
  /** Stands in place of the questions when all is done; null before. */
  readonly thanks: string | null;
  readonly steps: readonly ShownStep[];
  /**
   * `page` counts from 1. It is 0 while nothing is to be said, because one page is all so far or their number is not known yet:
   * room is kept, so that what comes moves nothing. Null where there is only one page, whatever is answered.
   */
  readonly progress: { readonly page: number; readonly pages: number } | null;
  /** Default false. */
  readonly canGoBack?: boolean;
  readonly isLast: boolean;
  /** Whether the person may have an answer about context remembered on this device. Default false. */
  readonly offersToRemember?: boolean;
  /** Where the answer is, as a sentence; empty or absent while there is nothing to say. */
  readonly status?: string;
  readonly privacy: 'anonymous' | 'confidential' | 'identified';
  /** Exactly what will be sent, while the person looks at it. Default null. */
  readonly sent?: string | null;
  readonly scope: AnswerScope;
}

/** What the person did. */
export type ViewAction =
  | {
      readonly type: 'answer';
      readonly key: string;
      readonly value: AnswerValue | null;
      readonly skip: Skip | null;
      readonly otherText: string | null;
    }
  | { readonly type: 'next' | 'back' | 'payload' }
  | { readonly type: 'remember'; readonly isOn: boolean };

/** Drawn parts that no first page has. */
export interface LateParts {
  readonly back?: unknown;
  /** Stands above the questions of a page. */
  readonly lead?: unknown;
  readonly remember?: unknown;
  /** What is sent, while the person looks at it. */
  readonly payload?: unknown;
  /** Stands in place of the questions before the first of them. */
  readonly told?: unknown;
  /** What may follow, in place of the questions. */
  readonly offers?: unknown;
  /** Whose questions these are; at the end, on every page and below the thanks. */
  readonly attribution?: unknown;
}

/** Whoever decides what follows from what the person did. */
export interface ViewOwner {
  act(action: ViewAction): void;
}
