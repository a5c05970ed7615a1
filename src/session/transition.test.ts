import { describe, expect, it } from 'vitest';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import type { SessionCommand, SessionState } from './session-state.js';
import { beginSession, pagesIn, transition, unanswered } from './transition.js';

const setting = settingOf(pulseOf([ask('a', { required: true }), ask('b'), ask('c', { required: true })]));
const next: SessionCommand = { type: 'next' };
const back: SessionCommand = { type: 'back' };
const submit: SessionCommand = { type: 'submit' };
const reject = (...keys: string[]): SessionCommand => ({
  type: 'reject',
  issues: Object.fromEntries(keys.map(key => [key, 'off-scale'])),
});

describe('beginSession', () => {
  it('has the first page on screen and nothing answered', () => {
    expect(beginSession(setting)).toEqual({
      status: 'asking',
      page: 'a',
      answers: {},
      skips: {},
      seen: ['a'],
      issues: {},
    });
  });

  it('stands nowhere when there is nothing to ask', () => {
    const empty = settingOf(pulseOf([ask('a', { showIf: { context: 'team', is: 'answered' } })]));
    expect(beginSession(empty)).toMatchObject({ page: '', seen: [] });
    expect(after(empty, next, back)).toEqual(beginSession(empty));
  });
});

describe('what an earlier sitting left', () => {
  const left = { answers: { a: 1, b: 'x' }, skips: {}, seen: ['a', 'b', 'c'], page: 'c' } as const;
  const restore = (changes: Partial<SessionState>): SessionCommand => ({ type: 'restore', ...left, ...changes });

  it.each<[string, Partial<SessionState>, string]>([
    ['shows the page it ended on', {}, 'c'],
    ['shows an earlier page where it ended there', { page: 'b' }, 'b'],
    ['shows a page that is new before it', { seen: ['a', 'c'] }, 'b'],
    ['shows the last page where its own is gone', { page: 'gone' }, 'c'],
    ['shows the first that is new where its own is gone', { page: 'gone', seen: ['a', 'b'] }, 'c'],
  ])('%s', (_, changes, page) => {
    const state = after(setting, restore(changes));
    expect(state).toMatchObject({ page, answers: left.answers, skips: left.skips });
    expect(state.seen).toContain(page);
  });

  it('passes over what is new where only some are to be asked again', () => {
    const fresh = { seen: ['c'], page: 'c' };
    expect(after(setting, restore(fresh)).page).toBe('a');
    const again = (keys: readonly string[]): SessionCommand => ({ ...restore(fresh), again: keys }) as SessionCommand;
    expect(after(setting, again([])).page).toBe('c');
    expect(after(setting, again(['b'])).page).toBe('b');
  });

  it('never comes over answers that are there', () => {
    const answered = after(setting, answer('a', 4));
    expect(transition(setting, answered, restore({}))).toBe(answered);
    const skipped = after(setting, answer('b', null, { skip: 'na' }));
    expect(transition(setting, skipped, restore({}))).toBe(skipped);
  });
});

describe('an answer', () => {
  it.each<[string, SessionCommand[], Partial<SessionState>]>([
    ['is kept', [answer('a', 4)], { answers: { a: 4 } }],
    ['replaces the one before', [answer('a', 4), answer('a', 5)], { answers: { a: 5 } }],
    ['is taken back', [answer('a', 4), answer('a', null)], {}],
    ['has a text beside it', [answer('a', 'o', { otherText: 'x' })], { answers: { a: 'o', 'a.other': 'x' } }],
    ['drops the text', [answer('a', 'o', { otherText: 'x' }), answer('a', 'p')], { answers: { a: 'p' } }],
    ['has no empty text', [answer('a', 'o', { otherText: '' })], { answers: { a: 'o' } }],
    ['needs a value for a text', [answer('a', null, { otherText: 'x' })], {}],
    ['gives way to a skip', [answer('a', 4), answer('a', null, { skip: 'na' })], { skips: { a: 'na' } }],
    ['loses against a skip', [answer('a', 4, { skip: 'pns' })], { skips: { a: 'pns' } }],
    ['takes a skip away', [answer('a', null, { skip: 'na' }), answer('a', 4)], { answers: { a: 4 } }],
    [
      'clears its own issue alone',
      [reject('a', 'b'), answer('a', 4)],
      { answers: { a: 4 }, issues: { b: 'off-scale' } },
    ],
  ])('%s', (_, commands, expected) => {
    const { answers, skips, issues } = after(setting, ...commands);
    expect({ answers, skips, issues }).toEqual({ answers: {}, skips: {}, issues: {}, ...expected });
  });

  it('brings questions onto the page on screen, and they have been seen', () => {
    const paged = settingOf(
      pulseOf([ask('a'), ask('b', { showIf: { question: 'a', is: 'answered' } })], { pages: [['a', 'b']] }),
    );
    expect(after(paged, answer('a', 'x'))).toMatchObject({ page: 'a', seen: ['a', 'b'] });
  });

  it('from outside may take the page on screen away: the page in its place is shown', () => {
    const use: PlainQuestion = { id: 'use', type: 'choice', title: 'use', options: [{ value: 'x', label: 'X' }] };
    const gated = settingOf(pulseOf([use, ask('b', { showIf: { question: 'use', is: 'is', value: 'x' } }), ask('c')]));
    const onB = after(gated, answer('use', 'x'), next);
    expect(onB.page).toBe('b');
    expect(transition(gated, onB, answer('use', null))).toMatchObject({ page: 'c', seen: ['use', 'b', 'c'] });
  });
});

