import { expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { answer, destination, leave, openPage, responseOf, stored } from './fake-page.js';

vi.spyOn(console, 'warn').mockImplementation(() => {});

const dayMs = 86_400_000;
const closed = answer(410, { body: '{"closedOn":"2026-10-18"}' });

/** A browser with an answer to a round that is over; `isTold`: a person read so. */
const leaveClosed = async (isTold: boolean) => {
  const browser = createFakeBrowser();
  browser.respond = closed;
  const page = openPage(browser);
  await page.outbox.add(responseOf('a'), destination());
  await browser.advance(0);
  if (isTold) await page.outbox.noteTold('a');
  leave(page);
  return browser;
};

it.each([
  ['as long as nobody has read that its round is over', false, 400, closed, 1, ['held']],
  ['for thirty days after somebody has', true, 29, closed, 1, ['held']],
  ['after that where the endpoint is out of reach', true, 400, answer(503), 1, ['retrying']],
  ['no longer', true, 30, closed, 0, ['erased']],
] as const)('an answer is kept %s', async (_, isTold, days, respond, left, events) => {
  const browser = await leaveClosed(isTold);
  browser.nowMs += days * dayMs;
  browser.respond = respond;
  const page = openPage(browser);
  await browser.advance(0);
  expect(page.told()).toEqual(events);
  expect(await stored(browser)).toBe(left);
});

it('counts from the first time that somebody read it', async () => {
  const browser = await leaveClosed(true);
  browser.nowMs += 20 * dayMs;
  const page = openPage(browser);
  await browser.advance(0);
  await page.outbox.noteTold('a');
  leave(page);
  browser.nowMs += 10 * dayMs;
  expect(openPage(browser).told()).toEqual([]);
  await browser.advance(0);
  expect(await stored(browser)).toBe(0);
});

it('goes out where the round is open again', async () => {
  const browser = await leaveClosed(true);
  browser.nowMs += 40 * dayMs;
  browser.respond = answer(201);
  const page = openPage(browser);
  await browser.advance(0);
  expect(page.told()).toEqual(['delivered']);
});

it('takes no notice of what is not over', async () => {
  const browser = createFakeBrowser();
  browser.respond = answer(400);
  const page = openPage(browser);
  await page.outbox.add(responseOf('a'), destination());
  await browser.advance(0);
  await page.outbox.noteTold('a');
  await page.outbox.noteTold('nobody');
  expect(await browser.disk.get('o:a')).not.toHaveProperty('toldDay');
});
