import { describe, expect, it } from 'vitest';
import { durationIssues } from './duration-issues.js';

describe('durationIssues', () => {
  it.each([
    ['P30D', false, []],
    ['10s', false, []],
    ['0s', true, []],
    ['PT0S', false, ['zero-duration']],
    ['-P3D', true, ['negative-duration']],
    ['P-3D', false, ['negative-duration']],
    ['-10s', false, ['negative-duration']],
    ['soon', true, ['not-a-duration']],
    ['', false, ['not-a-duration']],
    ['P101Y', false, ['not-a-duration']],
    [7, false, []],
    [undefined, false, []],
  ])('%j, zero allowed %s: %j', (text, mayBeZero, codes) => {
    expect(durationIssues(text, ['delay'], mayBeZero)).toEqual(codes.map(code => ({ code, path: ['delay'] })));
  });
});
