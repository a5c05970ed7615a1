import { describe, expect, it } from 'vitest';
import { answerScope, contextValue, entriesOf, factsOf } from './facts.js';
import { ask, departments, pulseOf, settingOf } from './fake-session.js';

const definition = pulseOf([ask('a')], { context: ['team', 'about'], askContext: ['team'] });

describe('entriesOf', () => {
  it('knows the lists of the page, and no other name', () => {
    const setting = settingOf(definition);
    expect(entriesOf(setting, 'departments')).toBe(departments);
    for (const id of ['sites', 'constructor', '__proto__', '']) expect(entriesOf(setting, id)).toEqual([]);
  });
});

describe('contextValue', () => {
  it.each([
    ['the host', { team: 'it' }, { '@team': 'hr' }, 'it'],
    ['the person', {}, { '@team': 'hr' }, 'hr'],
    ['nobody', {}, {}, undefined],
    ['a number is no context', {}, { '@team': 4 }, undefined],
  ])('is what was said by %s', (_, context, answers, expected) => {
    expect(contextValue({ context }, answers, 'team')).toBe(expected);
  });
});

describe('factsOf', () => {
  const setting = settingOf(definition, {
    context: { about: 'legal' },
    scoreOf: (id, answers) => (id === 'mood' && answers['a'] === 4 ? 75 : undefined),
  });
  const answers = { a: 4, resp: 1, 'svc.it.resp': 5, '@team': 'hr' };

  it('takes an id of the round first, and one of the pulse where the round has none', () => {
    const facts = factsOf(setting, answers, { group: 'svc', item: 'it', label: 'IT' });
    expect([facts.answer('resp'), facts.answer('a'), facts.answer('gone'), facts.item()]).toEqual([
      5,
      4,
      undefined,
      'it',
    ]);
  });

  it('knows no round outside of one', () => {
    const facts = factsOf(setting, answers, null);
    expect([facts.answer('resp'), facts.item()]).toEqual([1, undefined]);
  });

  it('keeps an answer of a round that is zero', () => {
    const zero = factsOf(setting, { 'svc.it.resp': 0, resp: 9 }, { group: 'svc', item: 'it', label: 'IT' });
    expect(zero.answer('resp')).toBe(0);
  });

  it('knows context, asked or given, and scores', () => {
    const facts = factsOf(setting, answers, null);
    expect([facts.context('about'), facts.context('team'), facts.context('gone')]).toEqual(['legal', 'hr', undefined]);
    expect([facts.score('mood'), facts.score('gone')]).toEqual([75, undefined]);
    expect(factsOf(settingOf(definition), answers, null).score('mood')).toBeUndefined();
  });
});

describe('answerScope', () => {
  it('has the context that the person was asked for beside what the host gave', () => {
    const setting = settingOf(definition, { context: { about: 'legal' } });
    expect(answerScope(setting, { '@team': 'hr' })).toEqual({
      definition,
      lists: { departments },
      context: { about: 'legal', team: 'hr' },
    });
    expect(answerScope(setting, {}).context).toEqual({ about: 'legal' });
  });
});
