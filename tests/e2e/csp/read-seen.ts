import type { TestPage } from '../browsers.js';

/** What a page's policy refused, what went wrong on it, and what its console was told; `policy-watcher.js` writes it down. */
export interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export const readSeen = (page: TestPage): Promise<Seen> => page.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);

/** Without what the console was told. */
export const troubleIn = ({ violations, errors }: Seen): Omit<Seen, 'warnings'> => ({ violations, errors });

export const noTrouble: Omit<Seen, 'warnings'> = { violations: [], errors: [] };
