import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { scores } from './scores.js';

const findings = (definition: object): string[] =>
  scores(takeApart({ ...definition }, [])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const parts = {
  questions: [
    { id: 'rec', type: 'nps' },
    { id: 'a', type: 'scale' },
    { id: 'both', type: 'scale' },
  ],
  dimensions: [{ id: 'speed' }, { id: 'both' }],
};

describe('scores', () => {
  it.each<[string, object, readonly string[]]>([
    ['a mean', { kind: 'mean', of: ['a', 'speed'] }, []],
    ['a recommend score', { kind: 'recommend', of: ['rec'] }, []],
    ['a gap', { kind: 'gap', of: ['a', 'speed'] }, []],
    ['an unknown part', { kind: 'mean', of: ['a', 'sped'] }, ['scores[0].of[1]: unknown-score-part']],
    ['a part with two meanings', { kind: 'mean', of: ['both'] }, ['scores[0].of[0]: ambiguous-score-part']],
    ['a recommend score of a scale', { kind: 'recommend', of: ['a'] }, ['scores[0].of[0]: score-needs-nps']],
    ['a gap of three', { kind: 'gap', of: ['a', 'speed', 'rec'] }, ['scores[0].of: gap-needs-two']],
  ])('%s', (_, score, expected) => {
    expect(findings({ ...parts, scores: [{ id: 's', ...score }] })).toEqual(expected);
  });
});
