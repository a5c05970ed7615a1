import { joined, severalCodes, type Unison } from './unison.js';

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
  /** What the answers have in common. Absent where one answer for all gives nobody away, such as comments. */
  readonly unison?: Unison;
}

/** `total` can be computed from all its `parts`, and any part from the total and the others. */
export interface FigureRelation {
  readonly total: string;
  readonly parts: readonly string[];
  /** True: the total is the last part minus the first. Default false: it is their sum. */
  readonly isDifference?: boolean;
  /** True: the parts are answers of the same people to other questions. Default false: each answer of the total is in one part. */
  readonly isCombination?: boolean;
}

/** A relation between figures by their places in one list. */
export interface FigureSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isDifference: boolean;
  readonly isCombination: boolean;
}

/** Too few answers · to protect another figure · nobody was asked. */
export type Suppression = 'min' | 'comp' | 'none';

/** Somebody was asked and too few answered: it must not be computable. */
export const isSmall = ({ answers, asked, minimum }: CountedFigure): boolean => asked > 0 && answers < minimum;

/** All these answers are the same one: whoever knows the figure knows what each person answered. */
export const isUnanimous = (figures: readonly CountedFigure[]): boolean => {
  let all: Unison = 0;
  for (const { unison = severalCodes } of figures) all = joined(all, unison);
  return all > 0;
};

/** The relations between figures that somebody was asked for at all; what is not among them counts nothing. */
export const sumsOf = (
  figures: readonly { readonly key: string }[],
  relations: readonly FigureRelation[],
): readonly FigureSum[] => {
  const numbers = new Map(figures.map(({ key }, number) => [key, number]));
  return relations.flatMap(({ total: key, parts: keys, isDifference = false, isCombination = false }) => {
    const total = numbers.get(key);
    const parts = keys.flatMap(part => numbers.get(part) ?? []);
    return total === undefined || parts.length === 0 ? [] : [{ total, parts, isDifference, isCombination }];
  });
};
