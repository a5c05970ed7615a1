/** A figure that might be published, by the number of responses behind it. */
export interface CountedFigure {
  readonly key: string;
  /** Responses with an answer. */
  readonly answers: number;
  /** Responses that were asked, answered or not. */
  readonly asked: number;
  /** Answers below which it is hidden. */
  readonly minimum: number;
  /**
   * False for a remainder that has no place of its own, such as the answers that name no team: known by subtraction
   * only. Default true.
   */
  readonly isPublished?: boolean;
}

/** `total` can be computed from all its `parts`, and any part from the total and the others. */
export interface FigureRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Too few answers · to protect another figure · nobody was asked. */
export type Suppression = 'min' | 'comp' | 'none';

/** Somebody was asked and too few answered: it must not be computable. */
export const isSmall = ({ answers, asked, minimum }: CountedFigure): boolean => asked > 0 && answers < minimum;
