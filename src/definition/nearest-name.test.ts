import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

const known = ['morale', 'recommend', 'service-map', 'ics-core5', 'nps', 'required'];

describe('nearestName', () => {
  it.each([
    ['morael', 'morale'],
    ['moral', 'morale'],
    ['Morale', 'morale'],
    ['requierd', 'required'],
    ['recomend', 'recommend'],
    ['service_map', 'service-map'],
    ['servicemap', 'service-map'],
    ['npss', 'nps'],
    ['nsp', 'nps'],
    ['ics-core', 'ics-core5'],
    ['morale', 'morale'],
    ['lunch', undefined],
    ['mo', undefined],
    ['xyz', undefined],
    ['', undefined],
    ['m'.repeat(100_000), undefined],
  ])('%.20s: %s', (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  it('counts a swap of neighbours as one step', () => {
    expect(nearestName('abdc', ['abcd', 'wxyz'])).toBe('abcd');
    expect(nearestName('badc', ['abcd'])).toBeUndefined();
  });

  it('prefers the nearer name, then the earlier one', () => {
    expect(nearestName('teams', ['tears', 'team', 'teams-of'])).toBe('tears');
    expect(nearestName('resp3', ['resp1', 'resp2'])).toBe('resp1');
    expect(nearestName('resp22', ['rest2', 'resp2'])).toBe('resp2');
  });
});
