import { describe, expect, it } from 'vitest';
import type { FlowRule, GroupQuestion, PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import type { AnswerValue } from '../response/response.js';
import { ask, pulseOf, settingOf } from './fake-session.js';
import { pagesOf, roundsOf } from './flow.js';
import type { SessionSetting } from './session-state.js';

type Answers = Readonly<Record<string, AnswerValue>>;

const path = (setting: SessionSetting, answers: Answers = {}): string =>
  pagesOf(setting, answers)
    .map(({ steps }) => steps.map(({ key }) => key).join('+'))
    .join(' ');

const use: PlainQuestion = { id: 'use', type: 'multi-choice', title: 'use', optionsFrom: 'departments' };
const service: GroupQuestion = { id: 'svc', type: 'group', title: 'svc', forEach: 'use', questions: [ask('resp')] };

describe('conditions', () => {
  const pulse = pulseOf([
    ask('a'),
    ask('b', { showIf: { question: 'a', is: 'is', value: 'yes' } }),
    ask('c', { showIf: { question: 'b', is: 'answered' } }),
    ask('d', { showIf: { context: 'team', is: 'is', value: 'it' } }),
    ask('e', { showIf: { score: 'mood', is: 'below', value: 50 } }),
  ]);

  it.each<[string, Answers, Partial<SessionSetting>, string]>([
    ['nothing known', {}, {}, 'a'],
    ['an answer brings the next', { a: 'yes' }, {}, 'a b'],
    ['and that one another', { a: 'yes', b: 'x' }, {}, 'a b c'],
    ['an answer that a change cut off decides nothing', { a: 'no', b: 'x' }, {}, 'a'],
    ['context', {}, { context: { team: 'it' } }, 'a d'],
    ['other context', {}, { context: { team: 'hr' } }, 'a'],
    ['a score', {}, { scoreOf: () => 49 }, 'a e'],
    ['a score that is too high', {}, { scoreOf: () => 50 }, 'a'],
  ])('%s', (_, answers, changes, expected) => {
    expect(path(settingOf(pulse, changes), answers)).toBe(expected);
  });

  it('hand a score the answers of the path alone', () => {
    const scoreOf = (_: string, answers: Answers): number => Object.keys(answers).length;
    const setting = settingOf(
      pulseOf([
        ask('a'),
        ask('b', { showIf: { question: 'a', is: 'answered' } }),
        ask('c', { showIf: { score: 's', is: 'above', value: 0 } }),
      ]),
      { scoreOf },
    );
    expect(path(setting, { b: 'left over' })).toBe('a');
  });
});

describe('flow rules', () => {
  const questions = ['a', 'b', 'c', 'd'].map(id => ask(id));
  const over = (value: string, goto: string): FlowRule => ({
    after: 'a',
    if: { question: 'a', is: 'is', value },
    goto,
  });

  it.each<[string, Partial<PulseDefinition>, Answers, string]>([
    ['no rule holds', { flow: [over('x', 'c')] }, { a: 'y' }, 'a b c d'],
    ['a jump', { flow: [over('x', 'c')] }, { a: 'x' }, 'a c d'],
    ['the first that holds', { flow: [over('y', 'b'), over('x', 'd'), over('x', 'c')] }, { a: 'x' }, 'a d'],
    ['without a condition', { flow: [{ after: 'b', goto: 'd' }] }, {}, 'a b d'],
    ['to the end', { flow: [over('x', 'end')] }, { a: 'x' }, 'a'],
    [
      'after a question that was jumped over',
      { flow: [over('x', 'c'), { after: 'b', goto: 'end' }] },
      { a: 'x' },
      'a c d',
    ],
    ['from the end of a page', { pages: [['a', 'b'], ['c'], ['d']], flow: [over('x', 'd')] }, { a: 'x' }, 'a+b d'],
    ['to the page of the goal', { pages: [['a'], ['b'], ['c', 'd']], flow: [over('x', 'd')] }, { a: 'x' }, 'a c+d'],
    [
      'by an answer further down the page',
      { pages: [['a', 'b'], ['c'], ['d']], flow: [{ ...over('x', 'd'), if: { question: 'b', is: 'answered' } }] },
      { b: '1' },
      'a+b d',
    ],
  ])('%s', (_, changes, answers, expected) => {
    expect(path(settingOf(pulseOf(questions, changes)), answers)).toBe(expected);
  });

  it('go on after a goal that is not shown', () => {
    const hidden = ask('c', { showIf: { context: 'team', is: 'answered' } });
    const pulse = pulseOf([ask('a'), ask('b'), hidden, ask('d')], { flow: [{ after: 'a', goto: 'c' }] });
    expect(path(settingOf(pulse))).toBe('a d');
  });

  it('do not hold after a question that a rotation left out', () => {
    const pulse = pulseOf(questions, { flow: [{ after: 'b', goto: 'end' }], rotations: [{ of: ['a', 'b'], ask: 1 }] });
    expect(path(settingOf(pulse, { draw: { leftOut: ['b'], seed: 1 } }))).toBe('a c d');
    expect(path(settingOf(pulse, { draw: { leftOut: ['a'], seed: 1 } }))).toBe('b');
  });
});

describe('pages', () => {
  it('come in the author’s order, each once, with what is shown of it', () => {
    const questions = ['a', 'b', 'c', 'd'].map(id => ask(id));
    const setting = settingOf(pulseOf(questions, { pages: [['d', 'a'], ['c'], ['b']] }), {
      draw: { leftOut: ['c'], seed: 1 },
    });
    expect(path(setting)).toBe('d+a b');
    expect(pagesOf(setting, {}).map(({ id }) => id)).toEqual(['d', 'b']);
  });

  it('hold all rounds of a group that stands on them, and keep their id', () => {
    const setting = settingOf(pulseOf([use, service, ask('cmt')], { pages: [['use', 'svc'], ['cmt']] }));
    expect(path(setting)).toBe('use cmt');
    expect(path(setting, { use: ['it', 'hr'] })).toBe('use+svc.it.resp+svc.hr.resp cmt');
    expect(pagesOf(setting, { use: ['it'] })[0]?.id).toBe('use');
  });
});

describe('groups', () => {
  const rounds = (answers: Answers, changes: Partial<GroupQuestion> = {}, seed = 1): string =>
    roundsOf(settingOf(pulseOf([use, service]), { draw: { leftOut: [], seed } }), { ...service, ...changes }, answers)
      .map(({ item, label }) => `${item}=${label}`)
      .join(' ');
  const all = { use: ['it', 'hr', 'legal'] };

  it.each<[string, Answers, Partial<GroupQuestion>, string]>([
    ['nothing chosen', {}, {}, ''],
    ['each chosen option', { use: ['hr', 'it'] }, {}, 'hr=People it=IT'],
    ['at most', all, { max: 2 }, 'it=IT hr=People'],
    ['an option the list no longer has', { use: ['gone'] }, {}, 'gone=gone'],
    ['an answer of another type', { use: 'it' }, {}, ''],
  ])('open a round for %s', (_, answers, changes, expected) => {
    expect(rounds(answers, changes)).toBe(expected);
  });

  it('draw by the seed: always alike for one, every option for some', () => {
    const drawn = Array.from({ length: 60 }, (_, seed) => rounds(all, { max: 1, pick: 'random' }, seed));
    expect(new Set(drawn)).toEqual(new Set(['it=IT', 'hr=People', 'legal=Legal']));
    expect(rounds({ use: ['legal', 'hr', 'it'] }, { max: 1, pick: 'random' }, 7)).toBe(drawn[7]);
  });

  it('open no round for "none of these"', () => {
    const options = [{ value: 'none', label: 'None of these', exclusive: true }];
    const setting = settingOf(pulseOf([{ ...use, options }, service, ask('cmt')]));
    expect(path(setting, { use: ['none'] })).toBe('use cmt');
  });

  it('close when their source leaves the path', () => {
    const gated = { ...use, showIf: { question: 'a', is: 'is', value: 'yes' } } as PlainQuestion;
    const setting = settingOf(pulseOf([ask('a'), gated, service]));
    expect(path(setting, { a: 'yes', use: ['it'] })).toBe('a use svc.it.resp');
    expect(path(setting, { a: 'no', use: ['it'] })).toBe('a');
  });

  it('read a bare id in their own round, and know their item', () => {
    const group: GroupQuestion = {
      ...service,
      questions: [
        ask('resp'),
        ask('why', { showIf: { question: 'resp', is: 'at-most', value: 2 } }),
        ask('law', { showIf: { item: 'svc', is: 'is', value: 'legal' } }),
      ],
    };
    const answers = { use: ['it', 'legal'], 'svc.it.resp': '1', 'svc.legal.resp': '5' };
    expect(path(settingOf(pulseOf([use, group])), answers)).toBe(
      'use svc.it.resp svc.it.why svc.legal.resp svc.legal.law',
    );
  });
});

describe('asked context', () => {
  const pulse = pulseOf([ask('a', { showIf: { context: 'team', is: 'is', value: 'it' } }), ask('b')], {
    context: ['team', { id: 'site', optionsFrom: 'sites', title: 'Where?' }],
    askContext: ['team', 'site'],
  });

  it('is asked first, and counts as context', () => {
    expect(path(settingOf(pulse))).toBe('@team @site b');
    expect(path(settingOf(pulse), { '@team': 'it' })).toBe('@team @site a b');
    expect(pagesOf(settingOf(pulse), {}).map(({ steps }) => steps[0]?.question)).toMatchObject([
      { id: 'team', title: 'Your team?', optionsFrom: 'departments', preferNotToSay: true },
      { id: 'site', title: 'Where?', optionsFrom: 'sites' },
      { id: 'b' },
    ]);
  });

  it('is not asked where the host said it', () => {
    expect(path(settingOf(pulse, { context: { team: 'it' } }))).toBe('@site a b');
  });
});

describe('the layout of one page', () => {
  const onePage = (changes: Partial<PulseDefinition> = {}): PulseDefinition =>
    pulseOf([ask('a'), ask('b', { showIf: { question: 'a', is: 'is', value: 'yes' } }), use, service], {
      paging: { layout: 'page' },
      ...changes,
    });

  it.each<[string, PulseDefinition, Answers, string]>([
    ['everything that is asked', onePage(), {}, 'a+use'],
    ['what an answer brings, in its place', onePage(), { a: 'yes' }, 'a+b+use'],
    ['rounds', onePage(), { use: ['it', 'hr'] }, 'a+use+svc.it.resp+svc.hr.resp'],
    ['context that is asked for', onePage({ context: ['team'], askContext: ['team'] }), {}, '@team+a+use'],
  ])('shows %s', (_, pulse, answers, expected) => {
    expect(path(settingOf(pulse), answers)).toBe(expected);
    expect(pagesOf(settingOf(pulse), answers)[0]?.id).toBe('a');
  });

  it('shows no page where nothing is asked', () => {
    expect(pagesOf(settingOf(pulseOf([], { paging: { layout: 'page' } })), {})).toEqual([]);
  });
});
