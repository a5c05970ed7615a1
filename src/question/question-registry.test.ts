import { expect, it } from 'vitest';
import { furtherQuestionElements } from './further-question-elements.js';
import { lazyQuestionElements } from './question-registry.js';

it('names loaders only: nothing is fetched before it is asked for', () => {
  for (const load of Object.values({ ...lazyQuestionElements, ...furtherQuestionElements }))
    expect(load.length).toBe(0);
  expect(Object.keys(lazyQuestionElements)).not.toContain('group');
});
