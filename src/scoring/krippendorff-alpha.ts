export type LevelOfMeasurement = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** A value and how often it occurs in pairable units. */
interface Category {
  readonly value: number;
  readonly total: number;
}

/** Squared distance of two values, given the categories from the lower to the upper one. */
const distances: Readonly<Record<LevelOfMeasurement, (between: readonly Category[]) => number>> = {
  nominal: between => (between.length > 1 ? 1 : 0),
  ordinal: between => {
    const ends = ((between[0]?.total ?? 0) + (between.at(-1)?.total ?? 0)) / 2;
    return (between.reduce((sum, { total }) => sum + total, 0) - ends) ** 2;
  },
  interval: between => ((between.at(-1)?.value ?? 0) - (between[0]?.value ?? 0)) ** 2,
  ratio: between => {
    const [low, high] = [between[0]?.value ?? 0, between.at(-1)?.value ?? 0];
    return low + high === 0 ? 0 : ((high - low) / (high + low)) ** 2;
  },
};

/** The values given to each unit that at least two coders have coded. */
const pairableUnits = (coders: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] => {
  const units = Math.max(0, ...coders.map(codes => codes.length));
  return Array.from({ length: units }, (_, unit) =>
    coders.map(codes => codes[unit] ?? null).filter(code => code !== null),
  ).filter(codes => codes.length > 1);
};

const categoriesOf = (values: readonly number[]): readonly Category[] => {
  const totals = new Map<number, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => a.value - b.value);
};

/**
 * Krippendorff's alpha: how far several coders of comments agree, 1 for complete agreement and 0 for none beyond chance.
 * α = 1 − observed / expected disagreement, from the coincidences within units (Krippendorff 2011, Computing
 * Krippendorff's alpha-reliability, University of Pennsylvania). Themes are usable from 0.8 on, with care from 0.667. Null
 * where no unit has two codes, or all codes are the same.
 * @param coders for each coder the codes of all units, null where a unit was not coded; not negative for `ratio`
 */
export const krippendorffAlpha = (
  coders: readonly (readonly (number | null)[])[],
  level: LevelOfMeasurement,
): number | null => {
  const units = pairableUnits(coders);
  const categories = categoriesOf(units.flat());
  if (categories.length < 2) return null;
  const places = new Map(categories.map(({ value }, place) => [value, place]));
  const distance = (a: number, b: number): number => {
    const [from = 0, to = 0] = [places.get(a), places.get(b)];
    return distances[level](categories.slice(Math.min(from, to), Math.max(from, to) + 1));
  };
  const observed = units.reduce((sum, codes) => {
    const ofUnit = codes.reduce((within, a) => within + codes.reduce((part, b) => part + distance(a, b), 0), 0);
    return sum + ofUnit / (codes.length - 1);
  }, 0);
  const expected = categories.reduce(
    (sum, a) => sum + categories.reduce((part, b) => part + a.total * b.total * distance(a.value, b.value), 0),
    0,
  );
  return 1 - ((units.flat().length - 1) * observed) / expected;
};
