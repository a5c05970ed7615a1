import type { QuestionType } from '../../src/definition/pulse-definition.js';

/** What a page, a draft or somebody’s own client can hand in to any question, by name. */
export const hostileAnswers = {
  truth: true,
  notANumber: Number.NaN,
  endless: Infinity,
  negativeZero: -0,
  emptyText: '',
  tenThousand: 'x'.repeat(10_000),
  prototypeName: '__proto__',
  halfACharacter: 'a\ud800',
  turnedText: '\u202egnorw',
  emptyObject: {},
  prototypeKeys: JSON.parse('{"__proto__":1,"constructor":1}') as unknown,
  emptyList: [],
  twice: ['load', 'load'],
  listOfLists: [['load']],
} as const;

export type HostileAnswer = keyof typeof hostileAnswers;

/** Codes of a closed scale. */
const onAScale = {
  truth: 'wrong-type',
  notANumber: 'wrong-type',
  endless: 'off-scale',
  negativeZero: 'wrong-type',
  emptyText: 'wrong-type',
  tenThousand: 'wrong-type',
  prototypeName: 'wrong-type',
  halfACharacter: 'wrong-type',
  turnedText: 'wrong-type',
  emptyObject: 'wrong-type',
  prototypeKeys: 'wrong-type',
  emptyList: 'wrong-type',
  twice: 'wrong-type',
  listOfLists: 'wrong-type',
} as const;

const oneOption = {
  ...onAScale,
  endless: 'wrong-type',
  emptyText: 'unknown-option',
  tenThousand: 'unknown-option',
  prototypeName: 'unknown-option',
  halfACharacter: 'unknown-option',
  turnedText: 'unknown-option',
} as const;

const calendar = (code: string) =>
  ({
    ...onAScale,
    notANumber: code,
    endless: 'wrong-type',
    emptyText: code,
    tenThousand: code,
    prototypeName: code,
    halfACharacter: code,
    turnedText: code,
  }) as const;

const nothing = Object.fromEntries(
  Object.keys(hostileAnswers).map(name => [name, 'not-answerable']),
) as unknown as typeof onAScale;

const byPart = { ...onAScale, endless: 'wrong-type' } as const;

/** The code with which each type refuses what is handed in; null where it is an answer. */
export const refusedHostile: Readonly<
  Record<Exclude<QuestionType, 'group'>, Readonly<Record<HostileAnswer, string | null>>>
> = {
  scale: onAScale,
  nps: onAScale,
  rating: onAScale,
  'yes-no': onAScale,
  'yes-partly-no': onAScale,
  consent: onAScale,
  choice: oneOption,
  dropdown: oneOption,
  directory: oneOption,
  'picture-choice': oneOption,
  'multi-choice': {
    ...onAScale,
    endless: 'wrong-type',
    emptyList: 'too-few-choices',
    twice: 'duplicate-choice',
  },
  number: { ...onAScale, notANumber: 'not-a-number', endless: 'not-a-number', negativeZero: 'not-a-number' },
  date: calendar('not-a-date'),
  time: calendar('not-a-time'),
  duration: { ...onAScale, notANumber: 'not-minutes', endless: 'not-minutes', negativeZero: 'not-minutes' },
  text: {
    ...onAScale,
    endless: 'wrong-type',
    emptyText: 'empty-text',
    tenThousand: 'text-too-long',
    prototypeName: null,
    halfACharacter: 'unstorable-character',
    // Whoever writes from right to left needs such signs; no page shows them outside their own paragraph.
    turnedText: null,
  },
  contact: { ...byPart, emptyObject: 'contact-missing', prototypeKeys: 'unknown-contact-field' },
  statement: nothing,
  slider: { ...onAScale, endless: 'wrong-type' },
  ranking: { ...byPart, emptyList: 'incomplete-ranking', twice: 'duplicate-choice' },
  matrix: { ...byPart, emptyObject: 'empty-answer', prototypeKeys: 'unknown-row' },
  allocation: { ...byPart, emptyObject: 'points-left', prototypeKeys: 'unknown-option' },
};

const long = 'x'.repeat(10_000);

/** What is of the right kind and still no answer to the sound question of its type. */
export const wrongAnswers: Readonly<
  Record<Exclude<QuestionType, 'group'>, readonly (readonly [given: unknown, code: string])[]>
