/** What is on screen together: one question, the author's `pages`, or everything at once. */
export type PageLayout = 'questions' | 'pages' | 'page';

/**
 * How the way through is shown: a bar with figures · an ordered list of the pages · about how long the rest takes, by the rule
 * of `answeringSeconds` · not at all.
 */
export type ProgressStyle = 'bar' | 'steps' | 'time' | 'none';

/** Asked before the first question, and never part of an answer: what has to be kept needs a question of type `consent`. */
export interface ConsentPage {
  /** What is consented to, and why. */
  readonly text: string;
  /** The words beside the box. */
  readonly label: string;
  /** Whether the questions also come without a tick. Default false. */
  readonly optional?: boolean;
}

/** How somebody is taken through a pulse. */
export interface PagingDefinition {
  /** Default `pages` where the definition has them, else `questions`. */
  readonly layout?: PageLayout;
  /** Default `bar`. */
  readonly progress?: ProgressStyle;
  /** The pulse's `intro` on a page of its own, with a button that starts. Default false: above the first question. */
  readonly intro?: boolean;
  readonly consent?: ConsentPage;
  /** All answers in words before they are sent, each page with a way back to it. Default false. */
  readonly review?: boolean;
  /**
   * Digits choose, Enter goes on, while the focus is in the pulse and not in a field. Default false: a key pressed by mistake or
   * heard wrongly by speech input would be an answer, so the author has to want it; the person can switch it off.
   */
  readonly shortcuts?: boolean;
  /** Goes on by itself after a choice by pointer or digit where a page has one question. Default false. */
  readonly autoAdvance?: boolean;
}
