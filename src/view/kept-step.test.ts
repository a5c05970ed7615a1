import { describe, expect, it } from 'vitest';
import { keptStep } from './kept-step.js';
import type { ShownStep } from './page-snapshot.js';

const question = { id: 'a', type: 'nps', title: 'How likely?' } as const;
const step: ShownStep = { key: 'a', question, value: null, skip: null, otherText: null, issue: null };
const option = { value: 'x', label: 'X' };

describe('keptStep', () => {
  it.each<[string, Partial<ShownStep>, Partial<ShownStep>]>([
    ['nothing', {}, {}],
    ['a list with the same options', { options: [option] }, { options: [option] }],
    ['the same rows ticked', { value: ['x', 'y'] }, { value: ['x', 'y'] }],
  ])('stays the same object when %s changes', (_, before, after) => {
    const pulse = {};
    const first = keptStep(pulse, { ...step, ...before });
    expect(keptStep(pulse, { ...step, ...after })).toBe(first);
  });

  it.each<[string, Partial<ShownStep>, Partial<ShownStep>]>([
    ['a first answer', {}, { value: 3 }],
    ['another answer', { value: 3 }, { value: 4 }],
    ['no answer any more', { value: 3 }, {}],
    ['one row more', { value: ['x'] }, { value: ['x', 'y'] }],
    ['a skip', {}, { skip: 'na' }],
    ['a mistake', {}, { issue: 'Please answer.', code: 'answer-needed' }],
    ['no mistake any more', { issue: 'Please answer.', code: 'answer-needed' }, {}],
    ['other words of an option', { options: [option] }, { options: [{ ...option, label: 'Y' }] }],
    ['filled-in words', {}, { question: { ...question } }],
  ])('is what is shown now with %s', (_, before, after) => {
    const pulse = {};
    keptStep(pulse, { ...step, ...before });
    const now = { ...step, ...after };
    expect(keptStep(pulse, now)).toBe(now);
  });

  it('keeps the pulses of a page apart', () => {
    keptStep({}, step);
    const other = { ...step };
    expect(keptStep({}, other)).toBe(other);
  });
});
