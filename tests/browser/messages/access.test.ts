import 'axe-core';
import type * as Axe from 'axe-core';
import { deepEqual, equal, ok } from '../assert.js';
import { emulateMedia, setPageSize } from '../commands.js';
import { messagesPage } from './messages-page.js';

declare const axe: typeof Axe;

describe('<ics-messages> for everybody', () => {
  const page = messagesPage();

  for (const [language, title, filter] of [
    ['de', 'Es hakt', 'Alle (6)'],
    ['ar', 'Something broke down', 'الكل (6)'],
    ['fr', 'Something broke down', 'Tous (6)'],
    ['he', 'Something broke down', 'הכול (6)'],
    ['zh-TW', 'Something broke down', '全部（6）'],
    ['eo', 'Something broke down', 'All (6)'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      page.place.lang = language;
      const messages = await page.show();
      equal(messages.title, title);
      equal(messages.filters[0]?.replace(/[٦]/, '6'), filter);
      equal(
        messages.element.shadowRoot?.querySelector('[part=card]')?.getAttribute('dir'),
        ['ar', 'he'].includes(language) ? 'rtl' : 'ltr',
      );
    });
  }

  const violations = async (): Promise<readonly string[]> =>
    (await axe.run(page.place, { resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );

  for (const [name, language, media] of [
    ['light', 'en', {}],
    ['dark', 'de', { 'prefers-color-scheme': 'dark' }],
    ['right to left', 'ar', {}],
    ['forced colors', 'en', { 'forced-colors': 'active' }],
  ] as const) {
    it(`keeps nobody out: ${name}, list, open message and form`, async () => {
      await emulateMedia(media);
      page.place.lang = language;
      const messages = await page.show();
      deepEqual(await violations(), []);
      (messages.element.shadowRoot?.querySelector('[part=message]') as HTMLElement).click();
      await messages.element.updateComplete;
      deepEqual(await violations(), []);
      for (const button of messages.element.shadowRoot?.querySelectorAll<HTMLElement>('[data-step=decline]') ?? [])
        button.click();
      await messages.element.updateComplete;
      messages.element.shadowRoot?.querySelector<HTMLElement>('form button')?.click();
      await messages.element.updateComplete;
      ok(messages.error);
      deepEqual(await violations(), []);
      equal(messages.element.shadowRoot?.querySelector('style, [style]'), null, 'no style in the markup');
      await emulateMedia({});
    });
  }

  it('fits into 320 px', async () => {
    await setPageSize({ width: 320, height: 640 });
    const messages = await page.show();
    await messages.press('A tool Words of one');
    await messages.press('Decline');
    // WebKit does not go below a width of 447.
    ok(page.place.scrollWidth <= page.place.clientWidth, `${page.place.scrollWidth} of ${page.place.clientWidth}`);
    await setPageSize({ width: 800, height: 600 });
  });
});
