import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { serviceChain } from './service-chain.js';

it('takes 45 seconds', () => expect(answeringSeconds(serviceChain, questionContracts)).toBe(45));

const all = [['from'], ['to'], ['reach'], ['late'], ['sig'], ['big']];

it('asks for the own team where the page does not say it', async () => {
  const unknown = await answerTemplate(serviceChain, { '@team': 'it', from: ['hr'], to: ['legal', 'finance'] });
  expect(unknown.pages).toEqual([['team'], ...all]);
  expect(unknown.response.context).toEqual({ team: 'it' });
  expect((await answerTemplate(serviceChain, {}, { context: { team: 'it' } })).pages).toEqual(all);
});

it.each(['from', 'to'])('does not take the own team for a link of the chain: %s', async id => {
  const own = answerTemplate(serviceChain, { [id]: ['it'] }, { context: { team: 'it' } });
  await expect(own).rejects.toThrow(`${id} is not left`);
});

it('scores clarity as the mean of its three questions, from two answers on', async () => {
  const people = [
    { reach: 5, sig: 4, big: 3 }, // 75
    { reach: 3, sig: 3, big: 3 }, // 50
    { reach: 2, sig: 4 }, // 50
    { reach: 5 }, // none: one of three
    { reach: 1, sig: 2, big: 3 }, // 25
    { reach: 4, sig: 5, big: 5 }, // 91.67
    { reach: 2, sig: 1, big: 1 }, // 8.33
  ];
  const figures = figuresOf(serviceChain, await responsesTo(serviceChain, people, { context: { team: 'it' } }));
  expect(figures['score:chain-clarity']).toMatchObject({ n: 6, mean: 50 });
});
