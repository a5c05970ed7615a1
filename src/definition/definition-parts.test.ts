import { describe, expect, it } from 'vitest';
import type { Issue } from '../base/issue.js';
import { takeApart } from './definition-parts.js';

const issue = (code: string, ...path: Issue['path']): Issue => ({ code, path });

const raw = {
  questions: [
    { id: 'a', type: 'nps' },
    { id: 'b', type: 'star' },
    {
      id: 'g',
      type: 'group',
      questions: [
        { id: 'x', type: 'star' },
        { id: 'y', type: 'nps' },
      ],
    },
  ],
  dimensions: [{ id: 'morale' }, 7],
  scales: { mine: {}, broken: 7 },
  context: ['team', { id: 'about', send: false }],
  offers: 'none',
};

describe('takeApart', () => {
  it('leaves out what is broken, and keeps the path of what is not', () => {
    const parts = takeApart(raw, [
      issue('unknown-question-type', 'questions', 1, 'type'),
      issue('unknown-question-type', 'questions', 2, 'questions', 0, 'type'),
      issue('wrong-type', 'dimensions', 1),
      issue('wrong-type', 'scales', 'broken'),
      issue('wrong-type', 'offers'),
    ]);
    expect(parts.questions.map(({ entry, path, group }) => [entry.id, path.join('.'), group])).toEqual([
      ['a', 'questions.0', null],
      ['g', 'questions.2', null],
      ['y', 'questions.2.questions.1', 'g'],
    ]);
    expect(parts.definition.questions).toEqual([
      raw.questions[0],
      { ...raw.questions[2], questions: [raw.questions[2]!.questions![1]] },
    ]);
    expect(parts.dimensions).toEqual([{ entry: { id: 'morale' }, path: ['dimensions', 0] }]);
    expect(parts.definition.scales).toEqual({ mine: {} });
    expect(parts.offers).toEqual([]);
  });

  it('keeps the names of broken parts, so that nobody else is blamed', () => {
    const parts = takeApart(raw, [issue('unknown-question-type', 'questions', 1, 'type')]);
    expect([...parts.questionIds]).toEqual(['a', 'b', 'g']);
  });

  it('keeps what only has a wrong value or an unknown key', () => {
    const parts = takeApart(raw, [
      issue('unknown-key', 'questions', 0, 'x'),
      issue('empty-text', 'questions', 1, 'title'),
    ]);
    expect(parts.questions.map(({ entry }) => entry.id)).toEqual(['a', 'b', 'g', 'x', 'y']);
  });

  it('brings context entries into one shape', () => {
    expect(takeApart(raw, []).context.map(({ entry }) => entry)).toEqual([
      { id: 'team' },
      { id: 'about', send: false },
    ]);
  });

  it.each([[{}], [{ questions: null, dimensions: 7, scales: [], context: 'team' }]])('makes nothing of %j', value => {
    const parts = takeApart(value, []);
    expect([parts.questions, parts.dimensions, parts.context, [...parts.questionIds]]).toEqual([[], [], [], []]);
  });
});
