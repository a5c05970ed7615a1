import { deepEqual, equal, ok } from '../assert.js';
import { click } from '../commands.js';
import { placeQuestion } from './place-question.js';

const slider = { id: 'q', type: 'slider', title: 'How much?' } as const;

const rangeIn = (element: Element): HTMLInputElement => element.querySelector<HTMLInputElement>('[type=range]')!;

describe('slider', () => {
  it('shows no position and says so until it is touched', async () => {
    const { element, harness, set } = await placeQuestion(slider);
    equal(rangeIn(element).className, 'empty');
    equal(rangeIn(element).getAttribute('aria-valuetext'), 'No answer yet');
    await harness.slide(20);
    equal(rangeIn(element).className, '');
    await set({ value: null, skip: 'na' });
    equal(rangeIn(element).className, 'empty');
  });

  it('says what a point is called, after its number', async () => {
    const { element, harness } = await placeQuestion({ ...slider, labels: [{ value: 75, label: 'Fairly well' }] });
    await harness.slide(75);
    equal(rangeIn(element).getAttribute('aria-valuetext'), '75 · Fairly well');
    equal(harness.reading, '75 · Fairly well');
    await harness.slide(74);
    equal(harness.reading, '74');
  });

  it('takes a click on the middle, where an untouched slider stands already', async () => {
    const { element, events } = await placeQuestion(slider);
    await click(rangeIn(element));
    equal(element.value, 50);
    deepEqual(new Set(events.map(({ value }) => value)), new Set([50]));
  });

  it('steps exactly between its ends, and no further', async () => {
    const { element, harness, set } = await placeQuestion({ ...slider, minimum: 0, maximum: 0.3, step: 0.1 });
    await set({ value: 0.2 });
    await harness.press('More');
    equal(element.value, 0.3);
    await harness.press('More');
    equal(element.value, 0.3);
  });

  it('labels its ends with its numbers, or with the words it is given', async () => {
    const ends = (element: Element): string | undefined => element.querySelector('[part=ends]')?.textContent.trim();
    const numbers = await placeQuestion({ ...slider, maximum: 5000, unit: 'hours' });
    equal(ends(numbers.element), '0 hours 5,000 hours');
    const words = await placeQuestion({ ...slider, endLabels: ['Low', 'High'] });
    equal(ends(words.element), 'Low High');
  });

  it('fits 320 pixels with buttons that a finger hits, in both directions', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { host, element } = await placeQuestion({ ...slider, notApplicable: true }, { language });
      host.style.inlineSize = '320px';
      ok(element.scrollWidth <= 320, 'nothing sticks out');
      for (const button of element.querySelectorAll('[part=step]')) {
        const { width, height } = button.getBoundingClientRect();
        ok(Math.min(width, height) >= 24, 'large enough');
      }
      const [less, more] = [...element.querySelectorAll('[part=step]')].map(button => button.getBoundingClientRect().x);
      equal(less! < more!, language === 'en');
    }
  });
});
