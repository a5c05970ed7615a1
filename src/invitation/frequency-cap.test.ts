import { describe, expect, it } from 'vitest';
import { comesBack } from './comes-back.js';
import { emptyLog } from './exposure-reading.js';
import type { ExposureLog, FatigueSetting } from './exposure.js';
import { ask, atDay, logOf, type AskChanges } from './fake-exposures.js';
import { judgeFrequency } from './frequency-cap.js';

const day = 86_400_000;

const fatigue: FatigueSetting = {
  budgetSeconds: 180,
  budgetPeriodMs: 30 * day,
  cooldownMs: 0,
  groupCooldownsMs: { event: 14 * day },
};

/** Each reason as its code, with the day on which it ends where it does. */
const judge = (
  log: ExposureLog,
  on: number,
  changes: AskChanges = {},
  limits: Partial<FatigueSetting> = {},
): string[] =>
  judgeFrequency(log, ask(changes), atDay(on), { ...fatigue, ...limits }).map(({ code, untilMs }) =>
    untilMs == null ? code : `${code} ${(untilMs - atDay(0)) / day}`,
  );

/** What is judged, what happened on which day, the day, what is to be asked, the reasons. */
type Case = readonly [string, string, number, AskChanges, readonly string[]];
const judged = (_: string, events: string, on: number, changes: AskChanges, expected: readonly string[]): void =>
  expect(judge(logOf(events), on, changes)).toEqual(expected);

const w2 = { wave: 'w2' };
const once = { repeat: 'once' } as const;
const often = { repeat: 'until-answered' } as const;
const always = { repeat: 'always' } as const;

describe('repeat', () => {
  it.each<Case>([
    ['nothing was asked', '', 0, {}, []],
    ['once: shown', '0 shown', 100, once, ['shown-enough']],
    ['once: shown in another wave', '0 shown', 100, { ...once, ...w2 }, ['shown-enough']],
    ['once: answered in another wave', '0 answered', 100, { ...once, ...w2 }, ['answered']],
    ['once a wave: shown in this one', '0 shown', 10, {}, ['shown-enough']],
    ['once a wave: shown in another', '0 shown', 10, w2, []],
    ['once a wave: another pulse', '0 shown', 10, { pulse: 'other' }, []],
    ['once a wave: answered', '0 shown, 0 answered', 10, {}, ['answered']],
    ['once a wave: closed', '0 shown, 0 closed', 10, {}, ['shown-enough']],
    ['three times: shown twice', '0 shown, 1 shown', 2, { repeat: 3 }, []],
    ['three times: shown thrice', '0 shown, 1 shown, 2 shown', 3, { repeat: 3 }, ['shown-enough']],
    ['three times: answered at the first', '0 shown, 0 answered', 3, { repeat: 3 }, ['answered']],
    ['until answered: shown often', '0 shown, 1 shown, 2 shown', 3, often, []],
    ['until answered: closed', '0 shown, 0 closed', 3, often, []],
    ['until answered: answered', '0 shown, 1 answered', 3, often, ['answered']],
    ['until answered: the next wave', '0 answered', 3, { ...often, ...w2 }, []],
    ['always: answered', '0 shown, 0 answered', 3, always, []],
    ['never again', '0 shown, 0 never', 300, { ...always, wave: 'w9' }, ['never-again']],
    ['never again: another pulse', '0 shown, 0 never', 300, { pulse: 'other' }, []],
  ])('%s', judged);

  it.each<Case>([
    ['shown here and elsewhere', '0 shown, 1 shown', 2, {}, []],
    ['closed', '0 closed', 2, {}, ['shown-enough']],
    ['closed in another wave', '0 closed', 2, w2, []],
    ['closed in another wave, asked once', '0 closed', 2, { ...once, ...w2 }, ['shown-enough']],
    ['closed once of two', '0 closed', 2, { repeat: 2 }, []],
    ['closed twice of two', '0 closed, 1 closed', 2, { repeat: 2 }, ['shown-enough']],
    ['closed, always', '0 closed', 2, always, []],
    ['answered', '0 answered', 2, {}, ['answered']],
    ['answered, always', '0 answered', 2, always, []],
    ['not now, always', '0 snoozed', 2, always, ['snoozed 7']],
    ['never, always', '0 never', 2, always, ['never-again']],
  ])('in the page itself: %s', (what, events, on, changes, expected) => {
    judged(what, events, on, { display: 'inline', ...changes }, expected);
  });
});

