import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion } from '../definition/pulse-definition.js';
import { parseChoices } from './parse-choices.js';
import type { AnswerScope } from './question-type.js';

const question: ChoiceQuestion = { id: 'q', type: 'choice', title: 'Q', optionsFrom: 'teams', excludeContext: 'team' };
const scope: AnswerScope = {
  definition: { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
  lists: { teams: ['it', 'hr', 'law'].map(id => ({ id, label: id })) },
  context: { team: 'law' },
};

describe('parseChoices', () => {
  it('orders as the definition does', () => {
    expect(parseChoices(question, ['hr', 'it'], scope)).toEqual({ ok: true, value: ['it', 'hr'] });
  });

  it.each([
    [[1], 'wrong-type'],
    [['it', 'it'], 'duplicate-choice'],
    [['law'], 'unknown-option'],
    [['IT'], 'unknown-option'],
  ])('refuses %o: %s', (chosen, code) => {
    expect(parseChoices(question, chosen, scope)).toMatchObject({ ok: false, error: [{ code }] });
  });

  it('tells a missing list from a missing option', () => {
    const outcome = parseChoices(question, ['it'], { ...scope, lists: {} });
    expect(outcome).toMatchObject({ ok: false, error: [{ code: 'unknown-list' }] });
  });
});
