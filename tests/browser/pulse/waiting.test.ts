// Fetched before the first question is waited for.
import '../../../src/view/engine.js';
import '../../../src/view/open-pulse.js';
import '../../../src/view/waiting/follow-waiting.js';
import { pageDelivery } from '../../../src/delivery.js';
import { configurePulse, readPending, type PulseElement, type PulseEvent } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

/** Takes answers once it is online; what it says until then. */
const moody = `${transport}-waiting`;
let says: 'retry' | 'held' | 'delivered' = 'retry';

configurePulse({
  transports: {
    [moody]: payload => {
      if (says === 'delivered') delivered.push(payload);
      return Promise.resolve(
        says === 'held'
          ? { status: 'held', code: 'refused' }
          : says === 'retry'
            ? { status: 'retry', afterMs: 3_600_000 }
            : { status: says },
      );
    },
  },
});

/** A pulse of one text. What was sent from a page is not sent from it again: each test has its own. */
const short = (id: string): object => ({ ...lunch, id, questions: [lunch.questions[2]] });

const list = (tag: PulseElement): HTMLElement | null =>
  tag.shadowRoot?.querySelector<HTMLElement>('[part=waiting]') ?? null;
const buttons = (tag: PulseElement): HTMLButtonElement[] => [...(list(tag)?.querySelectorAll('button') ?? [])];
const button = (tag: PulseElement, name: string): HTMLButtonElement | undefined =>
  buttons(tag).find(({ textContent }) => textContent.includes(name));
const press = async (tag: PulseElement, name: string): Promise<void> => {
  // The first is fetched with all its words, on a machine that may be busy.
  await waitUntil(() => button(tag, name) !== undefined, name, 15_000);
  button(tag, name)?.click();
};

describe('what waits on the device', () => {
  let page: PulsePage;
  let counted: (readonly [number | undefined, number | undefined])[];
  const count = (event: Event): unknown => {
    const { waiting, held } = event as PulseEvent;
    return counted.push([waiting, held]);
  };
  beforeEach(async () => {
    // What other files of tests have left waits here too.
    const { outbox } = pageDelivery();
    for (const { id } of await outbox.list()) await outbox.discard(id);
    page = new PulsePage();
    counted = [];
    addEventListener('ics-pending', count);
  });
  afterEach(() => {
    removeEventListener('ics-pending', count);
    page.close();
  });

  const answer = async (id: string, comment: string): Promise<PulseElement> => {
    const tag = page.add({ transport: moody }, jsonChild(short(id)));
    const pulse = await page.shown(tag);
    await pulse.type(comment);
    await pulse.next();
    return tag;
  };

  it('is listed by title and state, shown only when asked for, and sent at once when the person says so', async () => {
    says = 'retry';
    const tag = await answer('lunch-sent', 'The soup was cold.');
    await press(tag, 'Waiting on this device: 1');
    const line = list(tag)?.querySelector('li');
    ok(line?.textContent.includes('Lunch'));
    ok(line?.textContent.includes('Waits to be sent.'));
    ok(!line?.textContent.includes('soup'));
    ok(/It will be tried again at .*\d/.test(tag.shadowRoot?.querySelector('[part=status]')?.textContent ?? ''));
    await press(tag, 'See what is sent');
    await waitUntil(() => list(tag)?.querySelector('pre')?.textContent.includes('The soup was cold.') ?? false);
    says = 'delivered';
    await press(tag, 'Send now');
    await waitUntil(() => delivered.length === 1 && buttons(tag).length === 0);
    await waitUntil(() => tag.shadowRoot?.querySelector('[part=status]')?.textContent === 'Sent. Thank you.');
    deepEqual(counted.at(-1), [0, 0]);
    deepEqual(page.exceptions, []);
  });

  it('is told in the language that the page changes to, beside the status too', async () => {
    says = 'retry';
    page.place.lang = 'en';
    const both = {
      translations: { de: { title: 'Mittagessen', 'questions.more.title': 'Noch etwas?' } },
      language: 'en',
    };
    const tag = page.add({ transport: moody }, jsonChild({ ...short('lunch-told'), ...both }));
    const pulse = await page.shown(tag);
    await pulse.type('The tea was cold.');
    await pulse.next();
    await press(tag, 'Waiting on this device: 1');
    const status = (): string => tag.shadowRoot?.querySelector('[part=status]')?.textContent ?? '';
    await waitUntil(() => status().includes('It will be tried again at'));
    page.place.lang = 'de';
    await waitUntil(() => list(tag)?.querySelector('li')?.textContent.includes('Wartet auf das Senden.') ?? false);
    await waitUntil(() => /Es wird um .* noch einmal versucht\./.test(status()));
    equal(list(tag)?.lang, 'de');
    says = 'delivered';
    await press(tag, 'Jetzt senden');
    await waitUntil(() => delivered.length === 1 && buttons(tag).length === 0);
    deepEqual(page.exceptions, []);
  });

  it('is discarded only after the person was asked, with the focus on the way back', async () => {
    says = 'held';
    const tag = await answer('lunch-thrown', 'The bread was old.');
    await press(tag, 'Waiting on this device: 1');
    ok(list(tag)?.querySelector('li')?.textContent.includes('The server did not take it.'));
    await press(tag, 'Discard');
    equal(tag.shadowRoot?.activeElement?.textContent?.trim(), 'Keep it');
    await press(tag, 'Keep it');
    deepEqual((await readPending()).held, 1);
    equal(tag.shadowRoot?.activeElement?.textContent?.trim(), 'Discard');
    await press(tag, 'Discard');
    ok(list(tag)?.textContent.includes('It is then gone for good.'));
    await press(tag, 'Discard');
    await waitUntil(() => buttons(tag).length === 0);
    equal(list(tag)?.querySelector('[role=status]')?.textContent, 'Discarded.');
    deepEqual(await readPending(), { waiting: 0, held: 0, unreadable: 0 });
    equal(delivered.length, 0);
  });
});
