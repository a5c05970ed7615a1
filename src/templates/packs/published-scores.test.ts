import { describe, expect, it } from 'vitest';
import { answerTemplate, type GivenAnswers } from '../../../tests/contract/answer-template.js';
import { completedFigures } from '../../../tests/contract/completed-figures.js';
import { namedFixtures, type Fixture } from '../../../tests/contract/scoring-fixtures.js';
import type { PulseDefinition } from '../../definition/pulse-definition.js';
import type { Figures } from '../../results/aggregate.js';
import { federalEngagement } from './federal-engagement.js';
import { federalSatisfaction } from './federal-satisfaction.js';
import { peopleSurveyEngagement } from './people-survey-engagement.js';
import { peopleSurveyPerma } from './people-survey-perma.js';
import { peopleSurveyStress } from './people-survey-stress.js';
import { personalWellbeing } from './personal-wellbeing.js';

const fixtures = new Map(namedFixtures('scores').map(([, fixture]) => [fixture.id, fixture]));
const fixture = (id: string): Fixture => fixtures.get(id);

/**
 * The score of one person on 0–100, or of one answer. Ten times the same is blurred, so ten others stand beside: five with the
 * lowest answers of all, whose scores are 0 or 100, five with the highest.
 */
const scoreOfOne = async (
  definition: PulseDefinition,
  given: GivenAnswers,
  measure: string,
  highest: readonly number[],
): Promise<number> => {
  const ids = idsOf(definition);
  const lowest = highest.map(code => (code === 5 ? 1 : 0));
  const others = [lowest, highest].flatMap(codes => Array<GivenAnswers>(5).fill(named(ids, codes)));
  const found = (await completedFigures(definition, [...ten(given), ...others]))[measure] as {
    mean?: number;
    value?: number;
  };
  return ((found.mean ?? found.value ?? NaN) * 20 - 500) / 10;
};

const ten = <T>(value: T): T[] => Array<T>(10).fill(value);

const idsOf = ({ questions }: PulseDefinition): readonly string[] => questions.map(({ id }) => id);
const named = (ids: readonly string[], values: readonly number[]): GivenAnswers =>
  Object.fromEntries(ids.map((id, place) => [id, values[place] ?? 0]));

/** Codes from 1 to 5 of so many items, whose scores on 0–100 add up to a sum. */
const codesOfSum = (sum: number, items: number): readonly number[] =>
  Array.from({ length: items }, (_, place) => 1 + Math.floor((sum / 25 + place) / items));

describe('the engagement index', () => {
  const definition = peopleSurveyEngagement;
  const ids = idsOf(definition);
  const person = (sum: number): GivenAnswers => named(ids, codesOfSum(sum, 5));

  it('is that of a person, F1', async () => {
    const { scores, expect: printed } = fixture('F1');
    const codes = (scores as number[]).map(score => 1 + score / 25);
    expect(await scoreOfOne(definition, named(ids, codes), 'score:engagement', [5, 5, 5, 5, 5])).toBe(printed);
  });

  it('is that of a group of ten, F2', async () => {
    const { persons, expect: printed } = fixture('F2');
    const rows = (persons as number[]).map(score => person(5 * score));
    expect((await completedFigures(definition, rows))['score:engagement']).toMatchObject({ n: 10, mean: printed });
  });

  it.each(['A', 'B'] as const)('is that of a distribution, F3 %s', async which => {
    const { [which]: shares, expect: printed } = fixture('F3');
    const rows = (shares as number[]).flatMap((count, place) =>
      Array<GivenAnswers>(count).fill(named(ids, Array<number>(5).fill(5 - place))),
    );
    const figures = await completedFigures(definition, rows);
    expect(figures['score:engagement']).toMatchObject({ n: 100, mean: printed[which] });
    const [, , , agree = 0, strongly = 0] = (figures['pride'] as Partial<Figures>).dist ?? [];
    expect(agree + strongly).toBe(printed[`positive${which}`]);
  });

  it('names the organisation where the page does', async () => {
    const { response } = await answerTemplate(definition, {}, { context: { organisation: 'Acme' } });
    expect(response.context).toEqual({});
  });
});

describe('the proxy stress index', () => {
  const definition = peopleSurveyStress;
  const ids = idsOf(definition);
  const no = 2;
  const highest = [5, 5, 5, 5, 5, 5, 5, no];
  const person = (stress: number): GivenAnswers => named(ids, [...codesOfSum(8 * (100 - stress) - 100, 7), no]);

  it('is that of a person, F4', async () => {
    const { scores, expect: printed } = fixture('F4');
    const items = (scores as number[]).slice(0, 7).map(score => 1 + score / 25);
    expect(await scoreOfOne(definition, named(ids, [...items, no]), 'score:stress', highest)).toBe(printed);
  });

  it('is that of a group of ten, F4', async () => {
    const { group, expectGroup } = fixture('F4');
    const rows = (group as number[]).map(person);
    expect((await completedFigures(definition, rows))['score:stress']).toMatchObject({ n: 10, value: expectGroup });
  });

  it.each([
    ['yes', 0, 50 + 100 / 8 / 2],
    ['prefer not to say', 1, 50],
    ['no', 2, 50 - 100 / 8 / 2],
  ])('counts bullying: %s', async (_, code, stress) => {
    expect(await scoreOfOne(definition, named(ids, [3, 3, 3, 3, 3, 3, 3, code]), 'score:stress', highest)).toBe(stress);
  });

  it('is made of people who answered all eight', async () => {
    const { bullied: _, ...rest } = person(0);
    const rows = (fixture('F4').group as number[]).map(person);
    const figures = await completedFigures(definition, [...rows, ...ten(rest)]);
    expect(figures['score:stress']).toMatchObject({ n: 10, value: fixture('F4').expectGroup });
  });
});

