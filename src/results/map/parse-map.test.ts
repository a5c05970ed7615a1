import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { defaultMinimumGroup } from '../../privacy/disclosure.js';
import { everybody } from '../aggregate.js';
import { parseMap } from './parse-map.js';
import { mapDefaults, minimumWithoutPulse } from './results-map.js';

const read = (text: string): unknown => {
  const result = parseMap(text);
  return result.ok ? result.value : result.error.map(({ code, path }) => `${formatPath(path)}: ${code}`);
};
const defaults = { decimal: '.', all: 'all', fields: {} };

describe('parseMap', () => {
  it.each<[string, object]>([
    ['', {}],
    [' ; ;\n', {}],
    ['rows: hits.hits[]._source', { rows: 'hits.hits[]._source' }],
    ['n: Answers; g : Team name ;', { fields: { n: 'Answers', g: 'Team name' } }],
    [`w: '2026-Q4'; d: "a; b: c"`, { fields: { w: `'2026-Q4'`, d: '"a; b: c"' } }],
    ['dist: never|rarely|often', { fields: { dist: 'never|rarely|often' } }],
    ['format: csv; separator: semicolon; decimal: comma', { format: 'csv', separator: ';', decimal: ',' }],
    ['separator: tab', { separator: '\t' }],
    [`all: 'Whole company'; title: Service`, { all: 'Whole company', title: 'Service' }],
    ['min: 8', { min: 8 }],
    ['g: prefix:team', { fields: { g: 'prefix:team' } }],
    ['{"n": "Answers", "min": 8, "decimal": "comma"}', { min: 8, decimal: ',', fields: { n: 'Answers' } }],
    ['{"groups": ["fin"], "pulse": {"id": "x"}}', { groups: ['fin'], pulse: { id: 'x' } }],
    ['dims: meta.questions', { dims: 'meta.questions' }],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual({ ...defaults, ...expected });
  });

  it.each<[string, readonly string[]]>([
    ['Answers', ['map: malformed-map']],
    ['n:', ['map: malformed-map']],
    ['n: a; n: b', ['map: malformed-map']],
    [`g: Nom d'équipe`, ['map: malformed-map']],
    ['{"n": "Answers"', ['map: malformed-map']],
    ['n: Answers; gruop: Team', ['map.gruop: unknown-key']],
    ['constructor: x', ['map.constructor: unknown-key']],
    ['format: xml; separator: ;', ['map: malformed-map']],
    ['format: xml; decimal: constructor', ['map.format: unknown-value', 'map.decimal: unknown-value']],
    ['min: five', ['map.min: wrong-type']],
    ['min: -1', ['map.min: wrong-type']],
    ['{"n": 1, "waves": {}, "pulse": []}', ['map.n: wrong-type', 'map.waves: wrong-type', 'map.pulse: wrong-type']],
    ['{"rows": ["value"]}', ['map.rows: wrong-type']],
  ])('refuses %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has the defaults of the package', () => {
    expect(mapDefaults.all).toBe(everybody);
    expect(minimumWithoutPulse).toBe(defaultMinimumGroup);
  });

  it('names what was probably meant', () => {
    const result = parseMap('seperator: comma');
    expect(result.ok || result.error[0]?.near).toBe('separator');
  });
});
