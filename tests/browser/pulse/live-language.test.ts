import { registerLocale, type PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { press } from '../commands.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const german = {
  title: 'Küche',
  'questions.how.title': 'Wie war es?',
  'questions.sure.title': 'Sicher?',
  'questions.more.title': 'Noch etwas?',
};
const arabic = {
  title: 'المطبخ',
  'questions.how.title': 'كيف كان؟',
  'questions.sure.title': 'متأكد؟',
  'questions.more.title': 'شيء آخر؟',
};

const kitchen = (translations: object = { de: german, ar: arabic }): object => ({
  format: 'ics-pulse/1',
  id: 'kitchen',
  title: 'Kitchen',
  questions: [
    { id: 'how', type: 'scale', scale: 'freq5', title: 'How was it?' },
    { id: 'sure', type: 'yes-no', title: 'Sure?' },
    { id: 'more', type: 'text', title: 'Anything else?' },
  ],
  pages: [['how', 'sure'], ['more']],
  translations,
});

const one = (tag: PulseElement, part: string): HTMLElement | null =>
  tag.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`);
const text = (tag: PulseElement, part: string): string | undefined => one(tag, part)?.textContent?.trim();
const chosen = (tag: PulseElement): (string | undefined)[] =>
  [...tag.shadowRoot!.querySelectorAll('input:checked')].map(input => input.closest('label')?.textContent?.trim());

describe('a change of language', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
    page.place.lang = 'en';
  });
  afterEach(() => page.close());

  it('of an ancestor draws the same page, with the same answers and the focus, in all its words', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen()));
    const pulse = await page.shown(tag);
    await pulse.choose('Often', 'How');
    await pulse.choose('Yes', 'Sure');
    const focused = tag.shadowRoot!.querySelector<HTMLElement>('input:checked')!;
    focused.focus();
    page.place.lang = 'de';
    await waitUntil(() => text(tag, 'title') === 'Küche');
    deepEqual(pulse.legends, ['Wie war es?', 'Sicher?']);
    deepEqual(chosen(tag), ['Oft', 'Ja']);
    equal(text(tag, 'next'), 'Weiter');
    equal(tag.shadowRoot!.activeElement, focused);
    await pulse.next();
    await pulse.question('Noch etwas');
    await pulse.type('Mehr Licht');
    page.place.lang = 'ar';
    await waitUntil(() => pulse.legends[0] === 'شيء آخر؟');
    equal(getComputedStyle(one(tag, 'card')!).direction, 'rtl');
    equal(tag.shadowRoot!.querySelector('textarea')?.value, 'Mehr Licht');
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    equal(delivered[0]?.['language'], 'ar');
    deepEqual(delivered[0]['answers'], { how: 4, sure: 2, more: 'Mehr Licht' });
    deepEqual(page.exceptions, []);
  });

  it('turns the arrows with the direction, there and back', async () => {
    const tag = page.add({ transport }, jsonChild(kitchen()));
    await page.shown(tag);
    page.place.lang = 'ar';
    await waitUntil(() => text(tag, 'title') === 'المطبخ');
    tag.shadowRoot!.querySelector('input')!.focus();
    await press(' ');
    await press('ArrowLeft');
    deepEqual(chosen(tag), ['نادرًا']);
    page.place.lang = 'en';
    await waitUntil(() => text(tag, 'title') === 'Kitchen');
    await press('ArrowRight');
    deepEqual(chosen(tag), ['Sometimes']);
  });

  it('reaches a pulse in a shadow root, and leaves another on the page alone', async () => {
    const outside = page.add({ transport, lang: 'en' }, jsonChild(kitchen()));
    const frame = page.place.appendChild(document.createElement('div'));
    const tag = page.add({ transport }, jsonChild(kitchen()));
    const inner = frame.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.append(tag);
    await page.shown(outside);
    await page.shown(tag);
    inner.lang = 'de';
    await waitUntil(() => text(tag, 'title') === 'Küche');
    inner.removeAttribute('lang');
    page.place.lang = 'ar';
    await waitUntil(() => text(tag, 'title') === 'المطبخ');
    equal(text(outside, 'title'), 'Kitchen');
  });

  it('to one that the definition lacks, or whose words do not come, changes nothing', async () => {
    let isAsked = false;
    registerLocale('tlh', () => {
      isAsked = true;
      return Promise.reject(new TypeError('offline'));
    });
    const { 'questions.more.title': _, ...half } = german;
    const tag = page.add({ transport }, jsonChild(kitchen({ tlh: german, de: half, ar: arabic })));
    await page.shown(tag);
    page.place.lang = 'ar';
    await waitUntil(() => text(tag, 'title') === 'المطبخ');
    page.place.lang = 'tlh';
    await waitUntil(() => isAsked);
    page.place.lang = 'ar';
    equal(text(tag, 'title'), 'المطبخ');
    equal(text(tag, 'next'), 'التالي');
    page.place.lang = 'de';
    await waitUntil(() => text(tag, 'title') === 'Kitchen');
    equal(text(tag, 'next'), 'Next');
    ok(page.exceptions.length === 0);
  });
});
