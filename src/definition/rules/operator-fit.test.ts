import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { takeApart } from '../definition-parts.js';
import { conditions } from './conditions.js';

const options = [{ value: 'load' }, { value: 'tools' }];
const numbered = [{ value: '1' }, { value: '2' }];
const questions = [
  { id: 'nps', type: 'nps' },
  { id: 'hours', type: 'number' },
  { id: 'yes', type: 'yes-no' },
  { id: 'agreed', type: 'consent' },
  { id: 'why', type: 'choice', options },
  { id: 'rank', type: 'dropdown', options: numbered },
  { id: 'team', type: 'directory', optionsFrom: 'departments' },
  { id: 'use', type: 'multi-choice', options },
  { id: 'order', type: 'ranking', options },
  { id: 'note', type: 'text' },
  { id: 'day', type: 'date' },
  { id: 'at', type: 'time' },
  { id: 'work', type: 'matrix', rows: [{ id: 'it' }] },
  { id: 'share', type: 'allocation', options },
  { id: 'svc', type: 'group', forEach: 'use', questions: [{ id: 'x', type: 'nps' }] },
];
const findings = (condition: object): string[] => {
  const asked = [...questions, { id: 'z', type: 'text', showIf: condition }];
  const inside = { ...questions.at(-1), questions: [{ id: 'x', type: 'nps', showIf: condition }] };
  const definition = {
    questions: 'item' in condition ? [...questions.slice(0, -1), inside] : asked,
    context: ['since'],
    scores: [{ id: 'mean', kind: 'mean', of: ['nps'] }],
  };
  return conditions(takeApart(definition, [])).map(
    ({ path, code, near }) =>
      `${formatPath(path.slice(path.indexOf('showIf') + 1))}: ${code}${near ? ` (${near})` : ''}`,
  );
};

it.each<object>([
  { question: 'nps', is: 'between', value: [3, 6] },
  { question: 'nps', is: 'includes-any', value: [3, 6] },
  { question: 'nps', is: 'skipped-as', value: 'na' },
  { question: 'hours', is: 'above', value: 3 },
  { question: 'yes', is: 'is', value: 2 },
  { question: 'agreed', is: 'is', value: 1 },
  { question: 'why', is: 'includes-any', value: ['load'] },
  { question: 'rank', is: 'at-least', value: 2 },
  { question: 'team', is: 'above', value: 2 },
  { question: 'use', is: 'count-at-least', value: 2 },
  { question: 'order', is: 'count-at-most', value: 2 },
  { question: 'note', is: 'contains', value: 'load' },
  { question: 'day', is: 'before', value: '2026-11-22' },
  { question: 'day', is: 'between', value: ['2026-11-22', '2026-11-23'] },
  { question: 'at', is: 'after', value: '09:30' },
  { question: 'work', is: 'count-at-least', value: 1 },
  { question: 'work', is: 'includes-any', value: [1, 2] },
  { question: 'work.it', is: 'between', value: [1, 2] },
  { question: 'share', is: 'answered' },
  { question: 'share', is: 'skipped-as', value: 'pns' },
  { score: 'mean', is: 'between', value: [0, 50] },
  { context: 'since', is: 'before', value: '2026-11-22' },
  { context: 'since', is: 'contains', value: 'x' },
  { item: 'svc', is: 'includes-any', value: ['load'] },
])('can be asked: %j', condition => {
  expect(findings(condition)).toEqual([]);
});

it.each<[object, string]>([
  [{ question: 'nps', is: 'count-at-least', value: 2 }, 'is: operator-not-of-type (at-least)'],
  [{ question: 'nps', is: 'before', value: '2026-11-22' }, 'is: operator-not-of-type (below)'],
  [{ question: 'nps', is: 'contains', value: 'x' }, 'is: operator-not-of-type (includes-any)'],
  [{ question: 'nps', is: 'between', value: ['09:00', '10:00'] }, 'value: value-not-of-type'],
  [{ question: 'why', is: 'at-least', value: 2 }, 'is: operator-not-of-type'],
  [{ question: 'why', is: 'contains', value: 'load' }, 'is: operator-not-of-type (includes-any)'],
  [{ question: 'use', is: 'at-least', value: 2 }, 'is: operator-not-of-type (count-at-least)'],
  [{ question: 'order', is: 'below', value: 2 }, 'is: operator-not-of-type (count-at-most)'],
  [{ question: 'note', is: 'above', value: 2 }, 'is: operator-not-of-type'],
  [{ question: 'day', is: 'at-least', value: 2 }, 'is: operator-not-of-type (after)'],
  [{ question: 'day', is: 'before', value: '09:30' }, 'value: value-not-of-type'],
  [{ question: 'at', is: 'between', value: [9, 17] }, 'value: value-not-of-type'],
  [{ question: 'work', is: 'is', value: 2 }, 'is: operator-not-of-type (includes-any)'],
  [{ question: 'work.it', is: 'count-at-least', value: 2 }, 'is: operator-not-of-type (at-least)'],
  [{ question: 'share', is: 'is', value: 'load' }, 'is: operator-not-of-type'],
  [{ score: 'mean', is: 'skipped-as', value: 'na' }, 'is: operator-not-of-type'],
  [{ score: 'mean', is: 'contains', value: 'x' }, 'is: operator-not-of-type (includes-any)'],
  [{ context: 'since', is: 'skipped-as', value: 'na' }, 'is: operator-not-of-type'],
  [{ context: 'since', is: 'count-at-least', value: 1 }, 'is: operator-not-of-type (at-least)'],
  [{ item: 'svc', is: 'above', value: 1 }, 'is: operator-not-of-type'],
])('says nothing: %j', (condition, finding) => {
  expect(findings(condition)).toEqual([finding]);
});
