import { deepEqual, equal } from '../assert.js';
import { placeQuestion } from './place-question.js';

describe('picture-choice', () => {
  it('opens the field for something else, and forgets it with another picture', async () => {
    const options = [
      { value: 'load', label: 'Workload', image: '/missing/load.png' },
      { value: 'other', label: 'Something else', image: '/missing/other.png', other: true },
    ];
    const { harness, element } = await placeQuestion({ id: 'q', type: 'picture-choice', title: 'Why?', options });
    equal(element.querySelector('[part~=other]'), null);
    await harness.choose('Something else');
    await harness.type('Noise');
    deepEqual([element.value, element.otherText], ['other', 'Noise']);
    await harness.choose('Workload');
    deepEqual([element.value, element.otherText], ['load', null]);
    equal(element.querySelector('[part~=other]'), null);
  });
});
