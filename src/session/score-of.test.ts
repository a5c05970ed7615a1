import { describe, expect, it } from 'vitest';
import type { PlainQuestion, ScaleQuestion, ScoreDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { AnswerValue } from '../response/response.js';
import { ask, pulseOf } from './fake-session.js';
import { scoreOf } from './score-of.js';

const mood = (id: string, changes: Partial<ScaleQuestion> = {}): PlainQuestion =>
  ask(id, { type: 'scale', scale: 'mood5', ...changes });

const scores: readonly ScoreDefinition[] = [
  { id: 'two', kind: 'mean', of: ['a', 'b'] },
  { id: 'turned', kind: 'mean', of: ['r'] },
  { id: 'speed', kind: 'mean', of: ['speed'] },
  { id: 'mixed', kind: 'mean', of: ['a', 'cmt'] },
  { id: 'stars', kind: 'mean', of: ['nps', 'star'] },
  { id: 'group', kind: 'recommend', of: ['nps'] },
  { id: 'none', kind: 'mean', of: ['gone'] },
];
const definition = pulseOf(
  [
    mood('a'),
    mood('b'),
    mood('r', { reverse: true }),
    mood('s1', { dimension: 'speed' }),
    mood('s2', { dimension: 'speed' }),
    mood('s3', { dimension: 'speed' }),
    ask('cmt'),
    { id: 'nps', type: 'nps', title: 'nps' },
    { id: 'star', type: 'rating', title: 'star', points: 3 },
  ],
  { scores },
);

describe('scoreOf', () => {
  it.each<[string, string, Record<string, AnswerValue>, number | undefined]>([
    ['the mean of both', 'two', { a: 5, b: 2 }, 62.5],
    ['the lowest', 'two', { a: 1, b: 1 }, 0],
    ['half of them answered', 'two', { a: 4 }, 75],
    ['none answered', 'two', {}, undefined],
    ['a reversed item', 'turned', { r: 5 }, 0],
    ['a dimension', 'speed', { s1: 5, s2: 4, s3: 3 }, 75],
    ['two of three', 'speed', { s1: 5, s2: 4 }, 87.5],
    ['less than half', 'speed', { s1: 5 }, undefined],
    ['a text has no points', 'mixed', { a: 5, cmt: 'x' }, 100],
    ['scales of other lengths', 'stars', { nps: 5, star: 3 }, 75],
    ['a score of groups only', 'group', { nps: 9 }, undefined],
    ['questions that are not there', 'none', { a: 5 }, undefined],
    ['an unknown score', 'constructor', { a: 5 }, undefined],
  ])('%s', (_, id, answers, expected) => {
    expect(scoreOf(questionContracts, definition, id, answers)).toBe(expected);
  });
});
