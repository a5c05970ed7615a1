import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import { deepEqual, equal, ok } from '../assert.js';
import { press, pressChord, type } from '../commands.js';
import { placeQuestion } from './place-question.js';

const offers = { title: 'How was it?', notApplicable: true };

const focused = (host: HTMLElement): Element | null => host.shadowRoot!.activeElement;

describe('the keyboard', () => {
  const rows: readonly [name: string, question: PlainQuestion][] = [
    ['scale', { id: 'q', type: 'scale', scale: 'freq5', ...offers }],
    ['nps', { id: 'q', type: 'nps', ...offers }],
    ['yes-partly-no', { id: 'q', type: 'yes-partly-no', ...offers }],
    ['rating', { id: 'q', type: 'rating', ...offers }],
    [
      'choice',
      {
        id: 'q',
        type: 'choice',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ],
        ...offers,
      },
    ],
  ];
  for (const [name, question] of rows)
    it(`moves through ${name} with arrows, and on to the ways of not answering`, async () => {
      const { harness, element, events } = await placeQuestion(question);
      const { labels } = harness;
      element.querySelector('input')!.focus();
      await press(' ');
      await element.updateComplete;
      deepEqual(harness.chosen, [labels[0]]);
      await press('ArrowDown');
      await element.updateComplete;
      deepEqual(harness.chosen, [labels[1]]);
      await press('ArrowUp');
      await element.updateComplete;
      deepEqual(harness.chosen, [labels[0]]);
      for (const _ of labels.slice(1)) await press('ArrowDown');
      await element.updateComplete;
      deepEqual(harness.chosen, ['Does not apply']);
      equal(events.at(-1)?.skip, 'na');
    });

  it('clears from the button after the control, and stays in the question', async () => {
    const { harness, element, host } = await placeQuestion({ id: 'q', type: 'nps', title: 'Recommend?' });
    await harness.choose('9');
    element.querySelector<HTMLInputElement>('input:checked')!.focus();
    await press('Tab');
    equal(focused(host)?.getAttribute('part'), 'clear');
    await press('Enter');
    await element.updateComplete;
    deepEqual(harness.chosen, []);
    equal(element.value, null);
    ok(focused(host)?.matches('input'), 'the focus is on a point');
  });

  it('skips "Clear answer" while there is nothing to clear', async () => {
    const { element, host } = await placeQuestion({ id: 'q', type: 'nps', title: 'Recommend?' });
    const after = document.createElement('button');
    host.after(after);
    element.querySelector('input')!.focus();
    await press('Tab');
    equal(document.activeElement, after);
    after.remove();
  });

  it('ticks boxes with the space bar', async () => {
    const options = ['a', 'b', 'c'].map(value => ({ value, label: value }));
    const { element } = await placeQuestion({ id: 'q', type: 'multi-choice', title: 'Which?', options });
    element.querySelector('input')!.focus();
    for (const key of ['Tab', 'Tab', ' ']) await press(key);
    await pressChord('Shift', 'Tab');
    await press(' ');
    deepEqual(element.value, ['b', 'c']);
  });

  it('moves a slider with arrows from its first press on, and with the buttons beside it', async () => {
    const question = { id: 'q', type: 'slider', title: 'How much?', maximum: 10 } as const;
    const { element, host, harness } = await placeQuestion(question);
    const range = element.querySelector<HTMLInputElement>('[type=range]')!;
    range.focus();
    equal(range.ariaValueText ?? range.getAttribute('aria-valuetext'), 'No answer yet');
    await press('ArrowRight');
    equal(element.value, 6);
    await element.updateComplete;
    equal(range.getAttribute('aria-valuetext'), '6');
    await press('End');
    equal(element.value, 10);
    await press('Tab');
    await press('Tab');
    equal(focused(host)?.getAttribute('part'), 'clear');
    await press('Enter');
    await element.updateComplete;
    equal(element.value, null);
    equal(focused(host), range);
    await harness.press('More');
    equal(element.value, 5);
    await harness.press('More');
    equal(element.value, 6);
    await harness.press('Less');
    equal(element.value, 5);
  });

  it('ranks with buttons and arrows, and stays with the entry that moves', async () => {
    const options = ['A', 'B', 'C'].map(label => ({ value: label.toLowerCase(), label }));
    const { element, host, harness } = await placeQuestion({ id: 'q', type: 'ranking', title: 'First?', options });
    element.querySelector<HTMLElement>('[aria-label="Move up: C"]')!.focus();
    equal(element.value, null);
    await press('Enter');
    await element.updateComplete;
    deepEqual(element.value, ['a', 'c', 'b']);
    equal(focused(host)?.ariaLabel, 'Move up: C');
    equal(harness.reading, 'C: place 2 of 3');
    await press('ArrowUp');
    await element.updateComplete;
    deepEqual(element.value, ['c', 'a', 'b']);
    equal(focused(host)?.ariaLabel, 'Move down: C');
    await press('ArrowDown');
    await element.updateComplete;
    deepEqual(element.value, ['a', 'c', 'b']);
    equal(focused(host)?.ariaLabel, 'Move down: C');
    element.querySelector<HTMLElement>('[part=clear]')!.focus();
    await press('Enter');
    await element.updateComplete;
    equal(element.value, null);
    equal(focused(host)?.getAttribute('part'), 'confirm');
    await press('Enter');
    deepEqual(element.value, ['a', 'b', 'c']);
  });

  it('writes text as it is typed, with its caret where it was', async () => {
    const { element } = await placeQuestion({ id: 'q', type: 'text', title: 'Why?' });
    const field = element.querySelector('textarea')!;
    field.focus();
    await type('more ');
    equal(element.value, 'more');
    equal(field.value, 'more ');
    await type('time');
    equal(element.value, 'more time');
    for (const key of ['ArrowLeft', 'ArrowLeft']) await press(key);
    await type('x');
    equal(field.value, 'more tixme');
    equal(field.selectionStart, 8);
  });
});
