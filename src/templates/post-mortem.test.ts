import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, offersOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { postMortem } from './post-mortem.js';

it('takes 170 seconds', () => expect(answeringSeconds(postMortem, questionContracts)).toBe(170));

const closed = [['goal'], ['coop'], ['info'], ['load'], ['fence'], ['again']];

it('asks for words last and keeps the name of the project to itself', async () => {
  const setup = { context: { team: 'it', project: 'New shop' } };
  const { pages, response } = await answerTemplate(postMortem, { goal: 4, keep: 'The weekly call' }, setup);
  expect(pages).toEqual([...closed, ['right'], ['wrong'], ['why'], ['keep'], ['change']]);
  expect(response.context).toEqual({ team: 'it' });
});

it.each([
  [0, []],
  [1, []],
  [2, ['clear-the-air']],
])('offers help in private where something is to be put right: %d', async (fence, offers) => {
  expect(offersOf(postMortem, (await answerTemplate(postMortem, { fence })).response)).toEqual(offers);
});

it('scores collaboration, willingness and what is left open', async () => {
  const people = [
    { coop: 5, info: 4, load: 3, again: 5, fence: 0 }, // 75
    { coop: 3, info: 3, load: 3, again: 4, fence: 1 }, // 50
    { coop: 2, info: 4, again: 4, fence: 2 }, // 50
    { coop: 5, again: 3, fence: 0 }, // none: one of three
    { coop: 1, info: 2, load: 3, again: 1, fence: 0 }, // 25
    { coop: 4, info: 5, load: 5, fence: 0 }, // 91.67
    { coop: 2, info: 1, load: 1 }, // 8.33
  ];
  const figures = figuresOf(postMortem, await responsesTo(postMortem, people));
  expect(figures['score:collaboration']).toMatchObject({ n: 6, mean: 50 });
  expect(figures['score:willingness']).toMatchObject({ n: 5, mean: 60 });
  expect(figures['score:open-fence']).toMatchObject({ n: 6, value: 33.3333 });
  // Reversed: nothing left open is 100.
  expect(figures['fence']).toMatchObject({ n: 6, mean: 75 });
});
