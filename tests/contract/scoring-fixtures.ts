import { readFileSync } from 'node:fs';

/** Published numbers as they came, by the name of what they check. */
export type Fixture = ReturnType<typeof JSON.parse>;

/** A figure of ours, the printed one, and how many of its decimals are printed, or how much it may be off. */
export type Figure = readonly [
  found: number | null | undefined,
  printed: number,
  precision: number | { readonly by: number },
];

export type FixtureChecks = Readonly<Record<string, (fixture: Fixture) => readonly Figure[]>>;

const read = (): readonly Fixture[] =>
  JSON.parse(readFileSync('tests/fixtures/scoring-fixtures.json', 'utf8')).fixtures;

/** Which test answers for which fixture. */
export const fixtureFamilies = {
  scores: [
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
    'F6',
    'F19',
    'F20',
    'F21',
    'F22',
    'F23',
    'F24',
    'F25',
    'F26',
    'F33',
    'F35',
    'F36',
  ],
  intervals: ['F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F31', 'F32'],
  agreement: ['F27', 'F28', 'F29', 'F30', 'F34'],
} as const;

/** Where a fixture names no source, or cannot be reproduced. */
const remarks: Readonly<Record<string, string>> = {
  F23: 'Topp et al. 2015, Psychotherapy and Psychosomatics 84, 167–176',
  F24: 'NOT REPRODUCED, the answers of 9,679 people are not published: means and spreads fit each other, no more',
  F36: 'NOT REPRODUCED, the data set is not part of this repository: figures lie on their scale, no more',
};

const nameOf = ({ id, method, name, source }: Fixture): string =>
  `${id} ${method}: ${[name, source, remarks[id]].filter(Boolean).join('; ')}`;

/** Both ends of an interval. */
export const endsOf = (
  found: { readonly lo?: number; readonly hi?: number } | null,
  lo: number,
  hi: number,
  precision: Figure[2],
): readonly Figure[] => [
  [found?.lo, lo, precision],
  [found?.hi, hi, precision],
];

/** Ids of all fixtures in the file. */
export const fixtureIds = (): readonly string[] => read().map(({ id }) => id);

/** Each fixture of a family under its id and source; one that the file lacks is none the less there, by its id. */
export const namedFixtures = (family: keyof typeof fixtureFamilies): readonly (readonly [string, Fixture])[] =>
  fixtureFamilies[family]
    .map((id): Fixture => read().find(fixture => fixture.id === id) ?? { id })
    .map(fixture => [nameOf(fixture), fixture]);

const isReproduced = ([found, printed, precision]: Figure): boolean => {
  const off = Math.abs((found ?? NaN) - printed);
  return typeof precision === 'number' ? off < 10 ** -precision / 2 : off <= precision.by;
};

/** Figures that are not as printed; null where the fixture has no check. */
export const wrongFigures = (checks: FixtureChecks, fixture: Fixture): readonly Figure[] | null => {
  const figures = checks[fixture.id]?.(fixture) ?? [];
  return figures.length === 0 ? null : figures.filter(figure => !isReproduced(figure));
};