describe('"Not now"', () => {
  const twice = '0 shown, 0 snoozed, 8 shown, 8 snoozed';
  const thenOnce = '0 shown, 0 snoozed, 8 shown w2, 8 snoozed w2';
  it.each<Case>([
    ['holds', '0 shown, 0 snoozed', 6.9, {}, ['snoozed 7']],
    ['and then the same asking comes back', '0 shown, 0 snoozed', 7, {}, []],
    ['also of a pulse that is asked once', '0 shown, 0 snoozed', 7, { ...once, ...w2 }, []],
    ['holds in the next wave too', '0 shown, 0 snoozed', 3, w2, ['snoozed 7']],
    ['lasts no longer than the rule does now', '0 shown, 0 snoozed', 1, { snoozeMs: day / 2 }, []],
    ['is no second showing', '0 shown, 0 snoozed, 8 shown', 9, {}, ['shown-enough']],
    ['an answer ends it', '0 shown, 0 snoozed, 1 answered', 2, {}, ['answered']],
    ['a second one holds as long', twice, 9, {}, ['shown-enough', 'snoozed 15']],
    ['and ends it for this wave', twice, 30, {}, ['shown-enough']],
    ['but not for the next', twice, 30, w2, []],
    ['nor where it comes until answered', twice, 30, often, []],
    ['a second one ends what is asked once', thenOnce, 30, { ...once, ...w2 }, ['shown-enough']],
    [
      'its own cooldowns hold it no longer',
      '0 shown event, 0 snoozed event',
      7,
      { cooldownMs: 20 * day, group: 'event' },
      [],
    ],
    ['those of others do', '0 shown, 0 snoozed, 5 shown b/event', 7, { group: 'event' }, ['group-cooldown 19']],
  ])('%s', judged);

  it.each<readonly [string, string, AskChanges, boolean]>([
    ['the first', '0 shown', {}, true],
    ['the second', '0 shown, 0 snoozed, 8 shown', {}, false],
    ['the second, until answered', '0 shown, 0 snoozed, 8 shown', often, true],
    ['the second of two showings', '0 shown, 0 snoozed, 8 shown', { repeat: 2 }, true],
  ])('says beforehand whether it comes back: %s', (_, events, changes, expected) => {
    expect(comesBack(logOf(events), ask(changes), atDay(9))).toBe(expected);
  });
});

describe('a reminder', () => {
  const reminder = { reminder: { afterMs: 3 * day, times: 2 } };
  const slow = { reminder: { afterMs: 20 * day, times: 1 } };
  it.each<Case>([
    ['waits', '0 shown', 2, reminder, ['shown-enough 3']],
    ['comes', '0 shown', 3, reminder, []],
    ['comes after a closing too', '0 shown, 0 closed', 3, reminder, []],
    ['waits again', '0 shown, 3 shown', 4, reminder, ['shown-enough 6']],
    ['comes no third time', '0 shown, 3 shown, 6 shown', 20, reminder, ['shown-enough']],
    ['never after the answer', '0 shown, 1 answered', 20, reminder, ['answered']],
    ['is not held back by its own cooldown', '0 shown', 3, { ...reminder, cooldownMs: 20 * day }, []],
    ['waits for "Not now"', '0 shown, 3 shown, 3 snoozed', 7, reminder, ['snoozed 10']],
    ['comes back after "Not now", however long it waits', '0 shown, 3 shown, 3 snoozed', 10, slow, []],
    ['is nothing in the page itself', '0 closed', 20, { ...reminder, display: 'inline' }, ['shown-enough']],
  ])('%s', judged);
});

describe('cooldowns', () => {
  const event = { group: 'event' };
  const tenDays = { cooldownMs: 10 * day };
  it.each<Case>([
    ['of the pulse', '0 shown', 5, { ...w2, ...tenDays }, ['cooldown 10']],
    ['of the pulse, over', '0 shown', 10, { ...w2, ...tenDays }, []],
    ['of the pulse, not of others', '0 shown', 5, { pulse: 'other', ...tenDays }, []],
    ['of the pulse in one wave, until answered', '0 shown', 0.5, { ...often, cooldownMs: day }, ['cooldown 1']],
    ['of the group', '0 shown b/event', 5, event, ['group-cooldown 14']],
    ['of a group without one', '0 shown b/x', 5, { group: 'x' }, []],
    ['of another group', '0 shown b/event', 5, { group: 'x' }, []],
    ['in the page itself', '0 closed event', 5, { ...w2, ...event, ...tenDays, display: 'inline' }, []],
  ])('%s', judged);

  it('hold over the origin, for modes that float', () => {
    const log = logOf('0 shown');
    const twoDays = { cooldownMs: 2 * day };
    expect(judge(log, 1, { pulse: 'other' }, twoDays)).toEqual(['origin-cooldown 2']);
    expect(judge(log, 2, { pulse: 'other' }, twoDays)).toEqual([]);
    expect(judge(log, 1, { pulse: 'other', display: 'inline' }, twoDays)).toEqual([]);
  });
});

