import { deepEqual, equal, ok } from '../assert.js';
import { drag } from '../commands.js';
import { placeQuestion } from './place-question.js';

const options = ['Alpha', 'Beta', 'Gamma'].map(label => ({ value: label.toLowerCase(), label }));
const ranking = { id: 'q', type: 'ranking', title: 'First?', options } as const;

const rows = (element: Element): string[] =>
  [...element.querySelectorAll('li')].map(row => row.querySelector('span:not([part])')!.textContent);
const handles = (element: Element): Element[] => [...element.querySelectorAll('[part=handle]')];

describe('ranking', () => {
  it('answers nothing until the person orders something or says that the order is right', async () => {
    const { element, events, harness } = await placeQuestion(ranking);
    deepEqual(rows(element), ['Alpha', 'Beta', 'Gamma']);
    equal(events.length, 0);
    await harness.press('This order is right');
    deepEqual(element.value, ['alpha', 'beta', 'gamma']);
    equal(harness.reading, 'This is your order.');
  });

  it('is dragged by its handles, and answers when let go', async () => {
    const { element, events } = await placeQuestion(ranking);
    const [first, , last] = handles(element);
    await drag(last!, first!);
    await element.updateComplete;
    deepEqual(element.value, ['gamma', 'alpha', 'beta']);
    equal(events.length, 1);
    deepEqual(rows(element), ['Gamma', 'Alpha', 'Beta']);
  });

  it('gives places to the best few only', async () => {
    const { element, harness } = await placeQuestion({ ...ranking, top: 1 });
    const places = (): string[] => [...element.querySelectorAll('[part=place]')].map(place => place.textContent);
    deepEqual(places(), ['1', '', '']);
    await harness.press('Move down: Alpha');
    deepEqual(element.value, ['beta']);
    equal(harness.reading, 'Alpha: without a place');
    deepEqual(rows(element), ['Beta', 'Alpha', 'Gamma']);
  });

  it('begins in the order that was drawn', async () => {
    const { element } = await placeQuestion({ ...ranking, shuffle: true });
    deepEqual(new Set(rows(element)), new Set(['Alpha', 'Beta', 'Gamma']));
    deepEqual(
      rows(element),
      element.options!.map(({ label }) => label),
    );
  });

  it('fits 320 pixels with long words and buttons that a finger hits', async () => {
    const long = options.map(option => ({ ...option, label: option.label.repeat(12) }));
    const { host, element } = await placeQuestion({ ...ranking, options: long });
    host.style.inlineSize = '320px';
    ok(element.scrollWidth <= 320, 'nothing sticks out');
    for (const button of element.querySelectorAll('[part=step]')) {
      const { width, height } = button.getBoundingClientRect();
      ok(Math.min(width, height) >= 24, 'large enough');
    }
  });
});
