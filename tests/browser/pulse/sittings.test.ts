import { pageAsking } from '../../../src/asking.js';
import { changePerson, type PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, PulsePage, transport } from './page.js';

const hourMs = 3_600_000;

describe('a pulse in two sittings', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    page.close();
    await pageAsking().simulate(null);
    await changePerson();
  });

  /** The shift begins, or ends: the page has been loaded anew. */
  const shift = async (): Promise<PulseElement> => {
    page.place.replaceChildren();
    const tag = page.add({ pulse: 'mood-shift', display: 'inline', transport });
    await tag.show();
    return tag;
  };

  const told = (tag: PulseElement): string => tag.shadowRoot?.querySelector('[part=told]')?.textContent ?? '';
  const legends = async (tag: PulseElement): Promise<string[]> => (await page.shown(tag)).legends;

  const begin = async (): Promise<void> => {
    const tag = await shift();
    const pulse = await page.shown(tag);
    deepEqual(pulse.legends, ['How is your mood as this shift starts?']);
    await pulse.choose('Good');
    await pulse.next();
    await waitUntil(() => told(tag).startsWith('Your answer is kept on this device until '));
    await waitUntil(() => tag.shadowRoot?.activeElement?.getAttribute('part') === 'told');
    equal(delivered.length, 0);
  };

  it('keeps the first on the device and sends both in one response', async () => {
    await begin();
    await pageAsking().simulate(Date.now() + 15.9 * hourMs);
    const pulse = await page.shown(await shift());
    await pulse.question('How is your mood now that this shift ends?');
    await pulse.choose('Low');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    equal(delivered.length, 1);
    deepEqual(delivered[0]?.['answers'], { in: 4, out: 2 });
    deepEqual(page.exceptions, []);
    ok((await legends(await shift()))[0]?.includes('starts'));
  });

  it('starts anew after 16 hours', async () => {
    await begin();
    await pageAsking().simulate(Date.now() + 16.1 * hourMs);
    deepEqual(await legends(await shift()), ['How is your mood as this shift starts?']);
  });

  it('starts anew for another person', async () => {
    await begin();
    await changePerson();
    deepEqual(await legends(await shift()), ['How is your mood as this shift starts?']);
  });
});
