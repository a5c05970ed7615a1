import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const licence = { attribution: 'Canteen index, Somebody 2018 <b>', url: 'https://licence.example/3.0', accepted: true };

const licensed = (change: object = {}): object => ({
  ...lunch,
  id: 'licensed',
  questions: [lunch.questions[0], lunch.questions[2]],
  licence: { ...licence, ...change },
});

const line = (tag: PulseElement): HTMLElement | null =>
  tag.shadowRoot?.querySelector<HTMLElement>('[part=card] > [part=attribution]') ?? null;

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

const said = 'Canteen index, Somebody 2018 <b> Licence (opens in a new tab)';

describe('questions that are somebody else’s', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  /** Below it stands at most what waits on the device, from other tests too. */
  const isLast = (tag: PulseElement): boolean =>
    line(tag)?.nextElementSibling?.matches('[part=waiting]') ?? line(tag) !== null;

  it('name them at the end of the card, on every page and below the thanks', async () => {
    const tag = page.add({ transport }, jsonChild(licensed()));
    const pulse = await page.shown(tag);
    equal(wordsOf(line(tag)), said);
    ok(isLast(tag));
    await pulse.choose('9');
    await pulse.next();
    await waitUntil(() => tag.shadowRoot?.querySelector('textarea'));
    equal(wordsOf(line(tag)), said);
    await pulse.next();
    await waitUntil(() => tag.shadowRoot?.querySelector('[part=thanks]'));
    equal(wordsOf(line(tag)), said);
    ok(isLast(tag));
    await waitUntil(() => delivered.length === 1);
    deepEqual(page.exceptions, []);
  });

  it('link to the licence in a new tab that learns nothing of this one', async () => {
    const tag = page.add({ transport }, jsonChild(licensed()));
    await page.shown(tag);
    const link = line(tag)?.querySelector('a');
    equal(link?.href, 'https://licence.example/3.0');
    equal(link?.target, '_blank');
    equal(link?.rel, 'noopener');
    equal(link?.referrerPolicy, 'no-referrer');
  });

  it('are drawn together with the line, never before it', async () => {
    const tag = page.add({ transport });
    const isNaked = new Promise<boolean>(resolve => {
      const look = (): void => {
        const view = tag.shadowRoot?.querySelector('fieldset');
        if (view) resolve(line(tag) === null);
        else requestAnimationFrame(look);
      };
      look();
    });
    tag.definition = licensed();
    await page.shown(tag);
    equal(await isNaked, false);
  });

  it('name nobody where they have no licence', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    await page.shown(tag);
    equal(line(tag), null);
  });

  const refusals: [lang: string, sentence: string][] = [
    ['en', 'These questions are not shown, because their licence has not been accepted here.'],
    ['de', 'Diese Fragen werden nicht gezeigt, weil ihre Lizenz hier noch nicht angenommen ist.'],
    ['ar', 'لا تُعرض هذه الأسئلة لأن ترخيصها لم يُقبل هنا بعد.'],
  ];

  const unaccepted: [what: string, licence: unknown][] = [
    ['without a word about it', { attribution: 'A', url: licence.url }],
    ['accepted: false', { ...licence, accepted: false }],
    ['accepted: "true"', { ...licence, accepted: 'true' }],
    ['null', null],
  ];

  /** Whatever of the questions is ever in the page, however briefly. */
  const everDrawn = (tag: PulseElement): Set<string> => {
    const drawn = new Set<string>();
    const root = tag.shadowRoot ?? tag.attachShadow({ mode: 'open' });
    const look = (): void => root.querySelectorAll('fieldset, h2, a').forEach(each => drawn.add(each.localName));
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    return drawn;
  };

  for (const [what, found] of unaccepted) {
    it(`are never shown where their licence is not accepted: ${what}`, async () => {
      const definition = { ...licensed(), licence: found };
      const [byProperty, byAttribute, byChild] = [
        page.add({ transport }),
        page.add({ transport, definition: JSON.stringify(definition) }),
        page.add({ transport }, jsonChild(definition)),
      ];
      const drawn = [byProperty, byAttribute, byChild].map(everDrawn);
      byProperty.definition = definition;
      await waitUntil(() => page.errorCodes.length === 3);
      const code = found === null ? 'wrong-type' : 'licence-not-accepted';
      deepEqual(page.errorCodes, [code, code, code]);
      ok(
        page.console.every(said => said.includes(found === null ? 'licence: wrong-type' : `licence.accepted: ${code}`)),
      );
      deepEqual(
        drawn.map(seen => [...seen]),
        [[], [], []],
      );
      deepEqual(page.exceptions, []);
    });
  }

  for (const [lang, sentence] of refusals) {
    it(`are replaced by one sentence: ${lang}`, async () => {
      const tag = page.add({ transport, lang }, jsonChild(licensed({ accepted: false })));
      await waitUntil(() => page.errorCodes.length > 0);
      equal(wordsOf(tag.shadowRoot?.querySelector('[part=card]') ?? null), sentence);
      equal(delivered.length, 0);
    });
  }
});
