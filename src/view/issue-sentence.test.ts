import { describe, expect, it } from 'vitest';
import type { PlainQuestion } from '../definition/pulse-definition.js';
import * as english from '../i18n/locales/en.js';
import { createLanguage } from '../i18n/messages.js';
import type { AnswerValue } from '../response/response.js';
import { issueSentence } from './issue-sentence.js';

const { translate } = createLanguage('en', english);
const number = (limits: { readonly minimum?: number; readonly maximum?: number }): PlainQuestion => ({
  id: 'n',
  type: 'number',
  title: 'N',
  ...limits,
});
const many = (limits: { readonly minimumChoices?: number; readonly maximumChoices?: number }): PlainQuestion => ({
  id: 'm',
  type: 'multi-choice',
  title: 'M',
  ...limits,
});
const short: PlainQuestion = { id: 't', type: 'text', title: 'T', length: 'short' };
const long: PlainQuestion = { id: 't', type: 'text', title: 'T' };
const choice: PlainQuestion = { id: 'c', type: 'choice', title: 'C' };

describe('issueSentence', () => {
  it.each<[string, PlainQuestion, AnswerValue | undefined, string]>([
    ['answer-needed', long, undefined, 'Please answer this question, or leave the page as it is.'],
    ['not-a-number', number({}), Number.NaN, 'Please write a number, such as 2 or 2.5.'],
    ['below-minimum', number({ minimum: 0 }), -1, 'Please give 0 or more.'],
    ['above-maximum', number({ maximum: 1000 }), 1001, 'Please give 1,000 or less.'],
    ['above-maximum', number({ minimum: 0, maximum: 24 }), 25, 'Please give a number from 0 to 24.'],
    ['below-minimum', number({ minimum: 0, maximum: 24 }), -1, 'Please give a number from 0 to 24.'],
    ['too-few-choices', many({ minimumChoices: 2 }), ['a'], 'Please choose at least 2.'],
    ['too-few-choices', many({}), [], 'Please choose at least 1.'],
    ['too-many-choices', many({ maximumChoices: 3 }), ['a'], 'Please choose 3 at most.'],
    ['text-too-long', long, 'x'.repeat(2001), 'Please shorten this by 1 character.'],
    ['text-too-long', short, 'x'.repeat(203), 'Please shorten this by 3 characters.'],
    ['text-too-long', { ...long, maximumLength: 3 }, '👩‍👩‍👧‍👦'.repeat(5), 'Please shorten this by 2 characters.'],
    ['text-too-long', { ...long, maximumLength: 3 }, '  abcd ', 'Please shorten this by 1 character.'],
    ['text-too-long', choice, 'x'.repeat(210), 'Please shorten this by 10 characters.'],
    ['off-scale', choice, 'x', 'This is not an answer that the question can take.'],
    ['Please ask your doctor first.', long, 'x', 'Please ask your doctor first.'],
    ['Pflichtfeld', long, 'x', 'Pflichtfeld'],
    ['مطلوب', long, 'x', 'مطلوب'],
  ])('%s', (code, question, value, sentence) => {
    expect(issueSentence(code, question, translate, value)).toBe(sentence);
  });
});
