import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { bridgePulse } from './bridge-pulse.js';

it('takes 30 seconds', () => expect(answeringSeconds(bridgePulse, questionContracts)).toBe(30));

const afterLunch = { context: { team: 'it', activity: 'the Friday lunch' } };

it('asks about the activity that the page names, and keeps its name to itself', async () => {
  const { pages, response } = await answerTemplate(bridgePulse, { new: 3 }, afterLunch);
  expect(pages).toEqual([['new'], ['under'], ['again']]);
  expect(response.context).toEqual({ team: 'it' });
});

it('asks how far the bridges reach where no activity is named', async () => {
  const people = [{ know: 3 }, { know: 5 }, { know: 2 }, { know: 0 }, { know: 10 }];
  expect((await answerTemplate(bridgePulse, {})).pages).toEqual([['know']]);
  expect(figuresOf(bridgePulse, await responsesTo(bridgePulse, people))['know']).toMatchObject({ n: 5, value: 4 });
});

it('scores what the activity was worth as the mean of its two questions, from one answer on', async () => {
  const people = [
    { under: 5, again: 2 }, // 100
    { under: 3, again: 1 }, // 50
    { under: 2 }, // 25
    { under: 4, again: 0 }, // 37.5
    { under: 1, again: 2 }, // 50
    { again: 1 }, // 50
  ];
  const figures = figuresOf(bridgePulse, await responsesTo(bridgePulse, people, afterLunch));
  expect(figures['score:event-value']).toMatchObject({ n: 6, mean: 52.0833 });
});
