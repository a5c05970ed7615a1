/** Rows of the fault table that no test plays, each with its reason. */
export const leftOut: Readonly<Record<number, string>> = {};

/** Rows about what does not exist yet: tickets, and an answer that waits for a random time. */
export const laterRows: readonly number[] = [69, 70, 74];
