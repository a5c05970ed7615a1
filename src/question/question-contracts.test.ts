import { expect, it } from 'vitest';
import { furtherQuestionElements } from './further-question-elements.js';
import { questionContracts } from './question-contracts.js';
import { lazyQuestionElements } from './question-registry.js';

/** A recommend with words on its points is drawn by an element of its own. */
const typeOf = (drawn: string): string => (drawn === 'labelled-nps' ? 'nps' : drawn);

it('has a contract for every element, and an element for every contract but the group', () => {
  const drawn = Object.keys({ ...lazyQuestionElements, ...furtherQuestionElements });
  expect(
    Object.keys(questionContracts)
      .filter(type => type !== 'group')
      .sort(),
  ).toEqual([...new Set(drawn.map(typeOf))].sort());
});
