import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../tests/contract/answer-template.js';
import { completedFigures } from '../../tests/contract/completed-figures.js';
import { namedFixtures, type Fixture } from '../../tests/contract/scoring-fixtures.js';
import { formatPath } from '../base/issue.js';
import { parseDefinition } from '../definition/parse-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { uwesNine } from '../scoring/uwes-nine.js';
import { whoFive } from '../scoring/who-five.js';
import { licensedPack, type LicensedItem } from './licensed-pack.js';
import { instruments, type Instrument, type InstrumentId } from './licensed/instruments.js';

const ids = Object.keys(instruments) as readonly InstrumentId[];
const fixture = (id: string): Fixture => new Map(namedFixtures('scores').map(([, found]) => [found.id, found])).get(id);

const itemOf = ({ saysReversal, hasExpectations, scales }: Instrument, place: number): LicensedItem => ({
  text: `Item ${place}`,
  ...(saysReversal && { reversed: place % 2 === 1 }),
  ...(hasExpectations && { expected: `Expected ${place}` }),
  ...(scales === null && { scale: place % 2 === 1 ? 'odd' : 'even' }),
});

/** A pack as a customer would write it, with words of nobody's in place of the items. */
const packFor = (id: InstrumentId, change: object = {}): object => {
  const instrument: Instrument = instruments[id];
  const [low, high] = instrument.points;
  const { items, scales } = instrument;
  return {
    id: `our-${id}`,
    scoring: `builtin:${id}`,
    licenceUrl: 'https://licence.example/',
    attribution: 'Somebody, 2006. Used under licence.',
    accepted: true,
    items: Array.from({ length: items ?? 4 }, (_, index) => itemOf(instrument, index + 1)),
    answers: Array.from({ length: high - low + 1 }, (_, index) => `Point ${low + index}`),
    ...(scales === null && {
      scales: [
        { id: 'odd', title: 'Odd' },
        { id: 'even', title: 'Even' },
      ],
    }),
    ...change,
  };
};

const made = (pack: object): PulseDefinition => {
  const outcome = licensedPack(pack);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

const findings = (pack: unknown): string[] => {
  const outcome = licensedPack(pack);
  return outcome.ok ? [] : outcome.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

/** Answers by code, place by place. */
const coded = (codes: readonly number[], side = ''): GivenAnswers =>
  Object.fromEntries(codes.map((code, index) => [`i${index + 1}${side}`, code]));

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

describe.each(ids)('%s', id => {
  const definition = made(packFor(id));

  it('becomes a correct definition that names its licence', () => {
    expect(parseDefinition(definition, questionContracts)).toEqual({ ok: true, value: definition });
    expect(definition.licence).toEqual({
      attribution: 'Somebody, 2006. Used under licence.',
      url: 'https://licence.example/',
      accepted: true,
    });
  });

  it('asks every item once, in the words that were supplied, and scores each of its scales', () => {
    const asked = definition.questions.filter(question => /^i\d+$/.test(question.id));
    expect(asked.map(({ title }) => title)).toEqual(asked.map((_, index) => `Item ${index + 1}`));
    const { scales, items }: Instrument = instruments[id];
    const places = (scales ?? []).flatMap(scale => scale.places);
    if (places.length > 0)
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: items ?? 0 }, (_, n) => n + 1));
    expect(definition.scores?.length).toBeGreaterThan(0);
  });

  it('is never shown for fewer than ten, nor by group where it asks about one’s own manager', () => {
    expect(definition.privacy?.minimumGroup).toBe(10);
    expect(definition.groupBy).toBe(['copsoq', 'hse35', 'q12'].includes(id) ? undefined : 'team');
  });

  it('is refused with one item too few', () => {
    const { items } = packFor(id) as { items: unknown[] };
    const few = (instruments[id] as Instrument).items === null ? [] : items.slice(1);
    expect(findings(packFor(id, { items: few }))).toEqual(['items: wrong-number-of-items']);
  });
});

