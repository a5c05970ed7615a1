import { describe, expect, it } from 'vitest';
import { namesIn } from './definition-names.js';

describe('namesIn', () => {
  it('collects every name, whatever else is wrong', () => {
    const names = namesIn({
      questions: [{ id: 'a' }, { id: 'g', type: 7, questions: [{ id: 'x' }, { title: 'no id' }] }, { id: {} }],
      dimensions: [{ id: 'morale', minimumGroup: 'ten' }, 7],
      scores: [{ id: 's' }],
      context: ['team', { id: 'about' }],
      scales: { mine: {}, broken: 7 },
    });
    expect([...names.questionIds]).toEqual(['a', 'g']);
    expect([...(names.innerIds.get('g') ?? [])]).toEqual(['x']);
    expect([...names.dimensionIds]).toEqual(['morale']);
    expect([...names.scoreIds]).toEqual(['s']);
    expect([...names.contextIds]).toEqual(['team', 'about']);
    expect([...names.scaleIds]).toEqual(['mine', 'broken']);
  });

  it.each([[{}], [{ questions: null, dimensions: 7, scores: {}, context: 'team', scales: [] }]])(
    'finds none in %j',
    raw => {
      const { questionIds, dimensionIds, scoreIds, contextIds, scaleIds } = namesIn(raw);
      expect([questionIds, dimensionIds, scoreIds, contextIds, scaleIds].map(names => names.size)).toEqual([
        0, 0, 0, 0, 0,
      ]);
    },
  );
});
