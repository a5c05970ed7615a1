/** Rows of the fault table that no test plays, each with its reason. */
export const leftOut: Readonly<Record<number, string>> = {
  73: 'A thousand browsers do not fit on one machine: tests/contract/herd.test.ts plays it with a thousand outboxes.',
};

/** Rows about what does not exist yet: tickets, and an answer that waits for a random time. */
export const laterRows: readonly number[] = [69, 70, 74];
