import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from '../base/fake-ports.js';
import { createDrainLock } from './drain-lock.js';

const createGate = () => {
  let open = (): void => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
};

describe('createDrainLock', () => {
  it('works once more when it is asked while working, however often', async () => {
    const gate = createGate();
    let runs = 0;
    const lock = createDrainLock(createFakeBrowser().openTab().ports.exclusiveRun, async () => {
      runs += 1;
      await gate.opened;
    });
    const outcomes = [lock.run(), lock.run(), lock.run()];
    expect(lock.isRunning()).toBe(true);
    gate.open();
    expect(await Promise.all(outcomes)).toEqual(['ran', 'ran', 'ran']);
    expect(runs).toBe(2);
    expect(lock.isRunning()).toBe(false);
  });

  it('says when another tab is at it, and can be asked again', async () => {
    const browser = createFakeBrowser();
    const gate = createGate();
    const first = createDrainLock(browser.openTab().ports.exclusiveRun, () => gate.opened);
    const second = createDrainLock(browser.openTab().ports.exclusiveRun, async () => {});
    const running = first.run();
    expect(await second.run()).toBe('refused');
    gate.open();
    await running;
    expect(await second.run()).toBe('ran');
  });

  it('is free again after a failure', async () => {
    let isBroken = true;
    const lock = createDrainLock(createFakeBrowser().openTab().ports.exclusiveRun, async () => {
      if (isBroken) throw new Error('no disk');
    });
    await expect(lock.run()).rejects.toThrow('no disk');
    isBroken = false;
    expect(await lock.run()).toBe('ran');
  });
});
