import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { parseStructure } from './parse-structure.js';

const schema = v.strictObject({
  format: v.literal('one'),
  questions: v.array(
    v.variant('type', [v.strictObject({ type: v.literal('nps') }), v.strictObject({ type: v.literal('scale') })]),
  ),
  size: v.exactOptional(v.picklist(['small', 'large'])),
  count: v.exactOptional(v.pipe(v.number(), v.minValue(3, 'too-small'))),
  entry: v.exactOptional(v.union([v.string(), v.strictObject({ id: v.string(), deep: v.exactOptional(v.boolean()) })])),
  name: v.exactOptional(v.string()),
});
const right = { format: 'one', questions: [{ type: 'nps' }] };

const findings = (change: object): string[] =>
  parseStructure(schema, { ...right, ...change }).map(
    ({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`,
  );

describe('parseStructure', () => {
  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ format: 'two' }, ['format: unknown-format']],
    [{ format: 'won' }, ['format: unknown-format']],
    [{ questions: undefined }, ['questions: missing-key']],
    [{ questions: {} }, ['questions: wrong-type']],
    [
      { questions: [{ type: 'sacle' }, {}, 7, { type: 7 }] },
      [
        'questions[0].type: unknown-question-type (scale)',
        'questions[1].type: missing-key',
        'questions[2]: wrong-type',
        'questions[3].type: unknown-question-type',
      ],
    ],
    [{ size: 'smal' }, ['size: unknown-value (small)']],
    [{ count: 2 }, ['count: too-small']],
    [{ count: '3' }, ['count: wrong-type']],
    [{ entry: { id: 7 } }, ['entry.id: wrong-type']],
    [{ entry: { deep: 1 } }, ['entry.id: missing-key', 'entry.deep: wrong-type']],
    [{ entry: 7 }, ['entry: wrong-type']],
    [{ nam: 'x' }, ['nam: unknown-key (name)']],
    [{ name: null, size: null }, ['size: unknown-value', 'name: wrong-type']],
  ])('%j', (change, expected) => {
    expect(findings(change)).toEqual(expected);
  });

  it('speaks in sentences', () => {
    const messages = parseStructure(schema, { ...right, count: 1, name: 7, entry: 7, size: 'smal' }).map(
      issue => issue.message,
    );
    expect(messages).toEqual([
      '"smal" is not one of "small", "large".',
      'The number is too small.',
      'This must be a text or an object.',
      'This must be a text.',
    ]);
  });
});
