import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/base/issue.js';
import type { AnswerCheck, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerValue, PulseResponse } from '../../src/response/response.js';
import { buildResponse } from '../../src/session/build-response.js';
import { ask, pulseOf, settingOf } from '../../src/session/fake-session.js';
import { pagesOf } from '../../src/session/flow.js';
import { judgeChecks as judgeOnPage } from '../../src/session/judge-checks.js';
import { Lot } from '../../src/session/random-session.js';
import type { Skip } from '../../src/session/session-state.js';
import { judgeChecks } from './judge-checks.js';
import { judgeResponse } from './judge-response.js';

const rows = ['x', 'y'].map(id => ({ id, label: id }));
const checks: readonly AnswerCheck[] = [
  { id: 'one', of: ['a', 'b', 'mx'], atLeast: 1, message: 'M' },
  { id: 'rise', of: ['n', 'm'], ascending: true, message: 'M' },
  {
    id: 'team',
    of: ['b'],
    if: {
      all: [
        { context: 'team', is: 'is', value: 'it' },
        { question: 'n', is: 'above', value: 2 },
      ],
    },
    message: 'M',
  },
  {
    id: 'row',
    of: ['mx', 'b'],
    unless: {
      any: [
        { question: 'mx.x', is: 'not-answered' },
        { question: 'b', is: 'answered' },
      ],
    },
    message: 'M',
  },
];
const definition: PulseDefinition = pulseOf(
  [
    ask('a', { preferNotToSay: true }),
    { id: 'n', type: 'number', title: 'N' },
    { id: 'm', type: 'number', title: 'M' },
    ask('b', { showIf: { question: 'n', is: 'at-least', value: 1 } }),
    { id: 'mx', type: 'matrix', title: 'X', scale: 'freq5', notApplicable: true, rows },
  ],
  { checks, context: ['team'] },
);
const scope = { definition, lists: {}, context: {} };

const findings = (response: Partial<PulseResponse>): readonly string[] =>
  judgeChecks({ answers: {}, skipped: {}, context: {}, ...response } as PulseResponse, scope).map(
    ({ code, path, message }) => `${formatPath(path)}: ${code} ${message ?? ''}`,
  );

describe('what answers have to be together', () => {
  it.each<[Partial<PulseResponse>, readonly string[]]>([
    [{}, []],
    [{ skipped: { a: 'blank' } }, ['answers.a: check-failed The check "one" does not hold.']],
    [{ skipped: { a: 'pns' } }, []],
    [
      { answers: { mx: { x: 1 } }, skipped: { 'mx.y': 'blank', b: 'blank' } },
      ['answers.mx: check-failed The check "row" does not hold.'],
    ],
    [{ answers: { n: 3, m: 2 } }, ['answers.n: check-failed The check "rise" does not hold.']],
    [{ answers: { n: 2, m: 3 } }, []],
    [
      { answers: { n: 3, m: 3, b: 'x' }, context: { team: 'it' } },
      ['answers.b: check-failed The check "team" does not hold.'],
    ],
    [{ answers: { n: 3, m: 3, b: 'x' }, context: { team: 'hr' } }, []],
  ])('is judged in %j', (response, found) => {
    expect(findings(response)).toEqual(found);
  });

  it('is part of the judgement of a response', () => {
    const response = { answers: { n: 3, m: 2 }, skipped: {}, context: {} } as unknown as PulseResponse;
    expect(judgeResponse(response, scope).map(({ code }) => code)).toEqual(['check-failed']);
  });
});

it('is never refused to somebody whom the browser let go on, nor the other way round', () => {
  const outcomes = new Set<boolean>();
  for (let seed = 0; seed < 500; seed += 1) {
    const lot = new Lot(seed);
    const setting = settingOf(definition, { context: lot.chance(0.5) ? { team: 'it' } : {} });
    const answers: Record<string, AnswerValue> = {};
    const skips: Record<string, Skip> = lot.chance(0.2) ? { a: 'pns' } : {};
    if (!skips['a'] && lot.chance(0.5)) answers['a'] = 'x';
    for (const id of ['n', 'm']) if (lot.chance(0.6)) answers[id] = lot.below(5);
    if (lot.chance(0.3)) answers['b'] = 'x';
    if (lot.chance(0.5)) answers['mx'] = lot.chance(0.5) ? { x: 1 } : { x: 'na', y: 2 };
    const path = pagesOf(setting, answers);
    const seen = path.flatMap(({ steps }) => steps.map(({ key }) => key));
    const state = { status: 'saving', page: path[0]!.id, answers, skips, seen, issues: {} } as const;
    const frame = { id: '0'.repeat(32), definition: 'd', wave: 'w', language: 'en' };
    const response = buildResponse(setting, state, frame);
    const isFine = Object.keys(judgeOnPage(setting, state, path, path)).length === 0;
    expect(judgeChecks(response, scope).length === 0, JSON.stringify(response)).toBe(isFine);
    outcomes.add(isFine);
  }
  expect(outcomes.size).toBe(2);
});
