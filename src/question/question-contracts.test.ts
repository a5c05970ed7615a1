import { expect, it } from 'vitest';
import { furtherQuestionElements } from './further-question-elements.js';
import { questionContracts } from './question-contracts.js';
import { lazyQuestionElements } from './question-registry.js';

it('has a contract for every element, and an element for every contract but the group', () => {
  expect(
    Object.keys(questionContracts)
      .filter(type => type !== 'group')
      .sort(),
  ).toEqual(Object.keys({ ...lazyQuestionElements, ...furtherQuestionElements }).sort());
});
