import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { comparisonIssues, isMoment } from './comparison-value.js';

const findings = (is: string, value?: unknown): string[] =>
  comparisonIssues({ is, value }, []).map(
    ({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`,
  );

it.each<[string, unknown]>([
  ['between', [3, 6]],
  ['between', ['3', '6']],
  ['between', [3, 3]],
  ['between', ['2026-01-01', '2026-02-01']],
  ['between', ['09:00', '17:00']],
  ['before', '2026-02-28'],
  ['before', '2026-02-28T23:59'],
  ['after', '09:30'],
  ['contains', 'load'],
  ['contains', ['load', 'work']],
  ['count-at-least', 0],
  ['count-at-most', '3'],
  ['skipped-as', 'na'],
  ['skipped-as', ['pns', 'blank']],
])('"%s" takes %j', (is, value) => {
  expect(findings(is, value)).toEqual([]);
});

it.each<[string, unknown, string]>([
  ['between', undefined, 'value: missing-key'],
  ['between', 3, 'value: not-a-range'],
  ['between', [3], 'value: not-a-range'],
  ['between', [3, 4, 5], 'value: not-a-range'],
  ['between', [3, 'many'], 'value: not-a-range'],
  ['between', ['2026-01-01', '09:00'], 'value: not-a-range'],
  ['between', [6, 3], 'value: minimum-above-maximum'],
  ['between', ['10', '9'], 'value: minimum-above-maximum'],
  ['between', ['2026-02-01', '2026-01-01'], 'value: minimum-above-maximum'],
  ['before', '2026-02-30', 'value: not-a-moment'],
  ['before', 'soon', 'value: not-a-moment'],
  ['after', 9, 'value: not-a-moment'],
  ['contains', undefined, 'value: missing-key'],
  ['contains', ' ', 'value: empty-text'],
  ['contains', ['a', ''], 'value: empty-text'],
  ['count-at-least', 1.5, 'value: not-a-count'],
  ['count-at-least', -1, 'value: not-a-count'],
  ['count-at-most', [1], 'value: not-a-count'],
  ['count-at-most', true, 'value: not-a-count'],
  ['skipped-as', 'n', 'value: unknown-skip-reason (na)'],
  ['skipped-as', ['na', 'blanc'], 'value: unknown-skip-reason (blank)'],
])('"%s" refuses %j', (is, value, finding) => {
  expect(findings(is, value)).toEqual([finding]);
});

it.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-11-22T09:30', true],
  ['23:59', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['24:00', false],
  ['9:30', false],
  ['2026-11-22T', false],
  ['2026-11-2209:30', false],
  ['2026-11-22T09:30Z', false],
  ['', false],
  [20261122, false],
  [null, false],
])('%j is a moment: %s', (value, expected) => {
  expect(isMoment(value)).toBe(expected);
});
