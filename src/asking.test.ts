import { expect, it } from 'vitest';
import { createAskingService } from './asking.js';
import { createFakeBrowser } from './base/fake-ports.js';
import { createMemoryStorage } from './base/memory-storage.js';
import type { Storage } from './base/ports.js';
import { createPagePerson } from './page-person.js';

const asking = { pulse: 'core', wave: 'w1', seconds: 60 };
const nothingAgainst = () => [];

const openPage = (storage?: Storage) => {
  const browser = createFakeBrowser(storage);
  const { ports } = browser.openTab();
  const person = createPagePerson(ports, () => undefined);
  return { browser, service: createAskingService(ports, person) };
};

it('looks into another time without a trace', async () => {
  const { browser, service } = openPage();
  const nextYearMs = browser.nowMs + 365 * 86_400_000;
  await service.simulate(nextYearMs);
  expect(service.clock.nowMs()).toBe(nextYearMs);
  expect(service.isSimulated()).toBe(true);
  const simulated = await (await service.log()).writer();
  await simulated.claim(nothingAgainst, asking);
  expect((await simulated.read()).exposures).toHaveLength(1);
  await service.simulate(null);
  expect(service.clock.nowMs()).toBe(browser.nowMs);
  expect((await (await (await service.log()).writer()).read()).exposures).toEqual([]);
});

it('goes by the last word on what time it is', async () => {
  const { browser, service } = openPage();
  const simulating = service.simulate(browser.nowMs + 1_000);
  await service.simulate(null);
  await simulating;
  expect(service.isSimulated()).toBe(false);
});

it('leaves no trace between one simulated time and the next', async () => {
  const { browser, service } = openPage();
  await service.simulate(browser.nowMs + 1_000);
  const simulating = service.simulate(browser.nowMs + 2_000);
  await (await (await service.log()).writer()).answered(asking);
  await simulating;
  expect(await browser.disk.entries('')).toEqual([]);
});

it('begins a simulation with what was asked in truth', async () => {
  const { browser, service } = openPage();
  await (await (await service.log()).writer()).claim(nothingAgainst, asking);
  await service.simulate(browser.nowMs + 1_000);
  expect((await (await (await service.log()).writer()).read()).exposures).toHaveLength(1);
});

it('tells of changes of the log, and of the time it judges by', async () => {
  const { browser, service } = openPage();
  let told = 0;
  const stop = service.subscribe(() => (told += 1));
  await (await (await service.log()).writer()).claim(nothingAgainst, asking);
  expect(told).toBe(1);
  await service.simulate(browser.nowMs + 1_000);
  expect(told).toBe(2);
  stop();
  await service.simulate(null);
  expect(told).toBe(2);
});

it('notes a rest on the device, but not while another time is simulated', async () => {
  const { browser, service } = openPage();
  await service.noteRest('n:a', 5);
  await service.simulate(browser.nowMs + 1_000);
  await service.noteRest('n:b', 5);
  expect(await browser.disk.entries('n:')).toEqual([['n:a', 5]]);
});

it('keeps one salt for a device', async () => {
  const { service } = openPage();
  const salt = await service.deviceSalt();
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect(await service.deviceSalt()).toBe(salt);
});

it('has none where the browser keeps nothing', async () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
  for (const storage of [createMemoryStorage(), { ...createMemoryStorage(), get: refuse }]) {
    expect(await openPage(storage).service.deviceSalt()).toBe('');
  }
});
