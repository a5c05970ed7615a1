import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { ExposureLog } from './exposure.js';
import { createExposureLog, type JudgeLog } from './exposure-log.js';
import { emptyLog } from './exposure-reading.js';
import { ask, atDay, logOf } from './fake-exposures.js';
import { judgeFrequency } from './frequency-cap.js';

const fatigue = { budgetSeconds: 180, budgetPeriodMs: 30 * 86_400_000, cooldownMs: 0, groupCooldownsMs: {} };
const popover = ask();

/** A page on day 1 over a disk that can be read, and written until it is full. */
const openPage = async (log = emptyLog) => {
  const disk = createMemoryStorage();
  await disk.set('e', log);
  const state = { isFull: false, written: Promise.resolve() };
  const browser = createFakeBrowser({
    ...disk,
    persistence: 'disk',
    async update(key, change) {
      const before = await disk.get(key);
      if (change(before) !== before && state.isFull) throw new Error('full');
      await disk.update(key, change);
      await state.written;
    },
    async delete(key) {
      await disk.delete(key);
      await state.written;
    },
  });
  browser.nowMs = atDay(1);
  const store = createExposureLog(browser.openTab().ports, browser.disk);
  const judge: JudgeLog = found => judgeFrequency(found, popover, browser.nowMs, fatigue);
  return {
    ...{ browser, disk, state, writer: await store.writer() },
    claim: async () => (await store.writer()).claim(judge, popover),
    look: async () => (await store.look(judge)).map(({ code }) => code),
  };
};

describe('a disk that takes no more', () => {
  it('loses nothing of what this page learns, and gets it once there is room', async () => {
    const { browser, disk, state, writer, claim, look } = await openPage();
    expect(await claim()).toEqual([]);
    await browser.advance(1_000);
    state.isFull = true;
    await writer.answered(popover);
    expect(await look()).toEqual(['answered']);
    state.isFull = false;
    expect(await look()).toEqual(['answered']);
    expect(await disk.get('e')).toMatchObject({ exposures: [{ state: 'answered', showings: 1 }] });
  });

  it('keeps an answer of another tab that this page could not know of', async () => {
    const { disk, state, writer, claim, look } = await openPage();
    await claim();
    state.isFull = true;
    await writer.closed(popover);
    state.isFull = false;
    await disk.set('e', logOf('0 answered'));
    expect(await look()).toEqual(['answered']);
  });

  it('is still gone by, beside what this page alone knows', async () => {
    const { state, writer, look } = await openPage(logOf('0 answered'));
    state.isFull = true;
    await writer.answered({ ...popover, pulse: 'another' });
    expect(await look()).toEqual(['answered']);
    expect((await writer.read()).exposures).toMatchObject([{ pulse: 'core' }, { pulse: 'another' }]);
  });
});

describe('an erasure', () => {
  /** Holds what has reached the disk back from the page, until it is called. */
  const holdBack = (state: { written: Promise<void> }): (() => void) => {
    let goOn = (): void => undefined;
    state.written = new Promise(resolve => (goOn = resolve));
    return goOn;
  };

  it('is not undone by what begins before its end', async () => {
    const { disk, state, writer, claim } = await openPage();
    await claim();
    const goOn = holdBack(state);
    const erasing = writer.someoneElse();
    while ((await disk.get('e')) !== undefined);
    const reading = writer.read();
    goOn();
    await Promise.all([erasing, reading]);
    expect(await disk.get('e')).toBeUndefined();
  });

  it('is not undone by a showing that was noted before, and is known after it', async () => {
    const { disk, state, writer, claim } = await openPage();
    const goOn = holdBack(state);
    const claiming = claim();
    while (((await disk.get('e')) as ExposureLog).exposures.length === 0);
    state.written = Promise.resolve();
    await writer.erase();
    goOn();
    await claiming;
    expect((await writer.read()).exposures).toEqual([]);
    expect(await claim()).toEqual([]);
  });
});
