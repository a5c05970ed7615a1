import { afterEach, describe, expect, it, vi } from 'vitest';
import { warnOnce } from './warn.js';

afterEach(() => void vi.restoreAllMocks());

describe('warnOnce', () => {
  it('says each thing once, with its code', () => {
    const console_ = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const list of ['sites', 'teams', 'sites']) warnOnce('list-missing', `There is no list "${list}".`);
    warnOnce('other-code', 'There is no list "sites".');
    expect(console_.mock.calls).toEqual([
      ['ics-pulse: There is no list "sites". [list-missing]'],
      ['ics-pulse: There is no list "teams". [list-missing]'],
      ['ics-pulse: There is no list "sites". [other-code]'],
    ]);
  });
});
