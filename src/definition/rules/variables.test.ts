import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { parseDefinition } from '../parse-definition.js';

const questions = [
  { id: 'a', type: 'nps', title: 'A' },
  { id: 'b', type: 'number', title: 'B' },
  { id: 'note', type: 'text', title: 'Note' },
  { id: 'work', type: 'matrix', title: 'Work', scale: 'freq5', rows: [{ id: 'it', label: 'IT' }] },
];
const scores = [{ id: 'late', kind: 'mean', of: ['b'] }];

const findings = (changes: object): string[] => {
  const definition = { format: 'ics-pulse/1', id: 'p', title: 'P', questions, context: ['heads'], ...changes };
  const parsed = parseDefinition(definition, questionContracts);
  return parsed.ok
    ? []
    : parsed.error.map(({ path, code, near }) => `${formatPath(path)}: ${code}${near ? ` (${near})` : ''}`);
};
const made = (is: unknown): string[] => findings({ variables: [{ id: 'x', is }] });
const nested = (levels: number): unknown => (levels === 1 ? 1 : { sum: [nested(levels - 1)] });

it.each([
  [3],
  [{ question: 'a' }],
  [{ question: 'work.it' }],
  [{ context: 'heads' }],
  [{ quotient: [{ sum: [{ question: 'a' }, { question: 'b' }] }, 2] }],
  [{ round: { mean: [{ question: 'a' }] }, decimals: 1 }],
  [nested(8)],
])('a variable can be %j', is => {
  expect(made(is)).toEqual([]);
});

it.each<[unknown, string]>([
  ['a + b', 'variables[0].is: wrong-type'],
  [null, 'variables[0].is: wrong-type'],
  [{}, 'variables[0].is: expression-mixed'],
  [{ sum: [1], mean: [1] }, 'variables[0].is: expression-mixed'],
  [{ sun: [1] }, 'variables[0].is.sun: unknown-key (sum)'],
  [{ sum: [] }, 'variables[0].is.sum: wrong-type'],
  [{ sum: 1 }, 'variables[0].is.sum: wrong-type'],
  [{ sum: [1, { difference: [1] }] }, 'variables[0].is.sum[1].difference: expression-needs-two'],
  [{ round: 1, decimals: 7 }, 'variables[0].is.decimals: decimals-out-of-range'],
  [{ sum: [1], decimals: 1 }, 'variables[0].is.decimals: decimals-out-of-range'],
  [{ question: 'aa' }, 'variables[0].is.question: unknown-question-id (a)'],
  [{ question: 'work.hr' }, 'variables[0].is.question: unknown-question-id (work.it)'],
  [{ question: 'note' }, 'variables[0].is.question: not-a-number-question'],
  [{ question: 'work' }, 'variables[0].is.question: not-a-number-question'],
  [{ context: 'head' }, 'variables[0].is.context: unknown-context-id (heads)'],
  [{ score: 'mood' }, 'variables[0].is.score: unknown-score-id'],
  [{ variable: 'y' }, 'variables[0].is.variable: unknown-variable-id (x)'],
  [{ sum: [1, { variable: 'x' }] }, 'variables[0].is: variable-cycle'],
  [nested(9), `variables[0].is${'.sum[0]'.repeat(8)}: too-deep`],
])('a variable cannot be %j', (is, finding) => {
  expect(made(is)).toEqual([finding]);
});

it('finds a cycle in all that are on it, and in no other', () => {
  const variables = [
    { id: 'x', is: { variable: 'y' } },
    { id: 'y', is: { sum: [{ variable: 'z' }, 1] } },
    { id: 'z', is: { variable: 'x' } },
    { id: 'outside', is: { variable: 'x' } },
  ];
  expect(findings({ variables })).toEqual([0, 1, 2].map(place => `variables[${place}].is: variable-cycle`));
});

it('has a name of its own', () => {
  expect(findings({ variables: [{ id: 'a', is: 1 }] })).toEqual(['variables[0].id: variable-id-taken']);
  const twice = [
    { id: 'x', is: 1 },
    { id: 'x', is: 2 },
  ];
  expect(findings({ variables: twice })).toEqual(['variables[1].id: duplicate-variable-id']);
  expect(findings({ variables: Array.from({ length: 51 }, (_, place) => ({ id: `v${place}`, is: 1 })) })).toEqual([
    'variables: too-many-entries',
  ]);
});

const asked = (condition: object, more: object = {}): string[] =>
  findings({
    scores,
    variables: [
      { id: 'early', is: { question: 'a' } },
      { id: 'later', is: { sum: [{ variable: 'last' }, 1] } },
      { id: 'last', is: { question: 'b' } },
      { id: 'scored', is: { score: 'late' } },
    ],
    assign: [{ id: 'arm', of: ['plain', 'warm'] }],
    questions: [questions[0], { id: 'z', type: 'text', title: 'Z', ...more, showIf: condition }, ...questions.slice(1)],
  });

it.each<[object, string | undefined]>([
  [{ variable: 'early', is: 'at-least', value: 3 }, undefined],
  [{ variable: 'early', is: 'contains', value: 'x' }, 'is: operator-not-of-type (includes-any)'],
  [{ variable: 'earl', is: 'at-least', value: 3 }, 'variable: unknown-variable-id (early)'],
  [{ variable: 'later', is: 'at-least', value: 3 }, 'variable: later-question'],
  [{ variable: 'scored', is: 'at-least', value: 3 }, 'variable: later-question'],
  [{ assigned: 'arm', is: 'is', value: 'warm' }, undefined],
  [{ assigned: 'arms', is: 'is', value: 'warm' }, 'assigned: unknown-assignment-id (arm)'],
  [{ assigned: 'arm', is: 'is', value: 'warn' }, 'value: unknown-option (warm)'],
  [{ assigned: 'arm', is: 'contains', value: 'warm' }, 'is: operator-not-of-type (includes-any)'],
])('a condition on %j', (condition, finding) => {
  expect(asked(condition)).toEqual(finding ? [`questions[1].showIf.${finding}`] : []);
});

it('judges requiredIf and endings like other conditions', () => {
  const required = (question: string) =>
    findings({ questions: [questions[0], { ...questions[1], requiredIf: { question, is: 'answered' } }] });
  expect(required('a')).toEqual([]);
  expect(required('b')).toEqual(['questions[1].requiredIf.question: later-question']);
  const ending = { id: 'happy', if: { question: 'a', is: 'at-least', value: 9 }, thanks: 'Glad to hear it.' };
  expect(findings({ endings: [{ ...ending, offers: [{ pulse: 'thank-you' }] }] })).toEqual([]);
  expect(findings({ endings: [ending, ending] })).toEqual(['endings[1].id: duplicate-id']);
  expect(findings({ endings: [{ id: 'x', thanks: 'x' }] })).toEqual(['endings[0].if: missing-key']);
  const unknown = { question: 'aa', is: 'answered' };
  expect(findings({ endings: [{ ...ending, if: unknown, offers: [{ pulse: 'x', if: unknown }] }] })).toEqual([
    'endings[0].if.question: unknown-question-id (a)',
    'endings[0].offers[0].if.question: unknown-question-id (a)',
  ]);
});

it.each<[object, string]>([
  [{ id: 'arm', of: ['x'] }, 'assign[0].of: too-few-entries'],
  [{ id: 'arm', of: ['x', 'x'] }, 'assign[0].of[1]: duplicate-id'],
  [{ id: 'arm' }, 'assign[0].of: missing-key'],
])('an assignment cannot be %j', (entry, finding) => {
  expect(findings({ assign: [entry] })).toEqual([finding]);
});
