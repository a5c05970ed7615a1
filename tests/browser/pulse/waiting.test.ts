// Fetched before the first question is waited for.
import '../../../src/view/engine.js';
import '../../../src/view/open-pulse.js';
import '../../../src/view/waiting/follow-waiting.js';
import { pageDelivery } from '../../../src/delivery.js';
import { configurePulse, readPending, type PulseElement, type PulseEvent } from '../../../src/index.js';
import { pageLocalPorts } from '../../../src/page-person.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

/** Takes answers once it is online; what it says until then. */
const moody = `${transport}-waiting`;
let says: 'retry' | 'held' | 'too-large' | 'delivered' = 'retry';

configurePulse({
  transports: {
    [moody]: payload => {
      if (says === 'delivered') delivered.push(payload);
      return Promise.resolve(
        says === 'held' || says === 'too-large'
          ? { status: 'held', code: says === 'held' ? 'refused' : says }
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
const status = (tag: PulseElement): string => tag.shadowRoot?.querySelector('[part=status]')?.textContent ?? '';
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
    ok(/Waits to be sent\. It will be tried again at .*\d/.test(line?.textContent ?? ''));
    ok(/It will be tried again at .*\d/.test(status(tag)));
    await press(tag, 'See what is sent');
    await waitUntil(() => list(tag)?.querySelector('pre')?.textContent.includes('The soup was cold.') ?? false);
    says = 'delivered';
    await press(tag, 'Send now');
    await waitUntil(() => delivered.length === 1 && buttons(tag).length === 0);
    await waitUntil(() => status(tag) === 'Sent. Thank you.');
    equal(list(tag)?.querySelector('[role=status]')?.textContent, '');
    deepEqual(counted.at(-1), [0, 0]);
    deepEqual(page.exceptions, []);
  });

  it('comes with the next page, and moves nothing of one that is being answered', async () => {
    says = 'retry';
    const earlier = await answer('lunch-earlier', 'The rice was hard.');
    await waitUntil(() => list(earlier) !== null);
    earlier.remove();
    const tag = page.add({ transport }, jsonChild({ ...lunch, id: 'lunch-later' }));
    const pulse = await page.shown(tag);
    const next = (): HTMLElement => tag.shadowRoot!.querySelector<HTMLElement>('[part=next]')!;
    const before = next().getBoundingClientRect().top;
    const told = counted.length;
    await pulse.choose('9');
    await tag.flush();
    await waitUntil(() => counted.length > told);
    await pageDelivery().outbox.list();
    equal(list(tag), null);
    equal(next().getBoundingClientRect().top, before);
    await pulse.next();
    await press(tag, 'Waiting on this device: 1');
    says = 'delivered';
    await press(tag, 'Send now');
    await waitUntil(() => buttons(tag).length === 0);
    equal(delivered.length, 1);
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
    await waitUntil(() => status(tag).includes('It will be tried again at'));
    page.place.lang = 'de';
    await waitUntil(() => list(tag)?.querySelector('li')?.textContent.includes('Wartet auf das Senden.') ?? false);
    await waitUntil(() => /Es wird um .* noch einmal versucht\./.test(status(tag)));
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
    // Said once, where the answer was told of before.
    await waitUntil(() => status(tag) === 'Your answer is no longer on this device.');
    equal(list(tag)?.querySelector('[role=status]')?.textContent, '');
    // Whoever goes on by keys starts where the list was.
    equal(tag.shadowRoot?.activeElement, list(tag));
    deepEqual(await readPending(), { waiting: 0, held: 0, unreadable: 0 });
    equal(delivered.length, 0);
  });

  it('says how large an answer is that is too large', async () => {
    says = 'too-large';
    const tag = await answer('lunch-large', 'The cake was '.concat('very '.repeat(200), 'sweet.'));
    const large = /It is too large for the server: 2 kB\.$/;
    await waitUntil(() => large.test(status(tag)));
    ok(status(tag).startsWith('The server did not take your answer. It is kept on this device'), status(tag));
    await press(tag, 'Waiting on this device: 1');
    ok(large.test(list(tag)?.querySelector('li p')?.textContent ?? ''));
    says = 'delivered';
    await press(tag, 'Send now');
    await waitUntil(() => delivered.length === 1 && status(tag) === 'Sent. Thank you.');
    deepEqual(page.exceptions, []);
  });

  it('is not said to be kept where the data of the site is cleared, and in no event under its own number', async () => {
    says = 'retry';
    const heard: string[] = [];
    const hear = (event: Event): unknown => heard.push(`${event.type} ${JSON.stringify(event)}`);
    const types = ['ics-submitted', 'ics-held', 'ics-delivered', 'ics-pending', 'ics-answered'];
    for (const type of types) addEventListener(type, hear);
    const tag = await answer('lunch-cleared', 'The fruit was ripe.');
    await waitUntil(() => /^Saved on this device\. It will be tried again/.test(status(tag)));
    const { id } = (await pageDelivery().outbox.list())[0]!;
    equal(id.length, 32);
    await pageLocalPorts().storage.delete(`o:${id}`);
    await tag.flush();
    await waitUntil(() => status(tag) === 'Your answer is no longer on this device.');
    for (const type of types) removeEventListener(type, hear);
    deepEqual(
      heard.filter(text => text.includes(id) || text.includes('ripe')),
      [],
    );
    ok(heard.some(text => text.includes('"waiting":1')) && heard.some(text => text.includes('ics-submitted')));
    equal(delivered.length, 0);
  });
});
