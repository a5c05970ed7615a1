import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestPage } from '../browsers.js';
import type { TestSite } from '../test-site.js';
import { startStateSite } from './state-site.js';

let site: TestSite;
beforeAll(async () => {
  site = await startStateSite();
});
afterAll(() => site.stop());

/** Acts on whatever has the focus as a person would; true when that was to send. */
const actOnFocus = async (page: TestPage, wayHere: readonly string[]): Promise<boolean> => {
  const focused = await page.focused();
  if (focused?.role === 'radio' && !focused.checked) {
    await page.press('Space');
    await page.press('ArrowDown');
  } else if (focused?.role === 'checkbox' && !wayHere.includes('checkbox')) {
    await page.press('Space');
  } else if (focused?.role === 'textbox' && focused.value === '') {
    await page.type(/hours|wait/i.test(focused.name + focused.description) ? '2' : 'Quicker replies');
  } else if (focused?.role === 'button' && /^(Next|Send)$/.test(focused.name)) {
    await page.press('Enter');
    return focused.name === 'Send';
  }
  return false;
};

describe.each(installedEngines())('with the keyboard alone in %s', engine => {
  it('a person answers every kind of question and sends', async () => {
    const browser = await launchBrowser(engine);
    const page = await browser.newPage();
    try {
      await page.open(`${site.origin}/asking`);
      await page.find('button', 'Next');
      const before = (await site.answers('every-kind')).map(({ id }) => id);
      const way: string[] = [];
      for (let isSent = false; !isSent;) {
        await page.press('Tab');
        const focused = await page.focused();
        isSent = await actOnFocus(page, way);
        way.push(focused?.role ?? 'page');
        if (way.length > 200) throw new Error(`No way to the end; the focus went: ${way.join(' ')}`);
      }
      await page.waitForText(/Sent\. Thank you\./);
      const mine = (await site.answers('every-kind')).find(({ id }) => !before.includes(id));
      expect(mine?.answers).toEqual({
        quick: 2,
        score: 1,
        stars: 2,
        mood: 2,
        why: 'tools',
        ways: ['phone'],
        hours: 2,
        comment: 'Quicker replies',
      });
    } finally {
      await page.close();
      await browser.close();
    }
  });
});
