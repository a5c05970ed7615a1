/** What a page saw of its person in one second. */
export interface PageSecond {
  readonly isVisible: boolean;
  readonly wasUsed: boolean;
}

/** Milliseconds for which nobody has done anything, one second later. Who looks at another tab is not idle but away. */
export const idleAfter = (idleMs: number, { isVisible, wasUsed }: PageSecond): number =>
  isVisible && !wasUsed ? idleMs + 1_000 : 0;
