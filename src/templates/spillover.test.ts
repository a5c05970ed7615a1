import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { spillover } from './spillover.js';

it('takes 7.5 seconds', () => expect(answeringSeconds(spillover, questionContracts)).toBe(7.5));

it('asks one question, when it is called for, and sends no team', async () => {
  const { pages, response } = await answerTemplate(spillover, { life: { skip: 'pns' } }, { context: { team: 'it' } });
  expect(pages).toEqual([['life']]);
  expect(response.skipped).toEqual({ life: 'pns' });
  expect(response.context).toEqual({});
  expect(spillover.invitation.trigger).toBe('manual');
});

it('shows nothing below ten answers', async () => {
  const ten = await responsesTo(
    spillover,
    [3, 3, 4, 2, 3, 5, 1, 3, 4, 2].map(life => ({ life })),
  );
  expect(figuresOf(spillover, ten)['life']).toMatchObject({ n: 10, mean: 50 });
  expect(figuresOf(spillover, ten.slice(1))['life']).toEqual(expect.objectContaining({ s: 'min' }));
});
