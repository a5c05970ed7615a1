import { deepEqual, equal, match, ok, waitUntil } from '../assert.js';
import { press, type } from '../commands.js';
import { messagesPage } from './messages-page.js';

describe('a step in <ics-messages>', () => {
  const page = messagesPage();

  const offered: readonly (readonly [string, number, readonly string[]])[] = [
    ['open', 0, ['Take on', 'Decline']],
    ['taken on', 1, ['Mark as fixed', 'Hand over', 'Decline']],
    ['fixed', 2, ['Confirm as fixed', 'Open again']],
    ['confirmed', 3, ['Open again']],
    ['declined', 4, ['Open again']],
  ];
  for (const [state, index, steps] of offered) {
    it(`offers only what can be done with a message that is ${state}`, async () => {
      const messages = await page.show();
      await messages.press(messages.messages[index] ?? '');
      deepEqual(messages.steps, steps);
    });
  }

  it('takes a message from open to confirmed by keyboard alone, and says each step once', async () => {
    const messages = await page.show();
    const sentences: string[] = [];
    const status = messages.element.shadowRoot?.querySelector('[role=status]');
    const observer = new MutationObserver(() => messages.status && sentences.push(messages.status));
    observer.observe(status!, { childList: true, characterData: true, subtree: true });
    messages.button('A tool Words of one').focus();
    await press('Enter');
    await press('Tab');
    equal(page.focusOf(messages), 'Take on');
    await press('Enter');
    await waitUntil(() => messages.element.shadowRoot?.activeElement?.localName === 'select', 'the focus on the list');
    deepEqual(messages.roles, ['Choose a role', 'Process owner', 'Service desk']);
    await type('S');
    await press('Tab');
    equal(page.focusOf(messages), 'Take on');
    await press('Enter');
    await page.said(messages, /^Taken on\. With: Service desk$/);
    equal(page.focusOf(messages), 'A tool Words of one Taken on');
    for (const sentence of [/^Marked as fixed\.$/, /^Confirmed as fixed\.$/]) {
      await press('Tab');
      await press('Enter');
      await page.said(messages, sentence);
      match(page.focusOf(messages), /^A tool Words of one/);
    }
    observer.disconnect();
    deepEqual(sentences, ['Taken on. With: Service desk', 'Marked as fixed.', 'Confirmed as fixed.']);
    deepEqual(page.desk.posted, [
      { step: 'take', owner: 'desk', version: 0 },
      { step: 'fix', version: 1 },
      { step: 'confirm', version: 2 },
    ]);
    deepEqual(messages.filters.slice(1), ['Open (1)', 'Taken on (1)', 'Fixed (1)', 'Confirmed (2)', 'Declined (1)']);
  });

  it('tells the page what was moved, by ids alone', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of three');
    await messages.press('Confirm');
    await page.said(messages, /Confirmed/);
    deepEqual(
      page.moved.map(({ pulse, message, from, to, bubbles, composed }) => [
        pulse,
        message,
        from,
        to,
        bubbles,
        composed,
      ]),
      [['breakdown-report', 'three', 'fixed', 'confirmed', true, true]],
    );
    ok(!JSON.stringify(Object.values(page.moved[0] ?? {})).includes('Words'), 'no answers in the event');
  });

  it('asks for a role and for a reason before anything is sent', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of one');
    await messages.press('Take on');
    await messages.press('Take on');
    equal(messages.error, 'Please choose another role from the list.');
    equal(messages.field?.getAttribute('aria-invalid'), 'true');
    await messages.press('Cancel');
    equal(page.focusOf(messages), 'Take on');
    await messages.press('Decline');
    await messages.write('  \n');
    await messages.press('Decline');
    equal(messages.error, 'Please say why in a sentence.');
    await waitUntil(() => messages.element.shadowRoot?.activeElement === messages.field, 'the focus on the field');
    await messages.write('Not ours.');
    equal(messages.error, '');
    await messages.press('Decline');
    await page.said(messages, /^Declined\. Your reason is kept/);
    deepEqual(page.desk.posted, [{ step: 'decline', reason: 'Not ours.', version: 0 }]);
    match(messages.panel, /Reason: Not ours\./);
  });

  it('keeps what was typed when somebody else was faster, and shows the new state', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of one');
    await messages.press('Decline');
    await messages.write('Not ours.');
    page.desk.moveElsewhere('one', { state: 'owned', owner: 'desk', version: 1 });
    await messages.press('Decline');
    await page.said(
      messages,
      /^Somebody else moved .* “Taken on”, and you changed nothing\. What you wrote is still here\.$/,
    );
    equal(messages.messages[0], 'A tool Words of one Taken on');
    equal(messages.field?.value, 'Not ours.');
    deepEqual(page.codes, ['moved-meanwhile']);
    deepEqual(page.moved, []);
    await messages.press('Decline');
    await page.said(messages, /^Declined/);
    equal(page.desk.posted.at(-1)?.version, 1);
  });

  it('keeps what was typed even where the step is no longer possible', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of one');
    await messages.press('Decline');
    await messages.write('Not ours.');
    page.desk.moveElsewhere('one', { state: 'fixed', owner: 'desk', version: 2 });
    await messages.press('Decline');
    await page.said(messages, /^Somebody else/);
    equal(messages.field?.value, 'Not ours.');
    equal(messages.error, 'This step is no longer possible.');
    deepEqual(messages.steps, ['Cancel']);
    equal(messages.element.shadowRoot?.activeElement, messages.field, 'the focus is not lost');
    await messages.press('Cancel');
    deepEqual(messages.steps, ['Confirm as fixed', 'Open again']);
  });

  it('asks again where a conflict does not say how it stands', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of three');
    page.desk.instead = (_url, init) => (init?.method === 'POST' ? new Response(null, { status: 412 }) : undefined);
    page.desk.moveElsewhere('three', { state: 'confirmed', version: 3 });
    await messages.press('Confirm');
    await page.said(messages, /^Somebody else moved .* “Confirmed”/);
    deepEqual(messages.steps, ['Open again']);
  });

  it('moves a message once, however often the button is pressed', async () => {
    const messages = await page.show();
    await messages.press('A tool Words of three');
    const button = messages.button('Confirm');
    for (let turn = 0; turn < 3; turn++) button.click();
    await page.said(messages, /Confirmed/);
    equal(page.desk.posted.length, 1);
  });

  const notMoved: readonly (readonly [string, number | null, RegExp])[] = [
    ['move-unreachable', null, /^This was not saved, because the server cannot be reached just now\./],
    ['move-unreachable', 503, /^This was not saved, because the server cannot be reached just now\./],
    ['move-not-allowed', 401, /^This was not saved, because you are not signed in/],
    ['move-not-found', 404, /^This was not saved, because the message is no longer there\.$/],
    ['move-refused', 422, /^This was not saved, because the server did not accept it\./],
  ];
  for (const [code, status, sentence] of notMoved) {
    it(`says ${code} in one sentence (${status}) and keeps what was typed`, async () => {
      const messages = await page.show();
      await messages.press('A tool Words of one');
      await messages.press('Decline');
      await messages.write('Not ours.');
      page.desk.instead = () => (status === null ? null : Response.json({}, { status }));
      await messages.press('Decline');
      await page.said(messages, sentence);
      equal(messages.field?.value, 'Not ours.');
      deepEqual(page.codes, [code]);
      equal(messages.messages[0], 'A tool Words of one Open');
    });
  }
});
