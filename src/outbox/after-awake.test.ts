import { expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { afterAwake } from './after-awake.js';

const hourMs = 3_600_000;
const yearMs = 365 * 24 * hourMs;

const begin = (delayMs: number) => {
  const browser = createFakeBrowser();
  const work = vi.fn();
  const cancel = afterAwake(browser.openTab().ports.clock, delayMs, work);
  return { browser, work, cancel };
};

it('runs once, at its time', async () => {
  const { browser, work } = begin(2_500);
  await browser.advance(2_499);
  expect(work).not.toHaveBeenCalled();
  await browser.advance(1);
  await browser.advance(hourMs);
  expect(work).toHaveBeenCalledOnce();
});

it.each([
  ['eight hours of sleep', 8 * hourMs],
  ['a clock that is set a year on', yearMs],
])('runs within a second of %s', async (_, jumpMs) => {
  const { browser, work } = begin(30_000);
  await browser.advance(100);
  browser.nowMs += jumpMs;
  await browser.advance(1_000);
  expect(work).toHaveBeenCalledOnce();
});

it('waits no longer where the clock is set back a year', async () => {
  const { browser, work } = begin(30_000);
  await browser.advance(100);
  browser.nowMs -= yearMs;
  await browser.advance(29_900);
  expect(work).toHaveBeenCalledOnce();
});

it('does not run when it was cancelled', async () => {
  const { browser, work, cancel } = begin(2_500);
  await browser.advance(1_500);
  cancel();
  await browser.advance(hourMs);
  expect(work).not.toHaveBeenCalled();
});
