import { deepEqual, equal } from '../assert.js';
import { placeQuestion } from './place-question.js';

describe('nps with words', () => {
  const texts = (element: Element, part: string): readonly string[] =>
    [...element.querySelectorAll(`[part=${part}]`)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

  it('has the words of its points in sight, and no second words for ends that have some', async () => {
    const labels = [
      { value: 0, label: 'Never' },
      { value: 5, label: 'Perhaps' },
      { value: 10, label: 'Surely' },
    ];
    const { element, set } = await placeQuestion({ id: 'q', type: 'nps', title: 'Again?', labels });
    const said = ['0 Never', '1', '2', '3', '4', '5 Perhaps', '6', '7', '8', '9', '10 Surely'];
    deepEqual(texts(element, 'option'), said);
    deepEqual(texts(element, 'ends'), []);
    await set({ question: { ...element.question, endLabels: ['Low', 'High'] } as never });
    deepEqual(texts(element, 'ends'), ['Low High']);
    await set({ question: { id: 'q', type: 'nps', title: 'Again?', labels: labels.slice(1) } });
    equal(texts(element, 'ends').length, 1);
  });
});
