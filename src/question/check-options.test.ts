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
