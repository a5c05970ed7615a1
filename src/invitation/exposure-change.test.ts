import { describe, expect, it } from 'vitest';
import { markFuture, recordAnswered, recordNever, recordShown, restore } from './exposure-change.js';
import { emptyLog, exposureOf } from './exposure-reading.js';
import type { ExposureLog } from './exposure.js';
import { ask, atDay, logOf } from './fake-exposures.js';

const asking = { pulse: 'core', wave: 'w1', seconds: 60 };

describe('what is recorded', () => {
  it.each([
    ['a showing', '0 shown', { shownAtMs: atDay(0), showings: 1, state: 'shown' }],
    ['a second one', '0 shown, 1 shown', { shownAtMs: atDay(1), showings: 2, state: 'shown' }],
    ['an answer', '0 shown, 1 answered', { shownAtMs: atDay(1), showings: 1, state: 'answered' }],
    ['an answer in the page', '0 answered', { shownAtMs: atDay(0), showings: 1, state: 'answered' }],
    ['a closing', '0 shown, 0 closed', { shownAtMs: atDay(0), showings: 1, state: 'closed' }],
    ['two closings in the page', '0 closed, 1 closed', { shownAtMs: atDay(1), showings: 2, state: 'closed' }],
    ['"Not now"', '0 shown, 1 snoozed', { showings: 1, state: 'snoozed', snoozedUntilMs: atDay(8) }],
    ['and its return', '0 shown, 1 snoozed, 8 shown', { showings: 1, state: 'shown', snoozedUntilMs: atDay(8) }],
    ['a second "Not now"', '0 snoozed, 8 snoozed', { showings: 1, state: 'closed', snoozedUntilMs: atDay(15) }],
    ['a closing after it', '0 snoozed, 8 closed', { showings: 1, state: 'closed', snoozedUntilMs: atDay(7) }],
    ['an answer to what came again', '0 answered, 1 shown', { showings: 2, state: 'answered' }],
    ['"Not now" to what came again', '0 answered, 1 snoozed', { state: 'answered', snoozedUntilMs: atDay(8) }],
  ])('%s', (_, events, expected) => {
    expect(logOf(events).exposures).toEqual([expect.objectContaining({ ...asking, ...expected })]);
  });

  it('forgets "Not now" with the answer', () => {
    expect(logOf('0 snoozed, 1 answered').exposures[0]).not.toHaveProperty('snoozedUntilMs');
  });

  it('holds one row for each pulse and wave, the last one at the end', () => {
    const { exposures } = logOf('0 shown, 1 shown w2, 2 shown a, 3 answered');
    expect(exposures.map(({ pulse, wave }) => `${pulse} ${wave}`)).toEqual(['core w2', 'a w1', 'core w1']);
  });

  it('holds nothing else of what it is given', () => {
    const [row] = recordShown(
      emptyLog,
      { ...ask({ group: 'event' }), title: 'Lunch', answers: { a: 1 } } as never,
      1,
    ).exposures;
    expect(Object.keys(row!).sort()).toEqual([
      'group',
      'pulse',
      'seconds',
      'showings',
      'shownAtMs',
      'state',
      'title',
      'wave',
    ]);
  });

  it('mutes a pulse once', () => {
    const log = recordNever(recordNever(emptyLog, { pulse: 'a' }), { pulse: 'a' });
    expect(log).toEqual({ ...emptyLog, muted: ['a'] });
  });

  it('keeps what a later release of the same version adds', () => {
    const log = recordShown({ ...emptyLog, later: 1 } as ExposureLog, asking, 1);
    expect(recordAnswered(log, asking, 2)).toMatchObject({ later: 1 });
  });
});

describe('what is let go of', () => {
  const pulsesOf = ({ exposures }: ExposureLog): string[] => exposures.map(({ pulse, wave }) => `${pulse} ${wave}`);
  it.each([
    ['younger than 400 days', '0 shown, 399 shown w2, 400 shown a', ['core w1', 'core w2', 'a w1']],
    ['older than 400 days', '0 shown, 399 shown w2, 401 shown a', ['core w2', 'a w1']],
    ['but for the last of a pulse', '0 shown, 999 shown a', ['core w1', 'a w1']],
    ['a clock a year ahead', '0 shown, 20 shown w2, 385 shown a', ['core w1', 'core w2', 'a w1']],
    ['a clock a year behind', '0 shown, -365 shown w2', ['core w1', 'core w2']],
  ])('%s', (_, events, expected) => {
    expect(pulsesOf(logOf(events))).toEqual(expected);
  });
});

describe('markFuture', () => {
  it('marks a row when it is first found, and again where the clock went back further', () => {
    const log = logOf('0 shown, 10 shown w2');
    expect(markFuture(log, atDay(10))).toBe(log);
    const marked = markFuture(log, atDay(5));
    expect(marked.exposures.map(({ foundAtMs }) => foundAtMs)).toEqual([undefined, atDay(5)]);
    expect(markFuture(marked, atDay(6))).toBe(marked);
    expect(markFuture(marked, atDay(4)).exposures[1]).toMatchObject({ foundAtMs: atDay(4) });
  });
});

describe('restore', () => {
  it('adds what is lost, in order, and prefers what is there', () => {
    const own = logOf('0 shown, 2 shown w2, 2 never');
    const disk = logOf('1 shown a, 3 answered w2');
    const restored = restore(disk, own);
    expect(restored.exposures.map(({ wave, pulse, state }) => `${pulse} ${wave} ${state}`)).toEqual([
      'core w1 shown',
      'a w1 shown',
      'core w2 answered',
    ]);
    expect(restored.muted).toEqual(['core']);
    expect(exposureOf(restored, asking)).toEqual(own.exposures[0]);
    expect(restore(restored, own)).toBe(restored);
  });

  it.each([
    ['an answer', '0 shown, 1 answered', '0 shown', 'answered'],
    ['an answer of another tab', '1 closed', '0 answered', 'answered'],
    ['what another tab did later', '0 shown, 1 closed', '2 snoozed', 'snoozed'],
    ['what was done after its showing, by a clock that has gone back', '2 shown', '1 snoozed', 'snoozed'],
  ])('loses neither what could not be written nor %s', (_, own, disk, state) => {
    const restored = restore(logOf(disk), logOf(own));
    expect(restored.exposures.map(each => each.state)).toEqual([state]);
    expect(restore(restored, logOf(own))).toBe(restored);
  });
});
