import { deepEqual, equal, ok } from '../assert.js';
import { click, press, type } from '../commands.js';
import { placeQuestion } from './place-question.js';

const rows = [
  { id: 'it', label: 'IT' },
  { id: 'hr', label: 'People and culture' },
];
const matrix = { id: 'q', type: 'matrix', title: 'How was it?', scale: 'agree5', rows, notApplicable: true } as const;

const cells = (element: Element, row: string): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>(`[type=radio][data-part=${row}]`),
];
const lineOf = (input: HTMLInputElement): DOMRect => input.closest('label')!.getBoundingClientRect();

describe('matrix', () => {
  for (const [width, isGrid] of [
    [640, true],
    [639, false],
    [320, false],
  ] as const)
    it(`is ${isGrid ? 'a grid' : 'one scale below the other'} at ${width} pixels, and never wider`, async () => {
      const { host, element } = await placeQuestion({ ...matrix, comments: true });
      host.style.inlineSize = `${width}px`;
      ok(element.scrollWidth <= width, 'nothing sticks out');
      const tops = cells(element, 'it').map(cell => lineOf(cell).top);
      equal(new Set(tops).size, isGrid ? 1 : 6);
      const head = element.querySelector('.matrix > .line')!;
      equal(getComputedStyle(head).display, isGrid ? 'grid' : 'none');
      const columns = [...head.querySelectorAll('[part=point]')].map(point => point.getBoundingClientRect().x);
      const places = cells(element, 'hr').map(cell => lineOf(cell).x);
      if (isGrid)
        ok(
          places.every((place, index) => Math.abs(place - columns[index]!) < 1),
          'under its words',
        );
      ok([...cells(element, 'it')].every(cell => lineOf(cell).height >= 24 && lineOf(cell).width >= 24));
    });

  it('is answered row by row, with a way of not answering each, and comments', async () => {
    const { element } = await placeQuestion({ ...matrix, comments: true });
    cells(element, 'it')[0]!.focus();
    await press(' ');
    deepEqual(element.value, { it: 1 });
    await press('ArrowDown');
    deepEqual(element.value, { it: 2 });
    await press('Tab');
    await type('slow');
    await element.updateComplete;
    deepEqual(element.value, { it: 2, 'it.comment': 'slow' });
    await press('Tab');
    equal((element.getRootNode() as ShadowRoot).activeElement, cells(element, 'hr')[0]);
    cells(element, 'hr').at(-1)!.click();
    deepEqual(element.value, { it: 2, 'it.comment': 'slow', hr: 'na' });
    await element.updateComplete;
    deepEqual(
      [...cells(element, 'it'), ...cells(element, 'hr')]
        .map(cell => cell.checked)
        .map(Number)
        .join(''),
      '010000000001',
    );
  });

  for (const width of [700, 320])
    it(`takes back the answer of one row at ${width} pixels, and keeps its comment and the other rows`, async () => {
      const { host, element, set } = await placeQuestion({ ...matrix, comments: true });
      host.style.inlineSize = `${width}px`;
      await set({ value: { it: 2, 'it.comment': 'slow' } });
      const [button, other] = element.querySelectorAll<HTMLButtonElement>('[part=row] [part=clear]');
      deepEqual([button!.disabled, other!.disabled], [false, true]);
      const words = button!.getAttribute('aria-labelledby')!.split(' ');
      equal(words.map(id => element.querySelector(`[id="${id}"]`)!.textContent).join(' '), 'Clear answer IT');
      const box = button!.getBoundingClientRect();
      ok(box.width >= 24 && box.height >= 24, 'large enough');
      const covered = [...element.querySelectorAll('[part=row] label')].map(label => label.getBoundingClientRect());
      ok(
        covered.every(
          ({ left, right, top, bottom }) =>
            left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top,
        ),
        'beside the cells',
      );
      await click(button!);
      await element.updateComplete;
      deepEqual(element.value, { 'it.comment': 'slow' });
      equal((element.getRootNode() as ShadowRoot).activeElement, cells(element, 'it')[1]);
      await set({ value: { hr: 'na' } });
      other!.click();
      equal(element.value, null);
    });

  it('offers once a row that it does not apply, and keeps columns in line beside a row that is open', async () => {
    const { host, element, set } = await placeQuestion({ ...matrix, required: true, preferNotToSay: true });
    host.style.inlineSize = '700px';
    deepEqual(
      [...element.querySelectorAll('[part=skip]')].map(label => label.textContent.trim()),
      ['Rather not say'],
    );
    await set({ value: { it: 3 }, issue: 'Please answer each row.' });
    deepEqual(
      cells(element, 'hr').map(cell => Math.round(lineOf(cell).x)),
      cells(element, 'it').map(cell => Math.round(lineOf(cell).x)),
    );
  });

  it('names each row, and marks those that are open when all are needed', async () => {
    const { element, set } = await placeQuestion({ ...matrix, required: true });
    await set({ value: { it: 3 }, issue: 'Please answer each row.' });
    const groups = [...element.querySelectorAll('[role=radiogroup]')];
    deepEqual(
      groups.map(group => element.querySelector(`[id="${group.getAttribute('aria-labelledby')}"]`)!.textContent),
      ['IT', 'People and culture'],
    );
    deepEqual(
      groups.map(group => group.getAttribute('aria-invalid')),
      [null, 'true'],
    );
  });

  it('has the words of the language, and those of the definition for its own scales', async () => {
    const own = [1, 2].map(value => ({ value, label: `Point ${value}` }));
    const { element } = await placeQuestion({ ...matrix, scale: 'own' }, { scales: { own: { options: own } } });
    deepEqual(
      [...element.querySelectorAll('[part=point]')].map(point => point.textContent),
      ['Point 1', 'Point 2', 'Does not apply'],
    );
    const arabic = await placeQuestion(matrix, { language: 'ar' });
    equal(arabic.element.querySelectorAll('[part=point]')[0]?.textContent, 'لا أوافق بشدة');
  });
});
