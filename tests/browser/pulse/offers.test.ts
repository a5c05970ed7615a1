import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const offers = [
  { if: { question: 'score', is: 'at-most', value: 6 }, pulse: 'open-line' },
  { if: { question: 'score', is: 'at-least', value: 9 }, pulse: 'thank-you' },
  { pulse: 'no-such-template' },
];

const offered = (tag: PulseElement): HTMLButtonElement[] => [
  ...(tag.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=offers] button') ?? []),
];

const wordsOf = (button: HTMLElement): string => button.textContent.trim();

describe('what a pulse offers when it has been answered', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const answered = async (score: string, attributes: Record<string, string> = {}): Promise<PulseElement> => {
    const definition = { ...lunch, id: 'offering', questions: [lunch.questions[0]], offers };
    const tag = page.add({ transport, ...attributes }, jsonChild(definition));
    const pulse = await page.shown(tag);
    deepEqual(offered(tag), []);
    await pulse.choose(score);
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    return tag;
  };

  it('is what the answers call for, by its title', async () => {
    const tag = await answered('2');
    await waitUntil(() => offered(tag).length > 0);
    deepEqual(offered(tag).map(wordsOf), ['Open line']);
    ok(tag.shadowRoot?.querySelector('[part=offers]')?.textContent.includes('You may want to go on with:'));
  });

  it('is nothing where no condition holds', async () => {
    const tag = await answered('7');
    // By then what draws offers has been fetched for this pulse too, and had its turn.
    await import('../../../src/view/offers.js');
    await new Promise(resolve => setTimeout(resolve, 100));
    equal(tag.shadowRoot?.querySelector('[part=offers]') ?? null, null);
  });

  it('takes the place of the pulse when it is chosen, has the focus, and is answered on its own', async () => {
    const tag = await answered('10');
    await waitUntil(() => offered(tag).length > 0);
    offered(tag)[0]?.click();
    await waitUntil(() => tag.shadowRoot?.querySelector('h2')?.textContent === 'Say thank you to a team');
    await waitUntil(() => tag.shadowRoot?.activeElement?.matches('legend, legend *, fieldset, fieldset *'));
    equal(offered(tag).length, 0);
    await tag.submit();
    await waitUntil(() => delivered.length === 2);
    deepEqual(
      delivered.map(({ pulse }) => pulse),
      ['offering', 'thank-you'],
    );
    deepEqual(page.exceptions, []);
  });

  it('stays in its frame', async () => {
    const tag = await answered('1', { display: 'popover', repeat: 'always' });
    await waitUntil(() => offered(tag).length > 0);
    offered(tag)[0]?.click();
    await waitUntil(() => tag.shadowRoot?.querySelector('h2')?.textContent === 'Open line');
    ok(tag.shadowRoot?.querySelector(':popover-open'));
  });
});
