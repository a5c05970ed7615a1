/**
 * The rows that every release must keep in Firefox too: the faults that well-known delivery libraries were measured with,
 * and the others that a person meets in an ordinary week. A tab that is frozen is not among them, because only the
 * driver of Chromium can freeze one.
 */
export const essentialRows: readonly number[] = [
  1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 19, 21, 22, 23, 27, 45, 55, 71,
];
