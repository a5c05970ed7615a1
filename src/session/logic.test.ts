import { describe, expect, it } from 'vitest';
import type { Condition } from '../definition/pulse-definition.js';
import { after, answer, ask, pulseOf, settingOf } from './fake-session.js';
import { factsOf } from './facts.js';
import { endingOf, factsAtEnd } from './flow.js';
import { pagesIn } from './transition.js';
import { readVariables } from './variables.js';

const isYes = (question: string): Condition => ({ question, is: 'is', value: 'yes' });

describe('requiredIf', () => {
  const setting = settingOf(pulseOf([ask('a'), ask('b', { requiredIf: isYes('a') }), ask('c')]));
  const next = { type: 'next' } as const;

  it.each([
    ['lets it be passed by where it does not hold', 'no', 'c', {}],
    ['has it answered where it holds', 'yes', 'b', { b: 'answer-needed' }],
  ])('%s', (_case, given, page, issues) => {
    expect(after(setting, answer('a', given), next, next)).toMatchObject({ page, issues });
  });

  it('takes an answer or a reason, and shows the mark of a required question', () => {
    expect(after(setting, answer('a', 'yes'), next, answer('b', 'x'), next).page).toBe('c');
    expect(after(setting, answer('a', 'yes'), next, answer('b', null, { skip: 'pns' }), next).page).toBe('c');
    const { steps } = pagesIn(setting, after(setting, answer('a', 'yes')))[1]!;
    expect(steps[0]?.question.required).toBe(true);
    expect(pagesIn(setting, after(setting))[1]?.steps[0]?.question.required).toBeUndefined();
  });
});

describe('endingOf', () => {
  const setting = settingOf(
    pulseOf([ask('a'), ask('b', { showIf: isYes('a') })], {
      endings: [
        { id: 'second', if: isYes('b'), thanks: 'Both.' },
        { id: 'first', if: isYes('a'), thanks: 'One.' },
      ],
    }),
  );
  const ending = (...commands: Parameters<typeof after>[1][]): string | undefined =>
    endingOf(setting, factsAtEnd(setting, after(setting, ...commands)))?.id;

  it('is the first that holds', () => {
    expect(ending(answer('a', 'yes'), answer('b', 'yes'))).toBe('second');
    expect(ending(answer('a', 'yes'))).toBe('first');
    expect(ending(answer('a', 'no'))).toBeUndefined();
  });

  it('is decided by the path alone', () => {
    expect(ending(answer('a', 'yes'), answer('b', 'yes'), answer('a', 'no'))).toBeUndefined();
  });
});

describe('assigned', () => {
  const arms = ['x', 'y', 'z'];
  const definition = pulseOf([ask('a')], {
    assign: [
      { id: 'one', of: arms },
      { id: 'two', of: arms },
    ],
  });
  const assigned = (id: string, seed: number): string | undefined =>
    factsOf(settingOf(definition, { draw: { leftOut: [], seed } }), {}, null).assigned?.(id);

  it('is the same for the same draw, and nothing for an id that nobody knows', () => {
    expect(assigned('one', 7)).toBe(assigned('one', 7));
    expect(assigned('three', 7)).toBeUndefined();
  });

  it('is each as often as another, whatever another assignment gave', () => {
    const counts: Record<string, number> = {};
    const people = 9_000;
    for (let person = 0; person < people; person += 1) {
      const seed = Math.imul(person, 2_654_435_761) >>> 1;
      const both = `${assigned('one', seed) ?? ''}${assigned('two', seed) ?? ''}`;
      counts[both] = (counts[both] ?? 0) + 1;
    }
    expect(Object.keys(counts)).toHaveLength(9);
    // Four standard deviations of a binomial with nine equal outcomes.
    for (const count of Object.values(counts)) expect(Math.abs(count - people / 9)).toBeLessThan(120);
  });

  it('shows one of several wordings', () => {
    const wordings = pulseOf(
      arms.map(value => ask(value, { showIf: { assigned: 'one', is: 'is', value } })),
      { assign: definition.assign! },
    );
    for (let seed = 1; seed <= 30; seed += 1) {
      const setting = settingOf(wordings, { draw: { leftOut: [], seed } });
      expect(pagesIn(setting, after(setting)).map(({ id }) => id)).toEqual([assigned('one', seed)]);
    }
  });
});

it('asks by what a variable comes to, and forgets what a change cut off', () => {
  const variables = [{ id: 'both', is: { sum: [{ question: 'a' }, { question: 'b' }] } }];
  const few: Condition = { variable: 'both', is: 'at-most', value: 5 };
  const questions = [
    ask('a'),
    ask('b', { showIf: { question: 'a', is: 'above', value: 1 } }),
    ask('c', { showIf: few }),
  ];
  const setting = settingOf(pulseOf(questions, { variables }), {
    readVariables: known => readVariables(variables, known),
  });
  const path = (...commands: Parameters<typeof after>[1][]): string =>
    pagesIn(setting, after(setting, ...commands))
      .map(({ id }) => id)
      .join('');
  expect(path()).toBe('a');
  expect(path(answer('a', 2))).toBe('ab');
  expect(path(answer('a', 2), answer('b', 3))).toBe('abc');
  expect(path(answer('a', 2), answer('b', 4))).toBe('ab');
  expect(path(answer('a', 2), answer('b', 3), answer('a', 1))).toBe('a');
});
