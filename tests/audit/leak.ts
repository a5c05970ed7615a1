/** Too few answers · answers that are all the same · too few new comments. */
export type LeakKind = 'small' | 'unanimous' | 'comments';

/** A figure that nobody may know and everybody can compute. */
export interface Leak {
  readonly kind: LeakKind;
  readonly measure: string;
  /** The group; of whom, where it is not all of them. */
  readonly group: string;
  readonly item: string | null;
  /** Between which looks, the first being 0. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
}
