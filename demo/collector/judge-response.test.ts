import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/base/issue.js';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { PulseResponse } from '../../src/response/response.js';
import { judgeResponse } from './judge-response.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'sample',
  title: 'Sample',
  questions: [
    { id: 'speed', type: 'scale', scale: 'freq5', title: 'Speed', notApplicable: true },
    { id: 'score', type: 'nps', title: 'Score' },
    { id: 'spent', type: 'number', title: 'Spent', about: true },
    {
      id: 'why',
      type: 'choice',
      title: 'Why',
      options: [
        { value: 'load', label: 'Load' },
        { value: 'else', label: 'Else', other: true },
      ],
    },
    { id: 'use', type: 'multi-choice', title: 'Use', optionsFrom: 'departments', excludeContext: 'team' },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      max: 1,
      questions: [{ id: 'resp', type: 'scale', scale: 'quick5', title: 'Quick', preferNotToSay: true }],
    },
    { id: 'cmt', type: 'text', title: 'Comment' },
    { id: 'note', type: 'statement', title: 'Note' },
  ],
  context: ['team', { id: 'req', send: false }],
};

const lists = { departments: ['it', 'hr', 'fin'].map(id => ({ id, label: id })) };

const judge = (changes: Partial<Record<keyof PulseResponse, unknown>>): readonly string[] => {
  const response = {
    format: 'ics-response/1',
    id: '0'.repeat(32),
    pulse: 'sample',
    definition: 'd',
    wave: '2026-11',
    language: 'en',
    complete: true,
    answers: {},
    skipped: {},
    context: {},
    ...changes,
  } as PulseResponse;
  return judgeResponse(response, { definition, lists, context: response.context }).map(
    ({ code, path }) => `${formatPath(path)}: ${code}`,
  );
};

describe('judgeResponse', () => {
  it.each([
    [{}],
    [{ answers: { speed: 5, score: 0, why: 'load', cmt: '  as typed ' } }],
    [{ answers: { why: 'else', 'why.other': 'The lift' } }],
    [{ answers: { spent: 40, 'spent.other': 'about' } }],
    [{ answers: { use: ['hr', 'it'], svc: { it: { resp: 4 } } }, context: { team: 'fin' } }],
    [{ answers: { use: ['it'] }, skipped: { speed: 'na', score: 'blank', 'svc.it.resp': 'pns' } }],
    [{ context: { team: 'closed since' } }],
  ])('takes %j', changes => expect(judge(changes)).toEqual([]));

  it.each([
    [{ answers: { spede: 5 } }, 'answers.spede: unknown-question'],
    [{ answers: { toString: 5 } }, 'answers.toString: unknown-question'],
    [{ answers: { speed: 6 } }, 'answers.speed: off-scale'],
    [{ answers: { speed: '5' } }, 'answers.speed: wrong-type'],
    [{ answers: { note: 'x' } }, 'answers.note: not-answerable'],
    [{ answers: { why: 'none' } }, 'answers.why: unknown-option'],
    [{ answers: { spent: 40, 'spent.other': 'x' } }, 'answers.spent.other: other-not-chosen'],
    [{ answers: { 'spent.other': 'about' } }, 'answers.spent.other: other-not-chosen'],
    [{ answers: { why: 'load', 'why.other': 'x' } }, 'answers.why.other: other-not-chosen'],
    [{ answers: { 'why.other': 'x' } }, 'answers.why.other: other-not-chosen'],
    [{ answers: { why: 'else', 'why.other': ' ' } }, 'answers.why.other: empty-text'],
    [{ answers: { 'spede.other': 'x' } }, 'answers.spede.other: unknown-question'],
    [{ answers: { use: ['it', 'moon'] } }, 'answers.use: unknown-option'],
    [{ answers: { use: ['it'] }, context: { team: 'it' } }, 'answers.use: unknown-option'],
    [{ answers: { svc: { it: { resp: 4 } } } }, 'answers.svc.it: unknown-round'],
    [{ answers: { use: ['hr'], svc: { it: { resp: 4 } } } }, 'answers.svc.it: unknown-round'],
    [{ answers: { use: ['hr', 'it'], svc: { it: {}, hr: {} } } }, 'answers.svc: too-many-rounds'],
    [{ answers: { use: ['it'], svc: { it: { resp: 9 } } } }, 'answers.svc.it.resp: off-scale'],
    [{ answers: { use: ['it'], svc: { it: { speed: 1 } } } }, 'answers.svc.it.speed: unknown-question'],
    [{ answers: { svc: 4 } }, 'answers.svc: wrong-type'],
    [{ skipped: { spede: 'blank' } }, 'skipped.spede: unknown-question'],
    [{ skipped: { 'svc.it': 'blank' } }, 'skipped.svc.it: unknown-question'],
    [{ skipped: { score: 'na' } }, 'skipped.score: skip-not-offered'],
    [{ skipped: { speed: 'pns' } }, 'skipped.speed: skip-not-offered'],
    [{ answers: { speed: 1 }, skipped: { speed: 'blank' } }, 'skipped.speed: answered-and-skipped'],
    [
      { answers: { use: ['it'], svc: { it: { resp: 1 } } }, skipped: { 'svc.it.resp': 'blank' } },
      'skipped.svc.it.resp: answered-and-skipped',
    ],
    [{ context: { role: 'x' } }, 'context.role: unknown-context'],
    [{ context: { req: 'New laptop' } }, 'context.req: unknown-context'],
    [{ context: { team: 'x'.repeat(201) } }, 'context.team: context-not-storable'],
    [{ submittedAt: '2026-11-21T10:00:00Z' }, 'submittedAt: time-not-allowed'],
  ])('refuses %j', (changes, expected) => expect(judge(changes)).toContain(expected));

  it('tells everything at once', () => {
    expect(judge({ answers: { speed: 9, nope: 1 }, skipped: { x: 'na' }, context: { y: 'z' } })).toHaveLength(4);
  });
});

