import { describe, expect, it } from 'vitest';
import { questionContracts } from '../question/question-contracts.js';
import type { QuestionDefinition } from '../definition/pulse-definition.js';
import { changedKeys, draftEntries, fitDraft, mergeDraft, readDraft, type Draft, type DraftEntry } from './draft.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import type { SessionCommand } from './session-state.js';

const options = (...values: readonly string[]) => values.map(value => ({ value, label: value.toUpperCase() }));
const why = (...values: readonly string[]): QuestionDefinition =>
  ask('why', { type: 'choice', options: options(...values) } as never);
const often = ask('often', { type: 'scale', scale: 'freq5', notApplicable: true } as never);
const more = ask('more');
const use = ask('use', { type: 'multi-choice', optionsFrom: 'departments' } as never);
const group = {
  id: 'svc',
  type: 'group',
  title: 'S',
  forEach: 'use',
  questions: [ask('other'), ask('resp', { type: 'nps' } as never)],
};
const asked = [why('load', 'tools'), often, more, use, group as QuestionDefinition];
const setting = settingOf(pulseOf(asked));
const wordsOf = (_question: unknown, value: unknown, other: string | null): string => `${String(value)}${other ?? ''}`;

const entriesAfter = (...commands: SessionCommand[]): Record<string, DraftEntry> => {
  const state = after(setting, ...commands);
  const keys = new Set([...Object.keys(state.answers), ...Object.keys(state.skips)]);
  return draftEntries(questionContracts, setting, state, keys, wordsOf);
};

const draftOf = (entries: Draft['entries'], changes: Partial<Draft> = {}): Draft => ({
  entries,
  seen: Object.keys(entries),
  page: 'more',
  seed: 1,
  savedMs: 0,
  untilMs: 1,
  ...changes,
});

describe('readDraft', () => {
  const draft = draftOf({}, { untilMs: 1000 });
  it.each([
    [draft, 999, true],
    [draft, 1000, false],
    [{ ...draft, untilMs: 'x' }, 0, false],
    [{ ...draft, seen: null }, 0, false],
    [{ ...draft, entries: [] }, 0, false],
    [undefined, 0, false],
    [7, 0, false],
    [[], 0, false],
  ])('%j at %d: %s', (record, nowMs, isThere) => {
    expect(readDraft(record, nowMs) !== null).toBe(isThere);
  });
});

describe('draftEntries', () => {
  it.each<[string, SessionCommand, Record<string, DraftEntry>]>([
    ['an answer', answer('why', 'load'), { why: { type: 'choice', value: 'load', words: 'load' } }],
    [
      'a text beside it',
      answer('why', 'load', { otherText: 'x' }),
      { why: { type: 'choice', value: 'load', otherText: 'x', words: 'loadx' } },
    ],
    ['a reason for none', answer('often', null, { skip: 'na' }), { often: { type: 'scale', skip: 'na' } }],
    [
      'an answer that is not finished',
      answer('often', 77),
      { often: { type: 'scale', value: 77, words: '77', code: 'off-scale' } },
    ],
    ['no number that cannot be read', answer('often', Number.NaN), {}],
    ['nothing of a question that there is not', answer('gone', 1), {}],
    [
      'a question of a round, called "other"',
      answer('svc.it.other', 'x'),
      { 'svc.it.other': { type: 'text', value: 'x', words: 'x' } },
    ],
  ])('holds %s', (_, command, expected) => {
    expect(entriesAfter(command)).toEqual(expected);
  });
});

describe('changedKeys', () => {
  const before = after(setting, answer('why', 'load'), answer('often', 3));
  it.each<[string, SessionCommand[], string[]]>([
    ['nothing', [{ type: 'next' }], []],
    ['another answer', [answer('often', 4)], ['often']],
    ['an answer taken back', [answer('often', null)], ['often']],
    ['a text beside an answer', [answer('why', 'load', { otherText: 'x' })], ['why', 'why.other']],
    ['a reason for none', [answer('often', null, { skip: 'na' })], ['often']],
  ])('%s', (_, commands, expected) => {
    const now = after(setting, answer('why', 'load'), answer('often', 3), ...commands);
    expect([...changedKeys(before, now)].sort()).toEqual(expected);
  });
});

