import { describe, expect, it } from 'vitest';
import { isSampled } from './sample.js';

const devices = Array.from({ length: 20_000 }, (_, number) =>
  (number * 2654435761 + 12345).toString(16).padStart(16, '0'),
);

const shareOf = (isIn: (salt: string) => boolean): number => devices.filter(isIn).length / devices.length;

/** Six standard errors: a fair draw would miss it once in 500 million. */
const margin = (share: number): number => 6 * Math.sqrt((share * (1 - share)) / devices.length);

describe('isSampled', () => {
  it('asks nobody, or everybody, at the ends', () => {
    expect(shareOf(salt => isSampled(0, salt, 'morale', '2026-01'))).toBe(0);
    expect(shareOf(salt => isSampled(1, salt, 'morale', '2026-01'))).toBe(1);
  });

  it('asks nobody where the share is no number', () => {
    expect(shareOf(salt => isSampled(NaN, salt, 'morale', '2026-01'))).toBe(0);
  });

  it('asks nobody on a device that draws nothing, unless everybody is asked', () => {
    const isAsked = (share: number) => (_: unknown, wave: number) => isSampled(share, '', 'morale', String(wave));
    const waves = Array.from({ length: 100 });
    expect(waves.filter(isAsked(0.99))).toEqual([]);
    expect(waves.every(isAsked(1))).toBe(true);
  });

  it.each([0.01, 0.1, 0.25, 0.5, 0.75, 0.99])('asks a share of %d of the devices', share => {
    expect(Math.abs(shareOf(salt => isSampled(share, salt, 'morale', '2026-01')) - share)).toBeLessThan(margin(share));
  });

  it('is uniform: every tenth of the range has a tenth of the devices', () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = shareOf(
        salt =>
          isSampled((tenth + 1) / 10, salt, 'ics-core5', '2026-01-05') &&
          !isSampled(tenth / 10, salt, 'ics-core5', '2026-01-05'),
      );
      expect(Math.abs(share - 0.1)).toBeLessThan(margin(0.1));
    }
  });

  it('says the same as often as it is asked', () => {
    for (const salt of devices.slice(0, 100))
      expect(isSampled(0.5, salt, 'morale', '2026-01')).toBe(isSampled(0.5, salt, 'morale', '2026-01'));
  });

  it.each([
    ['the next wave', 'morale', '2026-02'],
    ['a wave a year later', 'morale', '2027-01'],
    ['another pulse', 'recommend', '2026-01'],
    ['a pulse and wave with the same letters', 'morale-2026', '01'],
  ])('draws %s independently', (_, pulse, wave) => {
    const both = shareOf(salt => isSampled(0.3, salt, 'morale', '2026-01') && isSampled(0.3, salt, pulse, wave));
    expect(Math.abs(both - 0.09)).toBeLessThan(margin(0.09));
  });

  it('asks nearly everybody once in twelve waves of a quarter each', () => {
    const waves = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
    const reached = shareOf(salt => waves.some(wave => isSampled(0.25, salt, 'morale', wave)));
    const expected = 1 - 0.75 ** 12;
    expect(Math.abs(reached - expected)).toBeLessThan(margin(expected));
  });

  it('tells neighbouring salts apart', () => {
    const salts = Array.from({ length: 20_000 }, (_, number) => String(number));
    const asked = salts.filter(salt => isSampled(0.5, salt, 'a', 'b')).length / salts.length;
    expect(Math.abs(asked - 0.5)).toBeLessThan(margin(0.5));
  });
});
