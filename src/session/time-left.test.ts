import { expect, it } from 'vitest';
import type { GroupQuestion, PulseDefinition, QuestionDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { AnswerValue } from '../response/response.js';
import { pulseOf, settingOf } from './fake-session.js';
import { pagesOf } from './flow.js';
import type { Draw } from './session-state.js';
import { timeLeft } from './time-left.js';

const nps = (id: string, more: object = {}): QuestionDefinition => ({ id, type: 'nps', title: id, ...more });
const text = (id: string, more: object = {}): QuestionDefinition => ({ id, type: 'text', title: id, ...more });
const use: QuestionDefinition = {
  id: 'use',
  type: 'multi-choice',
  title: 'use',
  options: ['a', 'b', 'c'].map(value => ({ value, label: value })),
};
const each = { id: 'each', type: 'group', title: 'each', forEach: 'use', questions: [nps('m')] } as GroupQuestion;
const ifLow = { showIf: { question: 'n', is: 'at-most', value: 6 } };

type Answers = Readonly<Record<string, AnswerValue>>;
interface Case {
  readonly questions: readonly QuestionDefinition[];
  readonly changes?: Partial<PulseDefinition>;
  readonly answers?: Answers;
  readonly draw?: Draw;
  /** Id of the page on screen. */
  readonly at: string;
}

it.each<readonly [string, Case, least: number, most: number]>([
  ['all of it on the first page', { questions: [nps('n'), text('t')], at: 'n' }, 32.5, 32.5],
  ['the last page alone', { questions: [nps('n'), text('t')], at: 't' }, 25, 25],
  [
    'pages of the author',
    { questions: [nps('n'), text('t'), nps('o')], changes: { pages: [['t', 'n'], ['o']] }, at: 'o' },
    7.5,
    7.5,
  ],
  [
    'a page with all',
    { questions: [nps('n'), text('t')], changes: { paging: { layout: 'page' } }, at: 'n' },
    32.5,
    32.5,
  ],
  ['a condition that may still hold', { questions: [nps('n'), text('t', ifLow)], at: 'n' }, 7.5, 32.5],
  ['a condition that holds', { questions: [nps('n'), text('t', ifLow)], answers: { n: 3 }, at: 'n' }, 32.5, 32.5],
  [
    'a condition behind the person',
    { questions: [nps('n'), text('t', ifLow), nps('o')], answers: { n: 9 }, at: 'o' },
    7.5,
    7.5,
  ],
  ['rounds that can still be opened', { questions: [use, each], at: 'use' }, 7.5, 30],
  ['some of them chosen', { questions: [use, each], answers: { use: ['a'] }, at: 'use' }, 15, 30],
  ['rounds that are asked', { questions: [use, each], answers: { use: ['a', 'b'] }, at: 'each.b.m' }, 7.5, 7.5],
  ['what the lot left out', { questions: [nps('n'), text('t')], draw: { leftOut: ['t'], seed: 1 }, at: 'n' }, 7.5, 7.5],
  [
    'a rotation, drawn',
    {
      questions: [nps('n'), nps('o')],
      changes: { rotations: [{ of: ['n', 'o'], ask: 1 }] },
      draw: { leftOut: ['n'], seed: 1 },
      at: 'o',
    },
    7.5,
    7.5,
  ],
  [
    'context that is asked for',
    { questions: [nps('n')], changes: { context: ['team'], askContext: ['team'] }, at: '@team' },
    15,
    15,
  ],
  [
    'what a jump may leave out',
    {
      questions: [nps('n'), text('t'), nps('o')],
      changes: { flow: [{ after: 'n', goto: 'o', if: { question: 'n', is: 'answered' } }] },
      answers: { n: 9 },
      at: 'n',
    },
    15,
    40,
  ],
])('counts %s', (_, { questions, changes, answers = {}, draw, at }, leastSeconds, mostSeconds) => {
  const setting = settingOf(pulseOf(questions, changes), draw && { draw });
  const pages = pagesOf(setting, answers);
  const page = pages.find(({ id }) => id === at)!;
  expect(timeLeft(setting, pages, page, questionContracts)).toEqual({ leastSeconds, mostSeconds });
});