describe('mergeDraft', () => {
  const entry = (value: number): DraftEntry => ({ type: 'nps', value });
  it.each<[string, Draft['entries'] | null, Draft['entries'], string[], Draft['entries']]>([
    ['begins one', null, { a: entry(1) }, ['a'], { a: entry(1) }],
    ['keeps what another tab answered', { b: entry(2) }, { a: entry(1) }, ['a'], { a: entry(1), b: entry(2) }],
    ['takes its own of two', { a: entry(2) }, { a: entry(1) }, ['a'], { a: entry(1) }],
    ['takes an answer back', { a: entry(2), b: entry(2) }, {}, ['a'], { b: entry(2) }],
  ])('%s', (_, stored, mine, changed, expected) => {
    const merged = mergeDraft(stored && draftOf(stored), draftOf(mine, { seen: ['a'] }), new Set(changed));
    expect(merged.entries).toEqual(expected);
    expect(merged.seen).toEqual([...new Set([...Object.keys(stored ?? {}), 'a'])]);
  });
});

describe('fitDraft', () => {
  const given = {
    ...entriesAfter(answer('why', 'tools'), answer('often', 4), answer('more', 'words'), answer('use', ['it'])),
    ...entriesAfter(answer('svc.it.resp', 9)),
  };
  const fitInto = (...questions: readonly QuestionDefinition[]) =>
    fitDraft(questionContracts, settingOf(pulseOf(questions)), draftOf(given));

  it('gives all of it back where nothing changed', () => {
    expect(fitInto(...asked)).toEqual({
      answers: { why: 'tools', often: 4, more: 'words', use: ['it'], 'svc.it.resp': 9 },
      skips: {},
      unfit: {},
      gone: 0,
      page: 'more',
      seen: Object.keys(given),
    });
  });

  it('asks again where an option is gone, and keeps the words of it', () => {
    const fitted = fitInto(why('load', 'food'), ...asked.slice(1));
    expect(fitted.unfit).toEqual({ why: 'tools' });
    expect(fitted.answers).not.toHaveProperty('why');
    expect(fitted.answers).toMatchObject({ often: 4, more: 'words' });
    expect(fitted.seen).not.toContain('why');
  });

  it('asks again where the question is of another type', () => {
    const fitted = fitInto(asked[0]!, ask('often'), ask('more', { type: 'nps' } as never), ...asked.slice(3));
    expect(fitted.unfit).toEqual({ often: '4', more: 'words' });
    expect(fitted.answers).toEqual({ why: 'tools', use: ['it'], 'svc.it.resp': 9 });
  });

  it('leaves own words in their field where they are too long now', () => {
    const fitted = fitInto(...asked.slice(0, 2), ask('more', { maximumLength: 3 }), ...asked.slice(3));
    expect(fitted.unfit).toEqual({ more: 'words' });
    expect(fitted.answers['more']).toBe('words');
  });

  it('counts what belongs to a question that is gone', () => {
    const fitted = fitInto(asked[0]!, more, use);
    expect(fitted).toMatchObject({ gone: 2, unfit: {}, answers: { why: 'tools', more: 'words', use: ['it'] } });
    expect(fitted.answers).not.toHaveProperty('often');
  });

  it('leaves an answer that was not finished as it was', () => {
    const half = entriesAfter(answer('often', 77));
    expect(fitDraft(questionContracts, setting, draftOf(half))).toMatchObject({ answers: { often: 77 }, unfit: {} });
  });

  it.each([
    [true, {}, { often: 'na' }],
    [false, { often: '' }, {}],
  ])('asks again where a way of not answering is offered: %s', (notApplicable, unfit, skips) => {
    const skipped = draftOf(entriesAfter(answer('often', null, { skip: 'na' })));
    const changed = settingOf(pulseOf([ask('often', { type: 'scale', scale: 'freq5', notApplicable } as never)]));
    expect(fitDraft(questionContracts, changed, skipped)).toMatchObject({ unfit, skips });
  });
});
