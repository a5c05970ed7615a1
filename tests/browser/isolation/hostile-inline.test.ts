import { equal, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from '../pulse/page.js';
import { answersOnHostilePages, one } from './answer-on-hostile-pages.js';
import { applySheet, hiding } from './hostile-sheet.js';

describe('an inline pulse on a hostile page', () => {
  answersOnHostilePages({});
});

describe('a pulse that its page hides', () => {
  let page: PulsePage;
  let restore: () => void = () => undefined;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => {
    restore();
    page.close();
  });

  for (const sheet of hiding) {
    it(`is absent with ${sheet}`, async () => {
      restore = await applySheet(`tests/fixtures/hostile/${sheet}`);
      const tag = page.add({ transport }, jsonChild(lunch));
      await page.shown(tag);
      equal(tag.checkVisibility(), false);
      equal(one(tag, '[part=card]').checkVisibility(), false);
    });
  }

  it('is hidden with the part of the page that it stands in', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    page.place.style.visibility = 'hidden';
    await page.shown(tag);
    await waitUntil(() => one(tag, '[part=card]'));
    equal(one(tag, '[part=card]').checkVisibility({ visibilityProperty: true }), false);
  });
});
