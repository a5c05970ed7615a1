import { deepEqual, equal, match, waitUntil } from '../assert.js';
import { breakdowns } from './message-desk.js';
import { messagesPage } from './messages-page.js';

describe('<ics-messages>', () => {
  const page = messagesPage();

  it('lists the messages by wave with what they are about and how far they have come', async () => {
    const messages = await page.show();
    equal(messages.title, 'Something broke down');
    deepEqual(messages.waves, ['November 2026', 'October 2026']);
    deepEqual(messages.messages.slice(0, 3), [
      'A tool Words of one Open',
      'IT and others Taken on',
      'A tool Words of three Fixed',
    ]);
    equal(messages.messages[5], 'Nothing was written. Open');
    deepEqual(messages.filters, ['All (6)', 'Open (2)', 'Taken on (1)', 'Fixed (1)', 'Confirmed (1)', 'Declined (1)']);
    match(messages.element.shadowRoot?.textContent ?? '', /Read one by one by: the process owner/);
    equal(messages.answers, null);
  });

  it('opens one message at a time, in the words of the definition', async () => {
    const messages = await page.show();
    await messages.press('IT');
    deepEqual(messages.answers, [
      ['Between which departments?', 'IT', 'Finance', 'and others'],
      ['How much time?', '2.5 hours'],
      ['How likely?', '7 of 10'],
      ['IT: How soon?', 'Never'],
    ]);
    match(messages.panel, /With: Service desk/);
    await messages.press('A tool');
    deepEqual(messages.answers, [
      ['What broke down?', 'A tool'],
      ['What happened?', 'Words of one'],
    ]);
    equal(messages.element.shadowRoot?.querySelectorAll('[aria-expanded=true]').length, 1);
    await messages.press('A tool');
    equal(messages.answers, null);
  });

  it('keeps what was written as text, whatever it looks like', async () => {
    const text = '<img src=x onerror=alert(1)>\nsecond line';
    page.desk.list = {
      ...breakdowns,
      messages: [{ ...breakdowns.messages[0]!, answers: [{ id: 'what', label: { en: 'What?' }, text }] }],
    };
    const messages = await page.show();
    await messages.press('<img');
    equal(messages.element.shadowRoot?.querySelector('dd')?.textContent, text);
    equal(messages.element.shadowRoot?.querySelector('img'), null);
  });

  it('says whose it is even when the role is no longer in the list, and why it was declined', async () => {
    const messages = await page.show();
    await messages.filter('Confirmed');
    await waitUntil(() => messages.messages.length === 1);
    await messages.press('A tool');
    match(messages.panel, /With: gone/);
    await messages.filter('Declined');
    await waitUntil(() => messages.messages.join().includes('five'));
    await messages.press('A tool');
    match(messages.panel, /Reason: The contract forbids it\./);
  });

  const notShown: readonly (readonly [string, () => Response | null, RegExp])[] = [
    ['src-unreachable', () => null, /^The messages cannot be reached/],
    ['src-unreachable', () => new Response('', { status: 500 }), /^The messages cannot be reached/],
    ['src-not-allowed', () => Response.json({}, { status: 401 }), /^You are not allowed/],
    ['src-not-found', () => Response.json({}, { status: 404 }), /^There are no messages at this address/],
    ['not-messages', () => new Response('<!doctype html>'), /^The messages cannot be read/],
    ['not-messages', () => Response.json({ format: 'ics-aggregate/1' }), /^The messages cannot be read/],
  ];
  for (const [code, answer, sentence] of notShown) {
    it(`says one sentence and fires ics-error for ${code}: ${sentence.source}`, async () => {
      page.desk.instead = () => answer();
      const messages = await page.show();
      match(messages.status, sentence);
      deepEqual(page.codes, [code]);
      deepEqual(messages.messages, []);
    });
  }

  it('leaves out a message that cannot be read, and shows the others', async () => {
    const broken = [{ id: 'seven', wave: '2026-11', state: 'lost', version: 0, answers: [] }, null, 7];
    page.desk.instead = () => Response.json({ ...breakdowns, messages: [...breakdowns.messages, ...broken] });
    const messages = await page.show();
    equal(messages.messages.length, 6);
    match(messages.status, /^Some messages cannot be read and are left out\./);
    deepEqual(page.codes, ['malformed-message']);
  });

  it('filters by state, also where the endpoint does not', async () => {
    const messages = await page.show();
    page.desk.instead = url => (url.searchParams.get('state') === 'owned' ? Response.json(breakdowns) : undefined);
    await messages.filter('Taken on');
    await waitUntil(() => messages.messages.length === 1);
    equal(messages.messages[0], 'IT and others Taken on');
    page.desk.list = { ...breakdowns, messages: [] };
    await messages.filter('Fixed');
    await page.said(messages, /^No message is here now\./);
  });

  it('fetches the next page and goes on to its first message', async () => {
    const [first, ...others] = breakdowns.messages;
    page.desk.instead = url =>
      Response.json(
        url.searchParams.get('after') === '2026-11.one'
          ? { ...breakdowns, messages: [first, ...others] }
          : { ...breakdowns, messages: [first], next: '2026-11.one' },
      );
    const messages = await page.show();
    equal(messages.messages.length, 1);
    await messages.press('Show more');
    await waitUntil(() => messages.messages.length === 6, 'the rest, none of it twice');
    await waitUntil(() => page.focusOf(messages) === 'IT and others Taken on');
  });
});