> = {
  scale: [
    [0, 'off-scale'],
    [6, 'off-scale'],
    [2.5, 'off-scale'],
    [1e308, 'off-scale'],
  ],
  nps: [
    [-1, 'off-scale'],
    [11, 'off-scale'],
    [9.5, 'off-scale'],
  ],
  rating: [
    [0, 'off-scale'],
    [6, 'off-scale'],
  ],
  'yes-no': [
    [1, 'off-scale'],
    [3, 'off-scale'],
  ],
  'yes-partly-no': [[3, 'off-scale']],
  consent: [
    [0, 'off-scale'],
    [2, 'off-scale'],
  ],
  choice: [['gone', 'unknown-option']],
  dropdown: [['LOAD', 'unknown-option']],
  directory: [['IT', 'unknown-option']],
  'picture-choice': [['/picture.png', 'unknown-option']],
  'multi-choice': [
    [['load'], 'too-few-choices'],
    [['load', 'tools', 'people'], 'too-many-choices'],
    [['load', 'none'], 'exclusive-choice'],
    [['load', 'gone'], 'unknown-option'],
    [['load', 5], 'wrong-type'],
    [Array.from({ length: 5000 }, (_, place) => `o${place}`), 'unknown-option'],
  ],
  number: [
    [-0.1, 'below-minimum'],
    [40.1, 'above-maximum'],
    [1e308, 'above-maximum'],
    [1.25, 'too-many-decimals'],
  ],
  date: [
    ['2025-12-31', 'day-too-early'],
    ['2027-01-01', 'day-too-late'],
    ['2026-02-30', 'not-a-date'],
    ['0000-00-00', 'not-a-date'],
    ['٢٠٢٦-٠٦-٠١', 'not-a-date'],
  ],
  time: [
    ['07:59', 'time-too-early'],
    ['18:01', 'time-too-late'],
    ['25:00', 'not-a-time'],
    ['9:30', 'not-a-time'],
  ],
  duration: [
    [4, 'time-too-short'],
    [601, 'time-too-long'],
    [-5, 'not-minutes'],
    [7.5, 'not-minutes'],
    [1e308, 'not-minutes'],
  ],
  text: [
    [' \n\t ', 'empty-text'],
    ['a\0b', 'unstorable-character'],
    ['\udc00', 'unstorable-character'],
    ['x'.repeat(2001), 'text-too-long'],
    ['e\u0301'.repeat(10_000), 'text-too-long'],
  ],
  contact: [
    [{ name: 'Kim' }, 'contact-missing'],
    [{ email: 'kim' }, 'not-an-email'],
    [{ email: `${long}@example.com` }, 'text-too-long'],
    [{ email: 'k\u202eim@example.com' }, 'not-an-email'],
    [{ email: 'kim@example.com', name: long }, 'text-too-long'],
    [{ email: 'kim@example.com', name: '\ud800' }, 'unstorable-character'],
    [{ email: 'kim@example.com', phone: '12345' }, 'unknown-contact-field'],
    [{ email: null }, 'wrong-type'],
  ],
  statement: [[1, 'not-answerable']],
  slider: [
    [-5, 'below-minimum'],
    [105, 'above-maximum'],
    [1e308, 'above-maximum'],
    [2.5, 'off-scale'],
  ],
  ranking: [
    [['load'], 'incomplete-ranking'],
    [['load', 'tools', 'people', 'load'], 'duplicate-choice'],
    [['load', 'tools', 'gone'], 'unknown-option'],
    [['load', 'tools', '__proto__'], 'unknown-option'],
  ],
  matrix: [
    [{ it: 6 }, 'off-scale'],
    [{ it: '4' }, 'wrong-type'],
    [{ gone: 4 }, 'unknown-row'],
    [{ toString: 4 }, 'unknown-row'],
    [{ 'it.comment.more': 'x' }, 'unknown-row'],
    [{ it: 4, 'it.comment': long }, 'text-too-long'],
    [{ it: 4, 'it.comment': '\ud800' }, 'unstorable-character'],
    [{ it: 4, 'it.comment': 5 }, 'wrong-type'],
  ],
  allocation: [
    [{ load: 99 }, 'points-left'],
    [{ load: 99, tools: 2 }, 'too-many-points'],
    [{ load: 100.5, tools: -0.5 }, 'not-points'],
    [{ load: 101, tools: -1 }, 'not-points'],
    [{ load: 1e308, tools: 1e308 }, 'too-many-points'],
    [{ load: '100' }, 'not-points'],
    [{ load: 100, gone: 0 }, 'unknown-option'],
  ],
};
