import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from './fake-ports.js';
import { settleWithin } from './settle-within.js';

const never = new Promise<string>(() => {});

describe('settleWithin', () => {
  it.each([
    ['what comes in time', async () => 'value', 'value'],
    ['the fallback for what fails', () => Promise.reject<string>(new Error('refused')), 'fallback'],
  ])('gives %s, and leaves no timer behind', async (_, work, expected) => {
    const { ports } = createFakeBrowser().openTab();
    let timers = 0;
    const after: typeof ports.clock.after = (delayMs, work) => {
      timers += 1;
      const cancel = ports.clock.after(delayMs, work);
      return () => {
        timers -= 1;
        cancel();
      };
    };
    expect(await settleWithin({ after }, 1_000, work(), 'fallback')).toBe(expected);
    await Promise.resolve();
    expect(timers).toBe(0);
  });

  it('gives the fallback for what is late, and not before', async () => {
    const browser = createFakeBrowser();
    let outcome: string | undefined;
    void settleWithin(browser.openTab().ports.clock, 1_000, never, 'fallback').then(value => (outcome = value));
    await browser.advance(999);
    expect(outcome).toBeUndefined();
    await browser.advance(1);
    expect(outcome).toBe('fallback');
  });
});
