import { describe, expect, it } from 'vitest';
import { definePulse } from './define-pulse.js';
import type { PulseDefinition } from './pulse-definition.js';

describe('definePulse', () => {
  it('hands the definition back untouched, so that its hash stays what it is', () => {
    const definition: PulseDefinition = {
      format: 'ics-pulse/1',
      id: 'lunch',
      title: 'Lunch',
      questions: [{ id: 'score', type: 'nps', title: 'How likely …?' }],
    };
    expect(definePulse(definition)).toBe(definition);
  });
});