describe('a licensed pack', () => {
  const { attribution: _, ...unattributed } = packFor('uwes9') as Record<string, unknown>;

  it.each<[string, unknown, readonly string[]]>([
    ['not accepted', packFor('uwes9', { accepted: false }), ['accepted: licence-not-accepted']],
    ['accepted in words', packFor('uwes9', { accepted: 'yes' }), ['accepted: licence-not-accepted']],
    ['without attribution', unattributed, ['attribution: missing-key']],
    ['with an empty attribution', packFor('uwes9', { attribution: ' ' }), ['attribution: empty-text']],
    [
      'with an open licence address',
      packFor('uwes9', { licenceUrl: 'http://x.example' }),
      ['licenceUrl: not-an-https-address'],
    ],
    ['of an unknown instrument', packFor('uwes9', { scoring: 'builtin:uwes10' }), ['scoring: unknown-instrument']],
    [
      'of an instrument that every object has',
      packFor('uwes9', { scoring: 'builtin:constructor' }),
      ['scoring: unknown-instrument'],
    ],
    ['with too few answers', packFor('uwes9', { answers: ['Never'] }), ['answers: wrong-number-of-answers']],
    [
      'with an item that is no text',
      packFor('uwes3', { items: ['A', 7, { text: '' }] }),
      ['items[1]: wrong-type', 'items[2].text: empty-text'],
    ],
    [
      'with a reversal that means nothing',
      packFor('uwes3', { items: ['A', 'B', { text: 'C', reversed: true }] }),
      ['items[2].reversed: unknown-key'],
    ],
    [
      'that does not say what is reversed',
      packFor('edmondson7', { items: [...times(6, { text: 'A', reversed: false }), { text: 'B' }] }),
      ['items[6].reversed: reversal-not-said'],
    ],
    [
      'with an item of no scale',
      packFor('isqb', {
        items: [
          { text: 'A', scale: 'odd' },
          { text: 'B', scale: 'evn' },
        ],
      }),
      ['items[1].scale: unknown-instrument-scale'],
    ],
    [
      'without its scales',
      packFor('isqb', { scales: [], items: [{ text: 'A', scale: 'odd' }] }),
      ['scales: missing-key', 'items[0].scale: unknown-instrument-scale'],
    ],
    [
      'without what is expected',
      packFor('intservqual', { items: [{ text: 'A', scale: 'odd' }] }),
      ['items[0].expected: missing-key'],
    ],
    ['that is nothing', null, ['(root): not-an-object']],
  ])('%s is refused', (_case, pack, expected) => {
    expect(findings(pack)).toEqual(expected);
  });
});

describe('figures', () => {
  it('of work engagement are those of the manual’s scoring, 0–6', async () => {
    const people = [
      [6, 5, 4, 3, 2, 1, 0, 1, 2],
      [1, 2, 3, 4, 5, 6, 5, 4, 3],
      [0, 0, 6, 6, 3, 3, 2, 5, 1],
      [4, 4, 4, 5, 5, 5, 3, 3, 3],
      [2, 6, 1, 5, 0, 4, 3, 2, 6],
    ];
    const figures = await completedFigures(
      made(packFor('uwes9')),
      people.flatMap(codes => times(2, coded(codes))),
    );
    const meanOf = (name: 'vigour' | 'dedication' | 'absorption' | 'total'): number =>
      people.reduce((sum, codes) => sum + uwesNine(codes)[name]!, 0) / people.length;
    for (const name of ['vigour', 'dedication', 'absorption', 'total'] as const)
      expect((figures[`score:${name}`] as { value: number }).value).toBeCloseTo(meanOf(name), 4);
  });

  it.each([13, 12, 0, 25])('of wellbeing are raw times four, F23: %d', async raw => {
    const codes = [0, 1, 2, 3, 4].map(place => Math.floor((raw + place) / 5));
    const extremes = [...times(5, coded([0, 0, 0, 0, 0])), ...times(5, coded([5, 5, 5, 5, 5]))];
    const unfinished = times(3, coded([5, 5, 5, 5]));
    const figures = await completedFigures(made(packFor('who5')), [
      ...times(10, coded(codes)),
      ...extremes,
      ...unfinished,
    ]);
    const printed = fixture('F23').cases.find((each: Fixture) => each.raw === raw).score;
    expect(whoFive(codes)?.percentage).toBe(printed);
    expect(figures['score:total']).toMatchObject({ n: 20, mean: (10 * printed + 500) / 20 });
  });

  it('of safety in the team turn round what the pack says is reversed, 1–7', async () => {
    const high = coded([1, 7, 1, 7, 1, 7, 1]);
    const low = coded([7, 1, 7, 1, 7, 1, 7]);
    const figures = await completedFigures(made(packFor('edmondson7')), [...times(9, high), ...times(3, low)]);
    expect(figures['score:total']).toMatchObject({ n: 12, value: (9 * 7 + 3) / 12 });
  });

  it('of service quality are found minus expected in points, F25', async () => {
    const { E, P, expect: printed } = fixture('F25');
    const dimensions = instruments.servqual.scales.map(({ places }) => places);
    // Of a hundred people so many answer 5 and the others 4 that the mean of a dimension is the printed one.
    const codesOf = (means: readonly number[], person: number): number[] =>
      dimensions.flatMap((places, index) => places.map(() => (person < Math.round(100 * (means[index]! - 4)) ? 5 : 4)));
    const rows = Array.from({ length: 100 }, (_, person) => ({
      ...coded(codesOf(P, person)),
      ...coded(codesOf(E, person), '-expected'),
    }));
    const figures = await completedFigures(made(packFor('servqual')), rows);
    instruments.servqual.scales.forEach(({ id }, index) =>
      expect((figures[`score:${id}`] as { value: number }).value).toBeCloseTo(printed[index], 4),
    );
    const meanOf = (means: readonly number[]): number => means.reduce((sum, mean) => sum + mean, 0) / 5;
    expect((figures['score:found'] as { value: number }).value).toBeCloseTo(meanOf(P), 4);
    expect((figures['score:expected'] as { value: number }).value).toBeCloseTo(meanOf(E), 4);
  });

  it('of the twelve are the mean of item means, however many answered each', async () => {
    const rows = [
      ...times(10, coded([5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4])),
      ...times(10, coded([5, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])),
      ...times(20, coded([1])),
    ];
    const figures = await completedFigures(made(packFor('q12')), rows);
    expect(figures['score:total']).toMatchObject({ n: 20, value: 3 });
  });
});
