import { describe, expect, it } from 'vitest';
import { AnswerChangeEvent } from './answer-change-event.js';

describe('AnswerChangeEvent', () => {
  it('bubbles to the pulse, but does not leave its shadow root', () => {
    const event = new AnswerChangeEvent(3);
    expect([event.type, event.bubbles, event.composed]).toEqual(['answer-change', true, false]);
  });

  it('is an answer alone unless it says more', () => {
    expect(new AnswerChangeEvent('other', null, 'Light')).toMatchObject({
      value: 'other',
      skip: null,
      otherText: 'Light',
    });
    expect(new AnswerChangeEvent(null, 'na')).toMatchObject({ value: null, skip: 'na', otherText: null });
  });
});
