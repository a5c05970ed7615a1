import { expect, it } from 'vitest';
import { toggleChoice } from './toggle-choice.js';

const options = [
  ...['a', 'b', 'c'].map(value => ({ value, label: value })),
  { value: 'none', label: 'None', exclusive: true },
  { value: 'never', label: 'Never', exclusive: true },
];

it.each([
  [[], 'b', true, ['b']],
  [['b'], 'a', true, ['a', 'b']],
  [['a', 'b'], 'a', false, ['b']],
  [['a', 'b'], 'none', true, ['none']],
  [['none'], 'a', true, ['a']],
  [['none'], 'never', true, ['never']],
  [['none'], 'none', false, []],
  [['gone', 'a'], 'b', true, ['a', 'b']],
])('makes of %o with %s (ticked: %s): %o', (chosen, toggled, isTicked, after) => {
  expect(toggleChoice(options, chosen, toggled, isTicked)).toEqual(after);
});
