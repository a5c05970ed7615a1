import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

describe('a pulse on a page', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  it('tells ids and counts, never answers', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(lunch)));
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.type('The soup was cold');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    const types = page.events.map(({ type }) => type);
    deepEqual(types, [
      'ics-shown',
      'ics-answer',
      'ics-answered',
      'ics-answer',
      'ics-answered',
      'ics-submit',
      'ics-submitted',
      'ics-delivered',
    ]);
    const said = JSON.stringify(page.events.map(event => Object.entries(event)));
    ok(!said.includes('soup') && !said.includes('"value"'), said);
  });

  it('can be kept from taking an answer, and shows so', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    tag.addEventListener('ics-answer', event => event.preventDefault());
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await waitUntil(() => tag.shadowRoot?.querySelectorAll('input:checked').length === 0);
  });

  it('lets the host judge an answer in its own words', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    tag.validate = question => (question === 'score' ? 'Not before noon, please.' : null);
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await waitUntil(() => pulse.errors.length > 0);
    deepEqual(pulse.errors, ['Not before noon, please.']);
  });

  it('never takes the focus by itself', async () => {
    const field = document.createElement('input');
    page.place.append(field);
    field.focus();
    await page.shown(page.add({ transport }, jsonChild(lunch)));
    equal(document.activeElement, field);
  });

  it('moves the focus to the next question after the person’s own action', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Anything else?');
    await waitUntil(() => tag.shadowRoot?.activeElement?.tagName === 'LEGEND');
  });

  it('goes back with answers intact', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.back();
    await pulse.question('How likely');
    equal(tag.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value, '9');
  });

  it('shows exactly the bytes that it then sends', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild({ ...lunch, questions: [lunch.questions[0]] })));
    await pulse.choose('7');
    pulse.togglePayload();
    await waitUntil(() => pulse.payload.includes('"score": 7'));
    const shown: unknown = JSON.parse(pulse.payload);
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    deepEqual(delivered, [shown]);
  });

  it('asks for what is required, at the field, once the person goes on', async () => {
    const required = { ...lunch, questions: [{ ...lunch.questions[0], required: true }, lunch.questions[2]] };
    const tag = page.add({ transport }, jsonChild(required));
    const pulse = await page.shown(tag);
    deepEqual(pulse.errors, []);
    await pulse.next();
    await waitUntil(() => pulse.errors.length === 1);
    ok(tag.matches(':state(invalid)'));
    await pulse.choose('2');
    await waitUntil(() => pulse.errors.length === 0);
  });

  it('counts a double click once', async () => {
    const tag = page.add({ transport }, jsonChild({ ...lunch, questions: [lunch.questions[0]] }));
    const pulse = await page.shown(tag);
    await pulse.choose('7');
    const button = tag.shadowRoot?.querySelector<HTMLElement>('[part=submit]');
    for (let click = 0; click < 20; click++) button?.click();
    await pulse.says('Sent. Thank you.');
    equal(delivered.length, 1);
    ok(tag.matches(':state(submitted)'));
  });

  for (const [attributes, isShown] of [
    [{ disabled: '' }, false],
    [{ disabled: 'false' }, true],
    [{ from: '2999-01-01' }, false],
    [{ until: '2000-01-01' }, false],
    [{ trigger: 'manual' }, false],
  ] as const) {
    it(`is ${isShown ? '' : 'not '}shown with ${JSON.stringify(attributes)}`, async () => {
      const tag = page.add({ pulse: 'morale', transport, ...attributes });
      if (isShown) await page.shown(tag);
      else await new Promise(resolve => setTimeout(resolve, 100));
      equal(tag.open, isShown);
      equal(tag.shadowRoot !== null, isShown);
      if (!isShown) equal(tag.getBoundingClientRect().height, 0);
    });
  }

  it('shows when asked to, and goes when asked to', async () => {
    const tag = page.add({ pulse: 'morale', transport, trigger: 'manual' });
    await tag.show();
    ok(tag.open);
    tag.hide();
    await waitUntil(() => !tag.open);
    equal(tag.shadowRoot?.querySelectorAll('fieldset').length, 0);
  });

  it('says in words why it is not shown', async () => {
    const tag = page.add({ pulse: 'morale', transport, disabled: '', until: '2000-01-01' });
    const { eligible, reasons } = await tag.checkEligibility();
    equal(eligible, false);
    deepEqual(reasons, ['It is switched off by the attribute "disabled".', 'It closed on January 1, 2000.']);
  });

  it('keeps its answers when it is moved in the page', async () => {
    const tag = page.add({ transport }, jsonChild(lunch));
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    const elsewhere = document.createElement('section');
    page.place.append(elsewhere);
    elsewhere.append(tag);
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    equal(delivered.length, 1);
  });
});