describe('the PERMA index', () => {
  const definition = peopleSurveyPerma;
  const ids = idsOf(definition);
  const highest = [10, 5, 5, 10, 5];

  it('is that of a person, F5', async () => {
    // Interest, relationships and accomplishment; then satisfaction with life and worthwhileness.
    const [interest, relied, accomplishment] = (fixture('F5').scores as number[]).map(score => 1 + score / 25);
    const given = named(ids, [8, interest!, relied!, 2, accomplishment!]);
    expect(await scoreOfOne(definition, given, 'score:perma', highest)).toBe(fixture('F5').expect);
  });

  it('is that of a group of ten, F5', async () => {
    const rows = (fixture('F5').group as number[]).map(score => {
      const [life, interest, relied, worthwhile, accomplishment] = codesOfSum(5 * score, 5);
      const ofTen = (code: number | undefined): number => [0, 3, 5, 8, 10][(code ?? 1) - 1] ?? 0;
      return named(ids, [ofTen(life), interest!, relied!, ofTen(worthwhile), accomplishment!]);
    });
    expect((await completedFigures(definition, rows))['score:perma']).toMatchObject({
      n: 10,
      mean: fixture('F5').expectGroup,
    });
  });

  it.each(Object.entries(fixture('F5').map010 as Record<string, number>))(
    'counts %s as %d, F5',
    async (range, score) => {
      const [from = NaN, to = from] = range.split('-').map(Number);
      for (const code of [from, to]) {
        const given = named(ids, [code, 3, 3, 5, 3]);
        expect(await scoreOfOne(definition, given, 'score:perma', highest)).toBe((200 + score) / 5);
        expect(await scoreOfOne(definition, given, 'life', highest)).toBe(score);
      }
    },
  );
});

describe('personal wellbeing', () => {
  const definition = personalWellbeing;
  const codes = [0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10];
  const rows = codes.map(code => named(idsOf(definition), [code, code, code, code]));

  it('has a mean on 0–10 and bands for each question, and combines none', async () => {
    const figures = await completedFigures(definition, rows);
    const value = (id: string): unknown => (figures[`score:${id}`] as { value: number }).value;
    expect(['life-mean', 'worthwhile-mean', 'happy-mean', 'anxious-mean'].map(value)).toEqual([5.9, 5.9, 5.9, 5.9]);
    expect(['low', 'medium', 'high', 'very-high'].map(band => value(`happy-${band}`))).toEqual([30, 25, 25, 20]);
    expect(['very-low', 'low', 'medium', 'high'].map(band => value(`anxious-${band}`))).toEqual([10, 10, 20, 60]);
    expect(definition.scores?.every(({ of }) => of.length === 1)).toBe(true);
  });

  it('waits for a page that shows it by hand', () => expect(definition.invitation).toEqual({ trigger: 'manual' }));
});

describe('the indices of the federal survey', () => {
  it('are means of percentages, each of those who answered', async () => {
    const definition = federalSatisfaction;
    const rows = [
      ...Array.from({ length: 12 }, (_, place) => ({ q40: place < 9 ? 4 : 2, q69: 5, q70: place < 6 ? 4 : 3 })),
      ...Array.from({ length: 12 }, (_, place) => ({ q40: place < 9 ? 5 : 3, q69: 1, q70: 1, q71: place < 3 ? 4 : 3 })),
    ];
    // 18 of 24, 12 of 24, 6 of 24, 3 of 12.
    expect((await completedFigures(definition, rows))['score:satisfaction']).toMatchObject({
      n: 12,
      value: (75 + 50 + 25 + 25) / 4,
    });
  });

  it('have three parts of five questions', async () => {
    const definition = federalEngagement;
    const neutral = named(idsOf(definition), Array<number>(15).fill(3));
    const some = { q3: 5, q4: 4, q6: 4, q11: 3, q12: 1, q47: 4, q52: 4, q53: 5, q60: 1 };
    const others = named(idsOf(definition), Array<number>(15).fill(2));
    const figures = await completedFigures(definition, [...ten({ ...neutral, ...some }), ...ten(others)]);
    const value = (id: string): unknown => (figures[`score:${id}`] as { value: number }).value;
    expect(['intrinsic', 'supervisors', 'leaders'].map(value)).toEqual([30, 20, 10]);
    expect(value('engagement')).toBe(20);
  });
});
