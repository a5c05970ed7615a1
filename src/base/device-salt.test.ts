import { describe, expect, it } from 'vitest';
import { deviceSalt } from './device-salt.js';
import { createFakeBrowser } from './fake-ports.js';

describe('deviceSalt', () => {
  it('is drawn once for a device, whichever tab comes first', async () => {
    const browser = createFakeBrowser();
    const tabs = [1, 2, 3].map(() => deviceSalt(browser.openTab().ports));
    const salts = await Promise.all(tabs);
    expect(new Set(salts).size).toBe(1);
    expect(salts[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(await deviceSalt(browser.openTab().ports)).toBe(salts[0]);
  });

  it('is drawn again where the disk holds something else', async () => {
    const browser = createFakeBrowser();
    await browser.disk.set('s', 7);
    const salt = await deviceSalt(browser.openTab().ports);
    expect(await browser.disk.get('s')).toBe(salt);
  });
});