describe('the budget', () => {
  // `a` takes 100 seconds, `b` 80.
  const a = { pulse: 'a', seconds: 100 };
  const inPage = { seconds: 81, display: 'inline' } as const;
  it.each<Case>([
    ['holds what fits exactly', '0 shown a', 1, { seconds: 80 }, []],
    ['holds no more', '0 shown a', 1, { seconds: 81 }, ['budget-used 30']],
    ['is free again after the period', '0 shown a', 30, { seconds: 81 }, []],
    ['waits for as many as it takes', '0 shown b, 4 shown a', 5, { seconds: 101 }, ['budget-used 34']],
    ['waits for no more than it takes', '0 shown b, 4 shown a', 5, { seconds: 60 }, ['budget-used 30']],
    ['never fits what is longer by itself', '0 shown a', 1, { seconds: 181 }, ['budget-used']],
    ['counts a wave once', '0 shown a, 1 shown a', 2, { seconds: 80 }, []],
    ['does not count this wave again', '0 shown b, 1 shown a', 2, { ...a, ...often }, []],
    ['counts the next wave', '0 shown b, 1 shown a', 2, { ...a, ...w2 }, ['budget-used 31']],
    ['counts what was answered in the page', '0 answered a', 1, { seconds: 81 }, ['budget-used 30']],
    ['holds back in the page what is not always there', '0 shown a', 1, inPage, ['budget-used 30']],
    ['leaves alone what is always there', '0 shown a', 1, { ...inPage, ...always }, []],
  ])('%s', judged);

  it('of nothing asks nothing', () => {
    expect(judge(emptyLog, 0, { seconds: 7.5 }, { budgetSeconds: 0 })).toEqual(['budget-used']);
  });
});

describe('a clock that was wrong', () => {
  const waits = { ...often, cooldownMs: 10 * day };
  it.each<Case>([
    ['a year ahead: counts as now', '365 shown', 0, waits, ['cooldown 10']],
    ['a year ahead: the budget too', '365 shown a', 0, { seconds: 100 }, ['budget-used 30']],
    ['a year ahead: "Not now" lasts its own length', '365 snoozed', 0, often, ['snoozed 7']],
    ['a year behind: long ago', '-365 shown', 0, waits, []],
    ['a year behind: still shown in this wave', '-365 shown', 0, {}, ['shown-enough']],
    ['a year behind: still answered in this wave', '-365 answered', 0, {}, ['answered']],
  ])('%s', judged);

  it('counts from when it was found, until the clock has passed it', () => {
    const [row] = logOf('365 shown').exposures;
    const found: ExposureLog = { ...emptyLog, exposures: [{ ...row!, foundAtMs: atDay(0) }] };
    expect(judge(found, 5, waits)).toEqual(['cooldown 10']);
    expect(judge(found, 10, waits)).toEqual([]);
    expect(judge(found, -400, waits)).toEqual(['cooldown -390']);
    expect(judge(found, 366, waits)).toEqual(['cooldown 375']);
  });
});

it('gives every reason at once', () => {
  const log = logOf('0 shown event, 0 snoozed event, 0 never, 1 shown b/event, 1 shown a');
  const changes: AskChanges = { ...w2, group: 'event', cooldownMs: 2 * day };
  expect(judge(log, 1, changes, { cooldownMs: day })).toEqual([
    'never-again',
    'snoozed 7',
    'cooldown 2',
    'group-cooldown 15',
    'origin-cooldown 2',
    'budget-used 31',
  ]);
});

it.each<readonly [string, string, AskChanges, readonly unknown[]]>([
  ['the answer', '1 shown, 2 answered', {}, [['answered', 2]]],
  ['the last showing', '1 shown', {}, [['shown-enough', 1]]],
  ['the showing in another wave', '1 shown, 3 shown b', { ...w2, cooldownMs: 9 * day, seconds: 20 }, [['cooldown', 1]]],
  ['nothing', '1 shown b', { seconds: 180 }, [['budget-used', undefined]]],
])('tells the day of %s', (_, events, changes, expected) => {
  const reasons = judgeFrequency(logOf(events), ask(changes), atDay(4), fatigue);
  expect(reasons.map(({ code, sinceMs }) => [code, sinceMs && (sinceMs - atDay(0)) / day])).toEqual(expected);
});
