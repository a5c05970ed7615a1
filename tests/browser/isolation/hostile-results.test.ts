import { ResultsElement } from '../../../src/results/index.js';
import { ResultsHarness } from '../../../src/testing/results-harness.js';
import { equal, ok, waitUntil } from '../assert.js';
import { click, press } from '../commands.js';
import { serviceAggregate } from '../results/service-aggregate.js';
import { applySheet, harming, hiding, isSeen, isShielded, metByClick } from './hostile-sheet.js';

ResultsElement.define();

const src = URL.createObjectURL(new Blob([JSON.stringify(serviceAggregate)], { type: 'application/json' }));

describe('results on a hostile page', () => {
  let restore: () => void = () => undefined;
  let element: HTMLElement;
  afterEach(() => {
    restore();
    element.remove();
  });

  const show = async (sheet: string): Promise<ResultsHarness> => {
    restore = await applySheet(`tests/fixtures/hostile/${sheet}`);
    element = document.createElement('ics-results');
    element.lang = 'en';
    element.setAttribute('src', src);
    document.body.append(element);
    return new ResultsHarness(element as ResultsElement).settled();
  };

  const all = (selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] as never;

  for (const sheet of harming) {
    it(`can be seen and turned with ${sheet}`, async () => {
      const results = await show(sheet);
      await waitUntil(() => isShielded(element), 'the shield');
      const button = (): HTMLElement => all('button')[0]!;
      for (const selector of ['h2', '[part=figure]', '[part=bar]', 'select', 'button'])
        await waitUntil(() => isSeen(all(selector)[0]!), `the sight of ${selector}`);
      const widths = all('[part=bar] span').map(share => share.getBoundingClientRect().width);
      ok(Math.max(...widths) > 20, 'bars have lengths');
      button().scrollIntoView({ block: 'center', behavior: 'instant' });
      // Where something is zoomed, WebKit tells no position that a mouse could go to.
      if (sheet.includes('zoom')) {
        button().focus();
        await press('Enter');
      } else {
        await waitUntil(() => metByClick(button()) === button(), 'a click that meets the button');
        await click(button());
      }
      await waitUntil(() => results.table.length > 0, 'the table');
    }).timeout(20_000);
  }

  for (const sheet of hiding) {
    it(`are absent with ${sheet}`, async () => {
      await show(sheet);
      equal(all('h2')[0]?.checkVisibility(), false);
    });
  }
});
