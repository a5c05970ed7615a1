import { expect, it } from 'vitest';
import { completeMeasure } from './complete-measure.js';

const five = [1, 2, 3, 4, 5];
const zeroToTen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

it.each<[Readonly<Record<string, unknown>>, unknown]>([
  [{ kind: 'recommend' }, zeroToTen],
  [{ kind: 'recommend', scale: 'nps11' }, zeroToTen],
  [{ kind: 'recommend', scale: 'freq5' }, five],
  [{ kind: 'ordinal', scale: 'freq5' }, five],
  [{ kind: 'ordinal', scale: 'ypn' }, [0, 1, 2]],
  [{ kind: 'ordinal', scale: 'freq5', codes: [1, 2] }, [1, 2]],
  [{ kind: 'ordinal', scale: 'exp7' }, undefined],
  [{ kind: 'ordinal', scale: 'constructor' }, undefined],
  [{ kind: 'ordinal' }, undefined],
  [{ kind: 'choice', scale: 'freq5' }, undefined],
  [{ kind: 'recommend', options: ['a'] }, undefined],
])('the codes of %j are %j', (measure, codes) => {
  expect(completeMeasure(measure)).toEqual(codes === undefined ? measure : { ...measure, codes });
});
