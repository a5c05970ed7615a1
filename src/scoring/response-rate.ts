/** What became of everybody who was asked, in the terms of AAPOR. */
export interface Dispositions {
  /** Answered in full. */
  readonly complete: number;
  /** Answered in part. */
  readonly partial: number;
  /** Refused, or broke off. */
  readonly refused: number;
  /** Never reached. */
  readonly notReached: number;
  /** Reached, and kept from answering by something else. */
  readonly other: number;
  /** Not known whether they were to be asked at all. With a list of employees: none. */
  readonly unknown: number;
}

export type ResponseRate = 'rr1' | 'rr2' | 'rr3' | 'rr4' | 'rr5' | 'rr6';

/**
 * Response rates 1 to 6, 0 to 1 each (American Association for Public Opinion Research 2023, Standard Definitions, tenth
 * edition). Even ones count partial answers as well; 1 and 2 take everybody unknown for eligible, 3 and 4 the given share, 5
 * and 6 nobody. Null where nobody was asked.
 * @param eligibleShare how many of the unknown were to be asked, 0 to 1
 */
export const responseRates = (
  { complete, partial, refused, notReached, other, unknown }: Dispositions,
  eligibleShare: number,
): Readonly<Record<ResponseRate, number>> | null => {
  const known = complete + partial + refused + notReached + other;
  if (known === 0) return null;
  const answered = complete + partial;
  return {
    rr1: complete / (known + unknown),
    rr2: answered / (known + unknown),
    rr3: complete / (known + eligibleShare * unknown),
    rr4: answered / (known + eligibleShare * unknown),
    rr5: complete / known,
    rr6: answered / known,
  };
};
