import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const questionChildren = (): HTMLElement[] => [
  element('ics-question', { type: 'nps', name: 'score', required: '' }, 'How likely are you to come again?'),
  element(
    'ics-question',
    { type: 'choice', name: 'why', 'show-if': 'score <= 6' },
    'What should change?',
    element('ics-option', { value: 'load' }, 'The queue'),
    element('ics-option', { value: 'tools' }, 'The food'),
  ),
];

const plainForm = (): HTMLElement => {
  const radio = (value: string, label: string): HTMLElement =>
    element('label', {}, element('input', { type: 'radio', name: 'csat', value }), label);
  return element(
    'form',
    { method: 'post', action: '/api/responses' },
    element('fieldset', {}, element('legend', {}, 'How was it?'), radio('1', 'Poor'), radio('2', 'Good')),
    element('button', {}, 'Send'),
  );
};

describe('a definition comes from', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  it('a template', async () => {
    const pulse = await page.shown(page.add({ pulse: 'recommend', transport }));
    deepEqual(pulse.legends, ['How likely are you to recommend working here to a friend?']);
  });

  it('children on a page whose name has braces', async () => {
    const { title } = document;
    document.title = 'Intranet {north}';
    const tag = page.add({ pulse: 'named-by-page', transport }, ...questionChildren());
    await page.shown(tag).finally(() => (document.title = title));
    equal(tag.shadowRoot?.querySelector('h2')?.textContent, 'Intranet north');
  });

  it('a JSON child, answered to the end', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(lunch)));
    await pulse.choose('3');
    await pulse.next();
    await pulse.question('What should change?');
    await pulse.choose('The food');
    await pulse.next();
    await pulse.question('Anything else?');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    equal(delivered.length, 1);
    deepEqual(delivered[0]?.['answers'], { score: 3, why: 'tools' });
    deepEqual(delivered[0]?.['skipped'], { more: 'blank' });
    equal(delivered[0]?.['complete'], true);
  });

  it('the property, set before or after the tag is on the page', async () => {
    const late = page.add({ transport });
    late.definition = lunch;
    const pulse = await page.shown(late);
    deepEqual(pulse.legends, ['How likely are you to come again?']);
    deepEqual(page.errorCodes, []);
  });

  it('question children', async () => {
    const pulse = await page.shown(page.add({ pulse: 'lunch', transport }, ...questionChildren()));
    await pulse.choose('6');
    await pulse.next();
    await pulse.question('What should change?');
  });

  it('a form child, whose action is the endpoint', async () => {
    const pulse = await page.shown(page.add({ pulse: 'lunch' }, plainForm()));
    deepEqual(pulse.legends, ['How was it?']);
    await pulse.choose('Good');
  });

  it('data attributes, for editors that strip unknown tags', async () => {
    await import('../../../src/mount.js');
    const place = element('div', { 'data-ics-pulse': 'morale', 'data-ics-transport': transport });
    page.place.append(place);
    await waitUntil(() => place.querySelector('ics-pulse'));
    const pulse = await page.shown(place.querySelector('ics-pulse')!);
    deepEqual(pulse.legends, ['How happy are you at work at the moment?']);
  });

  it('a template, with lists and the context of the page', async () => {
    const { configurePulse } = await import('../../../src/index.js');
    configurePulse({
      lists: {
        departments: [
          { id: 'it', label: 'IT' },
          { id: 'hr', label: 'People' },
        ],
      },
    });
    const tag = page.add({ pulse: 'service-map', transport, 'context-team': 'hr' });
    const pulse = await page.shown(tag);
    const options = [...tag.shadowRoot!.querySelectorAll('[part=option]')].map(each => each.textContent?.trim());
    ok(options.includes('IT') && !options.includes('People'), 'one’s own department is not offered');
    await pulse.choose('IT');
    await pulse.next();
    await pulse.question('How quickly does IT usually respond?');
  });
});

describe('languages', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  it('two pulses of one page speak two languages, each one alone', async () => {
    const german = page.add({ pulse: 'morale', transport, lang: 'de-AT' });
    const arabic = page.add({ pulse: 'morale', transport, lang: 'ar' });
    await page.shown(german);
    await page.shown(arabic);
    const buttons = [german, arabic].map(tag => tag.shadowRoot?.querySelector('[part=next]')?.textContent?.trim());
    deepEqual(buttons, ['Weiter', 'التالي']);
    equal(getComputedStyle(arabic.shadowRoot!.querySelector('[part=card]')!).direction, 'rtl');
  });

  it('a definition in one language stays in it', async () => {
    const tag = page.add({ transport, lang: 'de' }, jsonChild(lunch));
    await page.shown(tag);
    equal(tag.shadowRoot?.querySelector('[part=next]')?.textContent?.trim(), 'Next');
  });

  it('inherits the language through shadow roots', async () => {
    const outer = element('div', { lang: 'de' });
    page.place.append(outer);
    const inner = document.createElement('div');
    outer.append(inner);
    const pulse = document.createElement('ics-pulse');
    pulse.setAttribute('pulse', 'morale');
    pulse.setAttribute('transport', transport);
    inner.attachShadow({ mode: 'open' }).append(pulse);
    await page.shown(pulse);
    equal(pulse.shadowRoot?.querySelector('[part=next]')?.textContent?.trim(), 'Weiter');
  });
});
