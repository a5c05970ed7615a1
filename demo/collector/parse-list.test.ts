import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/base/issue.js';
import { parseList } from './parse-list.js';

describe('parseList', () => {
  it('reads the departments of the demo', () => {
    const text = readFileSync(new URL('../lists/departments.json', import.meta.url), 'utf8');
    expect(parseList(text)).toMatchObject({ ok: true });
  });

  it('reads every key of an entry', () => {
    const list = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', parent: 'a', headcount: 0 },
    ];
    expect(parseList(JSON.stringify(list))).toEqual({ ok: true, value: list });
  });

  it.each([
    ['', '(root): not-json'],
    ['{}', '(root): not-a-list'],
    ['[]', '(root): not-a-list'],
    ['["it"]', '[0]: wrong-type'],
    ['[{"id":"a b","label":"A"}]', '[0].id: invalid-id'],
    ['[{"label":"A"}]', '[0].id: invalid-id'],
    ['[{"id":"a","label":" "}]', '[0].label: invalid-label'],
    ['[{"id":"a","label":"A","parent":"b"}]', '[0].parent: unknown-parent'],
    ['[{"id":"a","label":"A","parent":"a"}]', '[0].parent: unknown-parent'],
    ['[{"id":"a","label":"A","headcount":1.5}]', '[0].headcount: invalid-headcount'],
    ['[{"id":"a","label":"A","color":"red"}]', '[0].color: unknown-key'],
    ['[{"id":"a","label":"A"},{"id":"a","label":"B"}]', '(root): duplicate-id'],
  ])('refuses %s', (text, expected) => {
    const result = parseList(text);
    const lines = result.ok ? [] : result.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
    expect(lines).toContain(expected);
  });
});
