import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { checkShape } from './check-shape.js';
import {
  agreed,
  either,
  flag,
  id,
  list,
  map,
  number,
  object,
  oneOf,
  text,
  variants,
  whole,
  type Shape,
} from './shape.js';

const label = text({ least: 1, most: 5 });
const shape = object(
  {
    format: oneOf(['one'], 'unknown-format'),
    questions: list(variants({ nps: object({}, {}), scale: object({ scale: id }, { label }) }), { least: 1, most: 3 }),
  },
  {
    size: oneOf(['small', 'large']),
    count: whole(3, 9),
    share: number({ most: 1 }),
    least: whole(3, undefined, 'minimum-below-three'),
    few: list(flag, { most: 1, tooMany: 'too-many-options' }),
    entry: either(id, object({ id }, { deep: flag })),
    named: map(object({}, { label }), id),
    free: [{ kind: 'object' }] as Shape<object>,
    later: [{ kind: 'condition' }] as Shape,
    deal: object({ done: agreed('licence-not-accepted') }, {}),
    label,
  },
);
const right = { format: 'one', questions: [{ type: 'nps' }] };

const findings = (value: unknown): string[] =>
  checkShape(shape, value).map(({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`);

describe('checkShape', () => {
  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ format: 'won' }, ['format: unknown-format']],
    [{ questions: undefined }, ['questions: missing-key']],
    [{ questions: {} }, ['questions: wrong-type']],
    [{ questions: [] }, ['questions: too-few-entries']],
    [
      { questions: [1, 2, 3, { type: 'nps' }] },
      ['questions: too-many-entries', ...[0, 1, 2].map(n => `questions[${n}]: wrong-type`)],
    ],
    [
      { questions: [{ type: 'sacle', label: 7 }, { scale: 'a' }, { type: 7 }] },
      [
        'questions[0].type: unknown-question-type (scale)',
        'questions[1].type: missing-key',
        'questions[2].type: unknown-question-type',
      ],
    ],
    [{ questions: [[]] }, ['questions[0]: wrong-type']],
    [
      { questions: [{ type: 'scale', scael: 'a', label: 7 }] },
      ['questions[0].scale: missing-key', 'questions[0].scael: unknown-key (scale)', 'questions[0].label: wrong-type'],
    ],
    [{ size: 'smal' }, ['size: unknown-value (small)']],
    [{ size: null }, ['size: unknown-value']],
    [{ count: 2.5 }, ['count: too-small', 'count: not-whole']],
    [{ count: 10 }, ['count: too-big']],
    [{ count: '3' }, ['count: wrong-type']],
    [{ share: 0.5 }, []],
    [{ least: 2 }, ['least: minimum-below-three']],
    [{ few: [true, 1] }, ['few: too-many-options', 'few[1]: wrong-type']],
    [{ entry: 'a b' }, ['entry: not-an-id']],
    [{ entry: { id: 7, deep: 1 } }, ['entry.id: wrong-type', 'entry.deep: wrong-type']],
    [{ entry: 7 }, ['entry: wrong-type']],
    [{ named: { 'a b': { labels: 1 } } }, ['named.a b: not-an-id', 'named.a b.labels: unknown-key (label)']],
    [{ named: [] }, ['named: wrong-type']],
    [{ free: { anything: [null] }, later: null }, []],
    [{ free: [] }, ['free: wrong-type']],
    ...[{}, { done: false }, { done: 'true' }, { done: 1 }, { done: null }].map((deal): [object, string[]] => [
      { deal },
      ['deal.done: licence-not-accepted'],
    ]),
    [{ deal: { done: true } }, []],
    [{ label: '' }, ['label: empty-text']],
    [{ label: 'longer' }, ['label: too-long']],
    [{ label: null }, ['label: wrong-type']],
    [{ toString: 1, colour: 2 }, ['toString: unknown-key', 'colour: unknown-key']],
  ])('%j', (change, expected) => {
    expect(findings({ ...right, ...change })).toEqual(expected);
  });

  it.each([null, [], 'text', 7])('refuses %j as a whole', value => {
    expect(findings(value)).toEqual(['(root): wrong-type']);
  });
});
