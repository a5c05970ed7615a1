import { expect } from 'vitest';
import type { EngineName } from '../browsers.js';
import { noTrouble, readSeen, troubleIn } from '../csp/read-seen.js';
import type { TestSite } from '../test-site.js';
import { visitsIn, type Visit } from '../visits-in.js';

/** Each visit has to end without anything that the page's policy refused and without an error. */
export const untroubledVisitsIn = (engine: EngineName, site: () => TestSite): Visit => {
  const visit = visitsIn(engine, site);
  return (path, work) =>
    visit(path, async page => {
      const outcome = await work(page);
      expect(troubleIn(await readSeen(page))).toEqual(noTrouble);
      return outcome;
    });
};