describe('moving', () => {
  it.each<[string, SessionCommand[], Partial<SessionState>]>([
    ['waits for a required answer', [next], { page: 'a', issues: { a: 'answer-needed' } }],
    ['goes on with one', [answer('a', 4), next], { page: 'b', seen: ['a', 'b'], issues: {} }],
    ['goes on with a reason for none', [answer('a', null, { skip: 'na' }), next], { page: 'b' }],
    ['goes on without what is not required', [answer('a', 4), next, next], { page: 'c' }],
    ['stays at the end', [answer('a', 4), next, next, answer('c', 1), next], { page: 'c' }],
    ['goes back', [answer('a', 4), next, back], { page: 'a', seen: ['a', 'b'] }],
    ['goes back from what is required', [answer('a', 4), next, next, next, back], { page: 'b', issues: {} }],
    ['stays at the start', [back], { page: 'a' }],
  ])('%s', (_, commands, expected) => {
    expect(after(setting, ...commands)).toMatchObject(expected);
  });
});

describe('submitting', () => {
  it('shows the first page with a required question that is open', () => {
    expect(after(setting, answer('a', 4), submit)).toMatchObject({
      status: 'asking',
      page: 'c',
      issues: { c: 'answer-needed' },
    });
  });

  it('saves when none is', () => {
    expect(after(setting, answer('a', 4), answer('c', 4), submit)).toMatchObject({ status: 'saving', page: 'a' });
  });
});

describe('a page that is asked for', () => {
  it.each<[string, string, Partial<SessionState>]>([
    ['is shown, whatever was wrong with the last', 'c', { page: 'c', issues: {}, seen: ['a', 'c'] }],
    ['stays away where it is not on the path', 'gone', { page: 'a', issues: { a: 'x' } }],
  ])('%s', (_, page, expected) => {
    const state = after(setting, { type: 'reject', issues: { a: 'x' } });
    expect(transition(setting, state, { type: 'show', page })).toMatchObject(expected);
  });
});

describe('a rejection', () => {
  const saving = after(setting, answer('a', 4), answer('c', 4), submit);

  it.each<[string, SessionCommand, Partial<SessionState>]>([
    ['shows the first page it speaks of', reject('c', 'b'), { page: 'b', issues: { c: 'off-scale', b: 'off-scale' } }],
    ['of a question off the path leaves the page', reject('gone'), { page: 'a' }],
    ['is not misled by what every object has', { type: 'reject', issues: Object.create({ c: 'x' }) }, { page: 'a' }],
  ])('%s', (_, command, expected) => {
    expect(transition(setting, saving, command)).toMatchObject({ status: 'asking', ...expected });
  });
});

describe('what makes no sense', () => {
  const answered = after(setting, answer('a', 4), answer('c', 4));
  const states: Record<SessionState['status'], SessionState> = {
    asking: answered,
    saving: transition(setting, answered, submit),
    submitted: after(setting, answer('a', 4), answer('c', 4), submit, { type: 'saved' }),
  };
  const commands: Record<SessionCommand['type'], SessionCommand> = {
    answer: answer('b', 1),
    next,
    back,
    submit,
    saved: { type: 'saved' },
    'not-saved': { type: 'not-saved' },
    reject: reject('a'),
    restore: { type: 'restore', answers: { b: 'x' }, skips: {}, seen: ['a'], page: 'b' },
    show: { type: 'show', page: 'b' },
  };
  const sensible: Record<SessionState['status'], readonly string[]> = {
    asking: ['answer', 'next', 'submit', 'reject', 'show'],
    saving: ['saved', 'not-saved', 'reject'],
    submitted: [],
  };
  const cases = (Object.keys(states) as SessionState['status'][]).flatMap(status =>
    (Object.keys(commands) as SessionCommand['type'][]).map(type => [status, type] as const),
  );

  it.each(cases)('while %s, "%s" gives the same object or a new one', (status, type) => {
    const state = states[status];
    expect(state.status).toBe(status);
    expect(transition(setting, state, commands[type]) !== state).toBe(sensible[status].includes(type));
  });

  it.each<[SessionCommand, SessionCommand]>([
    [answer('b', ['x', 'y']), answer('b', ['x', 'y'])],
    [answer('b', null, { skip: 'na' }), answer('b', null, { skip: 'na' })],
    [answer('b', 'o', { otherText: 'x' }), answer('b', 'o', { otherText: 'x' })],
    [answer('a', 4), answer('b', null)],
  ])('after %j, %j changes nothing', (first, second) => {
    const state = after(setting, first);
    expect(transition(setting, state, second)).toBe(state);
  });

  it('goes from saving to submitted, or back to asking', () => {
    expect(transition(setting, states.saving, { type: 'saved' }).status).toBe('submitted');
    expect(transition(setting, states.saving, { type: 'not-saved' }).status).toBe('asking');
  });
});

describe('unanswered', () => {
  it('names what is required and holds neither an answer nor a reason', () => {
    const paged = settingOf(
      pulseOf(
        ['a', 'b', 'c', 'd'].map(id => ask(id, { required: id !== 'd' })),
        { pages: [['a', 'b', 'c', 'd']] },
      ),
    );
    const state = after(paged, answer('a', 0), answer('b', null, { skip: 'pns' }));
    expect(unanswered(pagesIn(paged, state)[0]!, state)).toEqual({ c: 'answer-needed' });
  });
});
