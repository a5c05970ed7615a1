import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { parseMap } from './parse-map.js';
import { sourceRows } from './source-rows.js';

interface Told {
  readonly rows?: readonly unknown[];
  readonly issues: readonly string[];
}
const read = (text: string, mapText = ''): Told => {
  const map = parseMap(mapText);
  if (!map.ok) throw new Error(mapText);
  const result = sourceRows(text, map.value);
  const told = (result.ok ? result.value.issues : result.error).map(
    ({ code, path, message = '' }) => `${formatPath(path)}: ${code}: ${message.slice(0, 8)}`,
  );
  return result.ok ? { rows: result.value.rows.map(({ value }) => value), issues: told } : { issues: told };
};

describe('sourceRows', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['w,n\nq4,12\n', '', [{ w: 'q4', n: '12' }]],
    ['"w";"n"\r\nq4;12', '', [{ w: 'q4', n: '12' }]],
    ['', '', []],
    ['w,n', '', []],
    ['{"n":1}\n{"n":2}\n', '', [{ n: 1 }, { n: 2 }]],
    ['{"n":1}\r\n\r\n{"n":2}', '', [{ n: 1 }, { n: 2 }]],
    ['{"n":1}', 'format: ndjson', [{ n: 1 }]],
    ['[{"n":1}]\n', '', [{ n: 1 }]],
    ['[\n{"n":1}\n]', '', [{ n: 1 }]],
    ['\uFEFF[{"n":1}]', '', [{ n: 1 }]],
    ['{"value":[{"n":1}]}', '', [{ n: 1 }]],
    ['{\n"value": [{"n":1}]\n}', '', [{ n: 1 }]],
    ['{"data":[{"n":1}]}', '', [{ n: 1 }]],
    ['{"d":{"results":[{"n":1}]}}', '', [{ n: 1 }]],
    ['{"hits":{"hits":[{"_source":{"n":1}}]}}', '', [{ n: 1 }]],
    ['{"value":[],"list":[{"fields":{"n":1}}]}', 'rows: list[].fields', [{ n: 1 }]],
  ])('reads %j by the map %j', (text, map, rows) => {
    expect(read(text, map)).toEqual({ rows, issues: [] });
  });

  it.each<[string, string, Told]>([
    ['w,n\nq4\nq4,12', '', { rows: [{ w: 'q4', n: '12' }], issues: ['rows[0]: row-length: Line 2: '] }],
    ['w,n\nq4,12\nq4,"12\n', '', { rows: [{ w: 'q4', n: '12' }], issues: ['rows[1]: unclosed-quote: Line 3: '] }],
    ['{"n":1}\n{"n":\n{"n":3}', '', { rows: [{ n: 1 }, { n: 3 }], issues: ['rows[1]: not-json: Line 2: '] }],
    ['[{"n":1},2]', '', { rows: [{ n: 1 }], issues: ['rows[1]: wrong-type: Row 2: T'] }],
    ['{"hits":{"hits":[{}]}}', '', { rows: [], issues: ['rows[0]: wrong-type: Row 1: T'] }],
    ['{"n":', '', { issues: ['(root): not-json: The sour'] }],
    ['{"rows":[]}', '', { issues: ['(root): rows-not-found: There is'] }],
    ['{"value":[]}', 'rows: list', { issues: ['(root): rows-not-found: There is'] }],
    ['12', 'format: json', { issues: ['(root): rows-not-found: There is'] }],
  ])('says what is wrong with %j by the map %j', (text, map, told) => {
    expect(read(text, map)).toEqual(told);
  });
});
