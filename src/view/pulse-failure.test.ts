import { describe, expect, it } from 'vitest';
import { failure, PulseFailure } from './pulse-failure.js';

describe('PulseFailure', () => {
  it('has a line for each issue, with its path, its code and the name that was meant', () => {
    const failed = new PulseFailure([
      { code: 'unknown-scale', path: ['questions', 2, 'scale'], message: 'There is no scale "mod5".', near: 'mood5' },
      { code: 'not-json', path: [], message: 'This is not JSON.' },
    ]);
    expect(failed.lines()).toEqual([
      'questions[2].scale: unknown-scale (There is no scale "mod5". Did you mean "mood5"?)',
      '(root): not-json (This is not JSON.)',
    ]);
    expect(failed).toMatchObject({ message: 'unknown-scale', isPassing: false });
  });

  it('without an issue is unexpected', () => {
    expect(new PulseFailure([], true)).toMatchObject({ message: 'unexpected', isPassing: true });
  });

  it('is made of one issue, with a near name only where there is one', () => {
    expect(failure('too-large', ['@src'], 'Too large.').issues).toStrictEqual([
      { code: 'too-large', path: ['@src'], message: 'Too large.' },
    ]);
    expect(failure('unknown-template', ['@pulse'], 'None.', 'morale').lines()).toEqual([
      '@pulse: unknown-template (None. Did you mean "morale"?)',
    ]);
  });
});
