import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../base/issue.js';
import { strictKeys } from './strict-keys.js';

const inner = v.strictObject({ type: v.literal('inner'), label: v.string() });
const schema = v.strictObject({
  list: v.pipe(v.array(v.variant('type', [inner, v.strictObject({ type: v.literal('bare') })])), v.minLength(1)),
  named: v.exactOptional(v.record(v.string(), inner)),
  either: v.exactOptional(v.union([v.string(), inner])),
  free: v.exactOptional(v.lazy(() => inner)),
});

const findings = (value: unknown): string[] =>
  strictKeys(schema, value).map(({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`);

describe('strictKeys', () => {
  it.each<[unknown, readonly string[]]>([
    [{ list: [{ type: 'inner', label: 'x' }] }, []],
    [{ lst: 1, colour: 2 }, ['lst: unknown-key (list)', 'colour: unknown-key']],
    [
      {
        list: [
          { type: 'inner', lable: 1, x: 1 },
          { type: 'bare', label: 1 },
        ],
      },
      ['list[0].lable: unknown-key (label)', 'list[0].x: unknown-key', 'list[1].label: unknown-key'],
    ],
    [{ list: [{ type: 'other', anything: 1 }] }, []],
    [{ named: { a: { type: 'inner', labels: 1 } } }, ['named.a.labels: unknown-key (label)']],
    [{ either: 'text' }, []],
    [{ either: { labels: 1 } }, ['either.labels: unknown-key (label)']],
    [{ free: { labels: 1 } }, []],
    [[], ['(root): wrong-type']],
    [{ list: [[]], named: [], either: 7 }, ['list[0]: wrong-type', 'named: wrong-type']],
    [{ list: {} }, []],
    [{ toString: 1, hasOwnProperty: 2 }, ['toString: unknown-key', 'hasOwnProperty: unknown-key']],
    [null, []],
  ])('%j', (value, expected) => {
    expect(findings(value)).toEqual(expected);
  });
});
