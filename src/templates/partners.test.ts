import { expect, it } from 'vitest';
import { answerTemplate, figuresOf, responsesTo } from '../../tests/contract/answer-template.js';
import { judgeAudience } from '../invitation/audience.js';
import { questionContracts } from '../question/question-contracts.js';
import { answeringSeconds } from '../session/answering-time.js';
import { partners } from './partners.js';

it('takes 62.5 seconds', () => expect(answeringSeconds(partners, questionContracts)).toBe(62.5));

it('asks partners about the department they work with', async () => {
  const setup = { context: { about: 'it', team: 'hr' } };
  const { pages, response } = await answerTemplate(partners, { clear: 4, chg: 'One address for invoices' }, setup);
  expect(pages).toEqual([['clear'], ['fair'], ['quick'], ['paid'], ['part'], ['chg']]);
  expect(response.context).toEqual({ about: 'it' });
});

it('comes to partners only', () => {
  const { audience } = partners.invitation;
  const person = { path: '/', context: {}, device: 'desktop', language: 'en' } as const;
  expect(judgeAudience(audience, { ...person, attributes: { audience: 'partner' } })).toBeNull();
  expect(judgeAudience(audience, { ...person, attributes: {} })).toBe('another-audience');
});

it('scores partnership as the mean of five questions, from three answers on', async () => {
  const people = [
    { clear: 5, fair: 4, quick: 3, paid: 2, part: 1 }, // 50
    { clear: 3, fair: 3, quick: 3, paid: 3, part: 3 }, // 50
    { clear: 5, fair: 5, quick: 5 }, // 100
    { clear: 5, fair: 5 }, // none: two of five
    { clear: 1, fair: 1, quick: 1, paid: 1, part: 1 }, // 0
    { clear: 4, fair: 4, quick: 4, paid: 4, part: 4 }, // 75
    { clear: 2, fair: 3, quick: 4, paid: 3, part: 3 }, // 50
  ];
  const figures = figuresOf(partners, await responsesTo(partners, people, { context: { about: 'it' } }));
  expect(figures['score:partnership']).toMatchObject({ n: 6, mean: 54.1667 });
});
