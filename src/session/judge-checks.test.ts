import { describe, expect, it } from 'vitest';
import type { AnswerCheck, PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import { ask, pulseOf, settingOf } from './fake-session.js';
import { pagesOf } from './flow.js';
import { judgeChecks } from './judge-checks.js';
import type { SessionState } from './session-state.js';

const questions: readonly QuestionDefinition[] = [
  { id: 'score', type: 'nps', title: 'Score' },
  ask('mail'),
  ask('phone'),
  { id: 'from', type: 'date', title: 'From' },
  { id: 'to', type: 'date', title: 'To' },
];
const pages = [['score'], ['mail', 'phone'], ['from', 'to']];

type Answers = Readonly<Record<string, AnswerValue>>;

interface Situation {
  readonly check: Partial<AnswerCheck>;
  readonly answers?: Answers;
  readonly skips?: SessionState['skips'];
  readonly changes?: Partial<PulseDefinition>;
  /** Numbers of pages. Default: all. */
  readonly on?: readonly number[];
}

const judge = ({ check, answers = {}, skips = {}, changes = {}, on }: Situation): Record<string, string> => {
  const checks = [{ id: 'c', of: ['mail', 'phone'], message: 'M', ...check }];
  const setting = settingOf(pulseOf(questions, { pages, checks, ...changes }), { context: { team: 'it' } });
  const path = pagesOf(setting, answers);
  return judgeChecks(setting, { answers, skips }, path, on ? on.map(at => path[at]!) : path);
};

const low = { question: 'score', is: 'below', value: 7 } as const;

describe('judgeChecks', () => {
  it.each<[string, Situation, Record<string, string>]>([
    ['one of two, none', { check: { atLeast: 1 } }, { mail: 'M' }],
    ['one of two, one', { check: { atLeast: 1 }, answers: { phone: '1' } }, {}],
    ['one of two, a reason', { check: { atLeast: 1 }, skips: { mail: 'pns' } }, {}],
    ['both, the first', { check: { atLeast: 2 }, answers: { mail: 'x' } }, { phone: 'M' }],
    [
      'one of two of which one is asked',
      {
        check: { atLeast: 2 },
        changes: { questions: questions.filter(({ id }) => id !== 'mail'), pages: [['score'], ['phone']] },
        answers: { phone: '1' },
      },
      {},
    ],
    [
      'one of two of which none is asked',
      { check: { atLeast: 1 }, changes: { questions: questions.slice(0, 1), pages: [['score']] } },
      {},
    ],
    ['what is refused if low, low', { check: { if: low }, answers: { score: 3 } }, { mail: 'M' }],
    ['what is refused if low, high', { check: { if: low }, answers: { score: 9 } }, {}],
    ['what is refused if low, unknown', { check: { if: low } }, {}],
    ['what is refused unless low, low', { check: { unless: low }, answers: { score: 3 } }, {}],
    ['what is refused unless low, unknown', { check: { unless: low } }, { mail: 'M' }],
    ['by context', { check: { if: { context: 'team', is: 'is', value: 'it' } } }, { mail: 'M' }],
    [
      'days that rise',
      { check: { of: ['from', 'to'], ascending: true }, answers: { from: '2026-01-31', to: '2026-02-01' } },
      {},
    ],
    [
      'days that stay',
      { check: { of: ['from', 'to'], ascending: true }, answers: { from: '2026-01-31', to: '2026-01-31' } },
      {},
    ],
    [
      'days that fall',
      { check: { of: ['from', 'to'], ascending: true }, answers: { from: '2026-02-01', to: '2026-01-31' } },
      { from: 'M' },
    ],
    ['one day alone', { check: { of: ['from', 'to'], ascending: true }, answers: { to: '2026-01-31' } }, {}],
    ['a page before that of its last', { check: { of: ['mail', 'from'], atLeast: 1 }, on: [1] }, {}],
    ['the page of its last', { check: { of: ['mail', 'from'], atLeast: 1 }, on: [2] }, { from: 'M' }],
    ['a page after it', { check: { atLeast: 1 }, on: [2] }, {}],
    ['words with a place', { check: { atLeast: 1, message: 'Ask {team|us}.' } }, { mail: 'Ask IT.' }],
  ])('judges %s', (_name, situation, found) => {
    expect(judge({ ...situation, changes: { context: ['team'], ...situation.changes } })).toEqual(found);
  });

  it('says one thing of a question', () => {
    const checks = ['M', 'N'].map((message, at) => ({ id: `c${at}`, of: ['mail'], atLeast: 1, message }));
    expect(judge({ check: {}, changes: { checks } })).toEqual({ mail: 'M' });
  });
});
