import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from '../../base/fake-ports.js';
import { armTrigger } from './arm-trigger.js';
import { triggers, type TriggerLoaders } from './trigger-registry.js';
import type { Trigger, TriggerScene } from './trigger.js';

const setUp = (trigger: Trigger) => {
  const browser = createFakeBrowser();
  const { clock } = browser.openTab().ports;
  const loaders: TriggerLoaders = { ...triggers, dwell: async () => trigger };
  const host = {} as HTMLElement;
  const arm = (value?: string, fire = (): void => {}) =>
    armTrigger({ host, clock, report: () => {} }, { name: 'dwell', ...(value && { value }) }, fire, loaders);
  return { browser, arm, host };
};

describe('armTrigger', () => {
  it('hands the trigger its scene', async () => {
    const scenes: TriggerScene[] = [];
    const { arm, host } = setUp(scene => {
      scenes.push(scene);
      return () => {};
    });
    await arm('20s');
    await arm();
    expect(scenes.map(({ value }) => value)).toEqual(['20s', '']);
    expect(scenes[0]?.host).toBe(host);
  });

  it('ticks once a second until it is cancelled, also from within a tick', async () => {
    let ticks = 0;
    const { arm, browser } = setUp(({ everySecond }) => {
      const cancel = everySecond(() => {
        ticks += 1;
        if (ticks === 3) cancel();
      });
      return cancel;
    });
    const cancel = await arm();
    await browser.advance(999);
    expect(ticks).toBe(0);
    await browser.advance(1);
    expect(ticks).toBe(1);
    await browser.advance(60_000);
    expect(ticks).toBe(3);
    cancel();
    ticks = 0;
    const second = await arm();
    await browser.advance(1_000);
    second();
    await browser.advance(60_000);
    expect(ticks).toBe(1);
  });

  it('rejects when the trigger cannot be fetched', async () => {
    const { arm } = setUp(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(arm()).rejects.toThrow('Failed to fetch');
  });
});
