import { describe, expect, it } from 'vitest';
import { newestActions, setOf, textFor } from './told-actions.js';

const action = (id: string, told?: string, more: object = {}): object => ({
  id,
  asked: '2026-07-01',
  text: { en: `What ${id} did` },
  state: 'done',
  ...(told && { told }),
  ...more,
});

const idsOf = (list: unknown): readonly string[] | undefined => newestActions(list)?.map(({ id }) => id);

describe('newestActions', () => {
  it('are three at most, the newest first, and of one day the later in the list', () => {
    const list = [
      action('undated'),
      action('old', '2026-01-05'),
      action('first', '2026-10-01'),
      action('second', '2026-10-01T08:00:00Z'),
      action('middle', '2026-07-01'),
    ];
    expect(idsOf(list)).toEqual(['second', 'first', 'middle']);
  });

  it.each([
    ['no object', 7],
    ['an id with a space', action('a b')],
    ['an unknown state', action('a', '2026-10-01', { state: 'promised' })],
    ['no text', action('a', '2026-10-01', { text: {} })],
    ['a text that is none', action('a', '2026-10-01', { text: { en: 7 } })],
    ['a text of one language alone', action('a', '2026-10-01', { text: 'Done' })],
    ['a text longer than 300 characters', action('a', '2026-10-01', { text: { en: 'x'.repeat(301) } })],
  ])('leave out %s', (_case, broken) => {
    expect(idsOf([broken, action('sound')])).toEqual(['sound']);
  });

  it('are taken without a date that is none', () => {
    expect(newestActions([action('a', 'yesterday')])?.[0]?.told).toBe('');
  });

  it.each([null, {}, 'text'])('are none in %j, which is no list', list => {
    expect(newestActions(list)).toBeNull();
  });
});

describe('setOf', () => {
  it('changes with the state of an action, not with its words', () => {
    const [before, after, reworded] = [{}, { state: 'declined' }, { text: { en: 'Other words' } }].map(more =>
      setOf(newestActions([action('a', '2026-10-01', more)]) ?? []),
    );
    expect(after).not.toBe(before);
    expect(reworded).toBe(before);
  });
});

describe('textFor', () => {
  it.each([
    ['de', { en: 'Done', de: 'Erledigt' }, ['de', 'Erledigt']],
    ['de-AT', { en: 'Done', de: 'Erledigt' }, ['de', 'Erledigt']],
    ['ar', { de: 'Erledigt', en: 'Done' }, ['en', 'Done']],
    ['ar', { de: 'Erledigt' }, ['de', 'Erledigt']],
    ['constructor', { en: 'Done' }, ['en', 'Done']],
  ])('for %s of %j is %j', (tag, text, expected) => {
    expect(textFor(text as Record<string, string>, tag)).toEqual(expected);
  });
});
