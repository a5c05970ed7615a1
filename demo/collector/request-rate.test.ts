import { describe, expect, it } from 'vitest';
import { RequestRate } from './request-rate.js';

const taken = (rate: RequestRate, address: string, nowMs: number, times: number): number =>
  Array.from({ length: times }, () => rate.waitMs(address, nowMs)).filter(waitMs => waitMs === 0).length;

describe('RequestRate', () => {
  it('takes a minute at once, and then evenly', () => {
    const rate = new RequestRate(300);
    expect(taken(rate, '203.0.113.5', 1000, 400)).toBe(300);
    expect(rate.waitMs('203.0.113.5', 1000)).toBeCloseTo(200);
    expect(taken(rate, '203.0.113.5', 2000, 400)).toBe(5);
    expect(taken(rate, '203.0.113.5', 62_000, 400)).toBe(300);
  });

  it('lets nobody pay for another address, but for its own network', () => {
    const rate = new RequestRate(2);
    expect(taken(rate, '2001:db8:1:2::1', 0, 2)).toBe(2);
    expect([
      taken(rate, '2001:db8:1:2::2', 0, 2),
      taken(rate, '2001:db8:1:3::1', 0, 2),
      taken(rate, '203.0.113.5', 0, 2),
    ]).toEqual([0, 2, 2]);
  });

  it('does not count what it sends away', () => {
    const rate = new RequestRate(1);
    expect([taken(rate, 'a', 0, 50), taken(rate, 'a', 60_000, 50), taken(rate, 'a', 120_000, 1)]).toEqual([1, 1, 1]);
  });

  it('forgets who has been away, and never remembers more than its memory allows', () => {
    const rate = new RequestRate(60);
    for (let number = 0; number < 1000; number++) rate.waitMs(`10.0.${number >> 8}.${number & 255}`, 0);
    expect(rate.size).toBe(1000);
    rate.waitMs('203.0.113.5', 1500);
    expect(rate.size).toBe(1);
    for (let number = 0; number < 70_000; number++)
      rate.waitMs(`10.${number >> 16}.${number >> 8}.${number & 255}`, 2000);
    expect(rate.size).toBe(65_536);
  });
});