describe('an answer by parts', () => {
  const rows = ['it', 'hr'].map(id => ({ id, label: id }));
  const options = rows.map(({ id, label }) => ({ value: id, label }));
  const parted: PulseDefinition = {
    ...definition,
    questions: [
      { id: 'work', type: 'matrix', title: 'Work', scale: 'freq5', notApplicable: true, comments: true, rows },
      { id: 'share', type: 'allocation', title: 'Share', options },
    ],
  };
  const judged = (answers: PulseResponse['answers'], skipped: PulseResponse['skipped'] = {}): readonly string[] => {
    const response = { answers, skipped, context: {} } as PulseResponse;
    const scope = { definition: parted, lists, context: {} };
    return judgeResponse(response, scope).map(({ code, path }) => `${formatPath(path)}: ${code}`);
  };

  it.each<[PulseResponse['answers'], PulseResponse['skipped'], readonly string[]]>([
    [{ work: { it: 4, 'hr.comment': 'slow' } }, { 'work.hr': 'na' }, []],
    [{ share: { it: 60, hr: 40 } }, { 'work.it': 'blank', 'work.hr': 'blank' }, []],
    [{ work: { it: 4 } }, { 'work.it': 'na' }, ['skipped.work.it: answered-and-skipped']],
    [{ work: { it: 4 } }, { 'work.hr': 'pns' }, ['skipped.work.hr: skip-not-offered']],
    [{}, { 'work.law': 'na' }, ['skipped.work.law: unknown-question']],
    [{ work: { law: 4 } }, {}, ['answers.work: unknown-row']],
    [{ share: { it: 60, hr: 50 } }, {}, ['answers.share: too-many-points']],
  ])('%j with %j', (answers, skipped, expected) => expect(judged(answers, skipped)).toEqual(expected));
});
