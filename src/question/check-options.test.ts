import { expect, it } from 'vitest';
import type { OptionDefinition } from '../definition/pulse-definition.js';
import { checkOptions } from './check-options.js';

const option = (value: string, more: Partial<OptionDefinition> = {}): OptionDefinition => ({
  value,
  label: value,
  ...more,
});

it.each([
  [{ options: [option('a'), option('b')] }, []],
  [{ optionsFrom: 'teams' }, []],
  [{ optionsFrom: 'teams', shuffle: true, keepLast: 50 }, []],
  [{ options: [option('a'), option('b'), option('c')], shuffle: 'reverse-half' as const, keepLast: 1 }, []],
  [{ options: [option('a'), option('b'), option('c')], keepLast: 1 }, ['keep-last-without-shuffle']],
  [{ options: [option('a'), option('b'), option('c')], shuffle: true, keepLast: 2 }, ['keep-last-leaves-none']],
  [
    { options: [option('a'), option('b'), option('c', { other: true })], shuffle: true, keepLast: 1 },
    ['keep-last-leaves-none'],
  ],
  [{}, ['no-options']],
  [{ options: [option('a'), option('a')] }, ['duplicate-option']],
  [{ options: [option('a', { other: true }), option('b', { other: true })] }, ['several-other-options']],
  [
    { options: [option('a', { other: true }), option('a', { other: true })] },
    ['duplicate-option', 'several-other-options'],
  ],
])('finds in %o: %o', (given, codes) => {
  const issues = checkOptions({ id: 'q', type: 'choice', title: 'Q', ...given });
  expect(issues.map(issue => issue.code)).toEqual(codes);
});
