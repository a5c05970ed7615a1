import { deepEqual, equal, ok } from '../assert.js';
import { press, type } from '../commands.js';
import { placeQuestion } from './place-question.js';

const options = ['Alpha', 'Beta'].map(label => ({ value: label.toLowerCase(), label }));
const allocation = { id: 'q', type: 'allocation', title: 'How much?', options } as const;

const fields = (element: Element): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>('[type=number]'),
];

describe('allocation', () => {
  it('says what is left, and what is too much, as it is typed', async () => {
    const { element, harness } = await placeQuestion(allocation);
    equal(harness.reading, '100 points left');
    fields(element)[0]!.focus();
    await type('80');
    await element.updateComplete;
    equal(harness.reading, '20 points left');
    // Over the button that gives more; nothing can be taken from an option that has nothing.
    await press('Tab');
    await press('Tab');
    await type('21');
    await element.updateComplete;
    equal(harness.reading, '1 point too many');
    deepEqual(element.value, { alpha: 80, beta: 21 });
  });

  it('gives no more by its buttons than there is, and takes no more than was given', async () => {
    const { element, harness, set } = await placeQuestion({ ...allocation, total: 12, step: 10 });
    await harness.press('More: Alpha');
    await harness.press('More: Beta');
    deepEqual(element.value, { alpha: 10, beta: 2 });
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('[part=step]')];
    deepEqual(
      buttons.map(({ disabled }) => disabled),
      [false, true, false, true],
    );
    await set({ value: { alpha: 3 } });
    await harness.press('Less: Alpha');
    deepEqual(element.value, { alpha: 0 });
  });

  it('is no answer once all fields are empty again', async () => {
    const { element } = await placeQuestion(allocation);
    fields(element)[0]!.focus();
    await type('5');
    deepEqual(element.value, { alpha: 5 });
    await press('Backspace');
    equal(element.value, null);
  });

  it('says in its own words what is wrong, and other mistakes in those it is given', async () => {
    const { harness, set } = await placeQuestion(allocation, { language: 'ar' });
    await set({ issue: 'Not so.', code: 'points-left' } as object);
    equal(harness.error, 'يرجى توزيع كل النقاط حتى لا يبقى منها شيء.');
    await set({ issue: 'Not so.', code: 'unknown-option' } as object);
    equal(harness.error, 'Not so.');
  });

  it('keeps the focus in the row whose button goes away', async () => {
    const { element, host } = await placeQuestion({ ...allocation, total: 5 });
    element.querySelector<HTMLElement>('[aria-label="More: Beta"]')!.focus();
    await press('Enter');
    await element.updateComplete;
    deepEqual(element.value, { beta: 5 });
    equal(host.shadowRoot!.activeElement, fields(element)[1]);
  });

  it('fits 320 pixels', async () => {
    const long = options.map(option => ({ ...option, label: option.label.repeat(12) }));
    const { host, element } = await placeQuestion({ ...allocation, options: long });
    host.style.inlineSize = '320px';
    ok(element.scrollWidth <= 320, 'nothing sticks out');
  });
});
