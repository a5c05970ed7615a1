import { pageAsking } from '../../../src/asking.js';
import { changePerson, configurePulse, type PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const hourMs = 3_600_000;

// Each module is a request here, and a browser lists 250 of them.
performance.setResourceTimingBufferSize(2000);

/** Nothing gets through. */
const cutOff = `${transport}-cut-off`;

configurePulse({ transports: { [cutOff]: () => Promise.resolve({ status: 'retry' }) } });

/** Modules that the page has fetched so far. */
const fetched = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.replace(/^.*\/src\//, ''));

const offering = {
  ...lunch,
  id: 'offering-offline',
  questions: [lunch.questions[0]],
  offers: [{ pulse: 'thank-you' }],
  followUps: [{ pulse: 'follow-up', after: 'P30D', expires: 'P90D' }],
};

const offered = (tag: PulseElement): HTMLButtonElement | null =>
  tag.shadowRoot?.querySelector<HTMLButtonElement>('[part=offers] button') ?? null;

describe('an answer that waits for the network', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    page.close();
    await pageAsking().simulate(null);
    await changePerson();
  });

  // The first of this file: the page has fetched nothing yet.
  it('has all at hand that follows it before it is given', async () => {
    const needed = [
      'view/reminders.ts',
      'view/offers.ts',
      'templates/thank-you.ts',
      'question/choice/define.ts',
      'view/remember-asking.ts',
    ];
    deepEqual(
      needed.filter(module => fetched().includes(module)),
      [],
    );
    const pulse = await page.shown(page.add({ transport: cutOff }, jsonChild(offering)));
    await waitUntil(() => needed.slice(0, -1).every(module => fetched().includes(module)));
    await pulse.choose('9');
    await waitUntil(() => needed.every(module => fetched().includes(module)));
  });

  it('is followed by what is offered, while it waits', async () => {
    const tag = page.add({ transport: cutOff }, jsonChild(offering));
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.says(/^Saved on this device\./);
    await waitUntil(() => offered(tag) !== null);
    offered(tag)?.click();
    await waitUntil(() => tag.shadowRoot?.querySelector('h2')?.textContent === 'Say thank you to a team');
    equal(delivered.length, 0);
    deepEqual(page.exceptions, []);
  });

  it('ends the first sitting of a pulse of two, both are sent later, and the next shift starts anew', async () => {
    let isOnline = false;
    const moody = `${transport}-moody`;
    configurePulse({
      transports: {
        [moody]: payload => {
          if (isOnline) delivered.push(payload);
          return Promise.resolve(isOnline ? { status: 'delivered' } : { status: 'retry', afterMs: 1000 });
        },
      },
    });
    const shift = async (): Promise<PulseElement> => {
      page.place.replaceChildren();
      const tag = page.add({ pulse: 'mood-shift', display: 'inline', transport: moody });
      await tag.show();
      return tag;
    };
    const first = await page.shown(await shift());
    await first.choose('Good');
    await first.next();
    await waitUntil(() => !!first.element.shadowRoot?.querySelector('[part=told]'));
    const second = await page.shown(await shift());
    await second.question('How is your mood now that this shift ends?');
    await second.choose('Low');
    await second.next();
    await second.says(/^Saved on this device\./);
    await pageAsking().simulate(Date.now() + hourMs);
    ok((await page.shown(await shift())).legends[0]?.includes('starts'));
    equal(delivered.length, 0);
    isOnline = true;
    await waitUntil(() => delivered.length === 1);
    deepEqual(delivered[0]?.['answers'], { in: 4, out: 2 });
  });
});
