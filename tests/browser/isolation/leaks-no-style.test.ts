import { eraseExposures, type PulseElement } from '../../../src/index.js';
import { ResultsElement } from '../../../src/results/index.js';
import { ResultsHarness } from '../../../src/testing/results-harness.js';
import { deepEqual, ok, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from '../pulse/page.js';
import { serviceAggregate } from '../results/service-aggregate.js';
import { applySheet } from './hostile-sheet.js';

const tags =
  'h1 h2 p a button input textarea select option fieldset legend label form progress table th td ul li footer section svg pre small u';

/** What a page says of itself by the same words that our sheets use. */
const marked: readonly (readonly [name: string, value: string])[] = [
  ['part', 'card'],
  ['part', 'option'],
  ['class', 'points'],
  ['class', 'box floating popover'],
  ['class', 'row'],
];

/** The page's own things, one of each kind; laid out by themselves, so that nothing beside them moves them. */
const hostPage = (): HTMLElement => {
  const place = document.createElement('article');
  place.style.cssText = 'position:absolute;inset:0 auto auto 0;inline-size:600px;block-size:600px;overflow:hidden';
  place.append(...tags.split(' ').map(tag => document.createElement(tag)));
  for (const [name, value] of marked) {
    const element = document.createElement('div');
    element.setAttribute(name, value);
    place.append(element);
  }
  return place;
};

/** Every computed value of every element and of its pseudo-elements. */
const valuesOf = (place: HTMLElement): string[] =>
  [...place.querySelectorAll('*')].flatMap(element =>
    [null, '::before'].flatMap(pseudo => {
      const style = getComputedStyle(element, pseudo);
      const name = `${element.localName}${element.getAttribute('part') ?? element.className}${pseudo ?? ''}`;
      return [...style].map(property => `${name} ${property}: ${style.getPropertyValue(property)}`);
    }),
  );

/** Those of the root and the body that do not follow from how much is on the page. */
const frameValues = (): string[] =>
  [document.documentElement, document.body].flatMap(element => {
    const style = getComputedStyle(element);
    return [...style]
      .filter(property => !/size|height|width|origin|inset|^(top|bottom|left|right)$/.test(property))
      .map(property => `${element.localName} ${property}: ${style.getPropertyValue(property)}`);
  });

ResultsElement.define();

describe('our styles', () => {
  let page: PulsePage;
  let host: HTMLElement;
  let restore: () => void = () => undefined;
  beforeEach(async () => {
    await eraseExposures();
    page = new PulsePage();
    host = hostPage();
    document.body.prepend(host);
  });
  afterEach(() => {
    restore();
    host.remove();
    page.close();
  });

  const all = (): string[] => [...valuesOf(host), ...frameValues()];

  const changesBy = async (act: () => Promise<void>): Promise<string[]> => {
    const before = all();
    ok(before.length > 5_000, 'there is something to compare');
    await act();
    const earlier = new Set(before);
    return all().filter(value => !earlier.has(value));
  };

  const settled = (tag: PulseElement): Promise<unknown> =>
    waitUntil(() => (tag.shadowRoot?.adoptedStyleSheets.length ?? 0) > 5, 'all sheets');

  for (const display of ['inline', 'popover', 'dialog'] as const) {
    it(`stay within a pulse, ${display}, and its style sheet`, async () => {
      const changes = await changesBy(async () => {
        restore = await applySheet('src/cdn/ics-pulse');
        const shown = { display, trigger: 'load', repeat: 'always' };
        const tag = page.add(
          { transport, ...(display !== 'inline' && shown) },
          jsonChild({ ...lunch, id: `quiet-${display}` }),
        );
        await page.shown(tag);
        await settled(tag);
      });
      deepEqual(changes, []);
    }).timeout(60_000);
  }

  it('stay within results', async () => {
    const changes = await changesBy(async () => {
      const element = new ResultsElement();
      element.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(serviceAggregate)])));
      page.place.append(element);
      await new ResultsHarness(element).settled();
    });
    deepEqual(changes, []);
  }).timeout(60_000);
});
