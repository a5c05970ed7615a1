/** Figures that a pulse computes while it is answered. Nothing of them leaves the browser. */

import type { Id } from './question-base.js';

/**
 * Arithmetic as data. A question is its code or number, a row of a matrix `matrix.row`; a score has 0 to 100; a context entry
 * counts where its text is a number. Where a part is not known, `sum`, `difference`, `product`, `quotient` and `round` are not
 * either; `minimum`, `maximum` and `mean` take those that are, and `count` says how many they are. Nothing is divided by 0.
 */
export type Expression =
  | number
  | { readonly question: Id }
  | { readonly score: Id }
  | { readonly context: Id }
  | { readonly variable: Id }
  | { readonly sum: readonly Expression[] }
  | { readonly product: readonly Expression[] }
  | { readonly minimum: readonly Expression[] }
  | { readonly maximum: readonly Expression[] }
  | { readonly mean: readonly Expression[] }
  | { readonly count: readonly Expression[] }
  | { readonly difference: readonly [from: Expression, less: Expression] }
  | { readonly quotient: readonly [of: Expression, by: Expression] }
  /** Half away from zero. Decimals: 0 to 6, default 0. */
  | { readonly round: Expression; readonly decimals?: number };

export interface VariableDefinition {
  readonly id: Id;
  /** At most eight deep; variables that it names may stand before or after it, but not name it in turn. */
  readonly is: Expression;
}
