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
  /** Every code that somebody answered. Absent where one answer for all gives nobody away, such as comments. */
  readonly categories?: ReadonlySet<string | number>;
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

/** Too few answers · to protect another figure · nobody was asked. */
export type Suppression = 'min' | 'comp' | 'none';

/** Somebody was asked and too few answered: it must not be computable. */
export const isSmall = ({ answers, asked, minimum }: CountedFigure): boolean => asked > 0 && answers < minimum;

/** All these answers are the same one: whoever knows the figure knows what each person answered. */
export const isUnanimous = (figures: readonly CountedFigure[]): boolean => {
  const all = new Set<string | number>();
  for (const { categories } of figures) {
    if (categories === undefined) return false;
    for (const category of categories) all.add(category);
    if (all.size > 1) return false;
  }
  return all.size === 1;
};

/** The relations between figures that somebody was asked for at all; what is not among them counts nothing. */
export const relationsAmong = (
  figures: readonly { readonly key: string }[],
  relations: readonly FigureRelation[],
): readonly FigureRelation[] => {
  const keys = new Set(figures.map(({ key }) => key));
  return relations
    .filter(({ total }) => keys.has(total))
    .map(relation => ({ ...relation, parts: relation.parts.filter(part => keys.has(part)) }))
    .filter(({ parts }) => parts.length > 0);
};
