import { describe, expect, it } from 'vitest';
import { evaluateCondition } from '../definition/condition.js';
import type { Condition, GroupQuestion, PlainQuestion } from '../definition/pulse-definition.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import { factsAtEnd } from './flow.js';
import { pagesIn } from './transition.js';

const skipped = (question: string, ...value: readonly string[]): Condition => ({ question, is: 'skipped-as', value });
const use: PlainQuestion = { id: 'use', type: 'multi-choice', title: 'use', optionsFrom: 'departments' };
const service: GroupQuestion = {
  id: 'svc',
  type: 'group',
  title: 'svc',
  forEach: 'use',
  questions: [ask('resp'), ask('why', { showIf: skipped('resp', 'na') })],
};
const matrix: PlainQuestion = {
  id: 'work',
  type: 'matrix',
  title: 'work',
  scale: 'freq5',
  rows: ['it', 'hr'].map(id => ({ id, label: id })),
};
const setting = settingOf(
  pulseOf([
    ask('a'),
    ask('b', { showIf: { question: 'a', is: 'is', value: 'yes' } }),
    matrix,
    use,
    service,
    ask('na', { showIf: skipped('a', 'na') }),
    ask('pns', { showIf: skipped('a', 'pns') }),
    ask('blank', { showIf: skipped('a', 'blank') }),
    ask('unasked', { showIf: skipped('b', 'na', 'pns', 'blank') }),
    ask('row', { showIf: skipped('work.it', 'na') }),
    ask('open', { showIf: skipped('work.it', 'blank') }),
  ]),
);
const asked = (...commands: Parameters<typeof after>[1][]): string[] =>
  pagesIn(setting, after(setting, ...commands))
    .flatMap(({ steps }) => steps.map(({ key }) => key))
    .filter(key => !['a', 'work', 'use'].includes(key));

describe('a question that was left', () => {
  it.each<[string, Parameters<typeof asked>, string[]]>([
    ['nothing', [], ['blank', 'open']],
    ['an answer', [answer('a', 'no')], ['open']],
    ['a reason', [answer('a', null, { skip: 'na' })], ['na', 'open']],
    ['another reason', [answer('a', null, { skip: 'pns' })], ['pns', 'open']],
    ['a reason that was taken back', [answer('a', null, { skip: 'na' }), answer('a', 'x')], ['open']],
    ['one behind it', [answer('a', 'yes'), answer('b', null, { skip: 'na' })], ['b', 'unasked', 'open']],
    ['one that a change cut off', [answer('a', 'yes'), answer('b', null, { skip: 'na' }), answer('a', 'no')], ['open']],
    ['a row that does not apply', [answer('a', 'x'), answer('work', { it: 'na' })], ['row']],
    ['another row', [answer('a', 'x'), answer('work', { hr: 'na' })], ['open']],
    [
      'one in a round',
      [answer('a', 'x'), answer('use', ['it', 'hr']), answer('svc.hr.resp', null, { skip: 'na' })],
      ['svc.it.resp', 'svc.hr.resp', 'svc.hr.why', 'open'],
    ],
  ])('after %s', (_case, commands, expected) => {
    expect(asked(...commands)).toEqual(expected);
  });
});

describe('factsAtEnd', () => {
  it('knows of the path alone', () => {
    const state = after(setting, answer('a', 'yes'), answer('b', 'x'), answer('a', null, { skip: 'pns' }));
    const facts = factsAtEnd(setting, state);
    expect(evaluateCondition({ question: 'b', is: 'answered' }, facts)).toBe(false);
    expect(evaluateCondition(skipped('a', 'pns'), facts)).toBe(true);
    expect(evaluateCondition(skipped('b', 'blank'), facts)).toBe(false);
  });
});
