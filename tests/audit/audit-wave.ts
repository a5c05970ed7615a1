import { everybody } from '../../src/results/aggregate.js';
import { families, type AnswerCounts, type Stretch } from './answer-counts.js';
import { minimumOfMeasure, type Publication, type Sight } from './published-wave.js';
import { RowSpace, type SparseRow } from './row-space.js';

/** Too few answers · answers that are all the same · too few new comments. */
export type LeakKind = 'small' | 'unanimous' | 'comments';

/** A figure that nobody may know and everybody can compute. */
export interface Leak {
  readonly kind: LeakKind;
  readonly measure: string;
  readonly group: string;
  readonly item: string | null;
  /** Between which looks, the first being 0. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

/** What can be computed of one measure. */
interface Known {
  /** How many answered, from every figure of the measure. */
  readonly sizes: RowSpace;
  /** What they answered, from figures of its whole family that show more than their number. */
  readonly sums: RowSpace;
}

/** How many looks a sight is old: documents say no more than the number of answers. */
const looksHeld = (answers: AnswerCounts, sight: Sight, units: readonly string[]): number => {
  for (let to = answers.slots; to > 0; to -= 1) {
    if (answers.count(sight.measure, units, sight.item, 0, to).n === sight.n) return to;
  }
  throw new Error(`No look had ${sight.n} answers: ${JSON.stringify(sight)}`);
};

interface HeldSight extends Sight {
  readonly units: readonly string[];
  readonly looks: number;
}

const sightsOf = (answers: AnswerCounts, publications: readonly Publication[]): readonly HeldSight[] => {
  const sights = new Map<string, HeldSight>();
  for (const sight of publications.flatMap(publication => publication.sights)) {
    const key = JSON.stringify(sight);
    if (families[sight.measure] === undefined || sights.has(key)) continue;
    const units = answers.unitsOf.get(sight.group) ?? [];
    sights.set(key, { ...sight, units, looks: looksHeld(answers, sight, units) });
  }
  return [...sights.values()];
};

/** Counts that tell who answered both service questions, or at least that nobody answered the one without the other. */
const emptySumsOf = (answers: AnswerCounts, sights: readonly HeldSight[]): readonly SparseRow[] => {
  const counts = new Set(sights.map(({ measure, group, looks, n }) => `${measure}|${group}|${looks}|${n}`));
  return sights
    .filter(({ measure }) => measure === 'dim:service')
    .flatMap(({ group, units, looks, n }) =>
      (['resp1', 'resp2'] as const)
        .filter(answered => counts.has(`${answered}|${group}|${looks}|${n}`))
        .flatMap(answered => answers.emptySums(units, answered, looks)),
    );
};

const learn = (answers: AnswerCounts, sights: readonly HeldSight[]): ReadonlyMap<string, Known> => {
  const measures = Object.keys(families);
  const sums = new Map(
    Object.values(families).map(family => {
      const related = measures.filter(measure => families[measure] === family);
      return [family, new RowSpace(answers.width(related))];
    }),
  );
  const known = new Map(
    measures.map(measure => [
      measure,
      { sizes: new RowSpace(answers.width([measure])), sums: sums.get(families[measure]!)! },
    ]),
  );
  for (const { measure, units, item, looks, isWhole } of sights) {
    const { sum, size } = answers.count(measure, units, item, 0, looks);
    known.get(measure)!.sizes.add(size());
    if (isWhole) sums.get(families[measure]!)!.add(sum());
  }
  for (const row of emptySumsOf(answers, sights)) sums.get('service')!.add(row);
  return known;
};

type Target = readonly [group: string, units: readonly string[]];

/** Every group, and the people of each that are in none of its subgroups. */
const targetsOf = ({ unitsOf }: AnswerCounts): readonly Target[] =>
  [...unitsOf].flatMap(([group, units]): Target[] =>
    units.length > 1
      ? [
          [group, units],
          [`${group}, own`, [group]],
        ]
      : [[group, units]],
  );

const judge = (
  answers: AnswerCounts,
  known: Known,
  leak: Omit<Leak, 'kind' | 'n'>,
  stretches: readonly Stretch[],
): Leak[] => {
  const { measure, item } = leak;
  const { n, isUnanimous, sum, size } = answers.countTogether(measure, item, stretches);
  if (n === 0 || (n >= minimumOfMeasure(measure) && !isUnanimous)) return [];
  if (n >= minimumOfMeasure(measure)) return known.sums.has(sum()) ? [{ ...leak, n, kind: 'unanimous' }] : [];
  return known.sizes.has(size()) || known.sums.has(sum()) ? [{ ...leak, n, kind: 'small' }] : [];
};

/**
 * What is left of each group once everything that was shown of its parts is taken away: the answers since each part was last
 * shown.
 */
const remainderLeaks = (
  answers: AnswerCounts,
  known: Known,
  sights: readonly HeldSight[],
  place: Pick<Leak, 'measure' | 'item'>,
): Leak[] => {
  const seen = sights.filter(({ measure, item }) => measure === place.measure && item === place.item);
  const heldBy = (group: string, to: number): number =>
    Math.max(0, ...seen.filter(sight => sight.group === group && sight.looks <= to).map(({ looks }) => looks));
  return [...answers.unitsOf].flatMap(([group, units]) => {
    if (units.length === 1) return [];
    return Array.from({ length: answers.slots }, (_, look) => look + 1).flatMap(to => {
      const parts = answers.partsOf.get(group) ?? [];
      const hidden = parts.map(part => ({ units: answers.unitsOf.get(part) ?? [], from: heldBy(part, to), to }));
      const leak = { ...place, group: `${group}, remainder`, from: 0, to };
      return judge(answers, known, leak, [...hidden, { units: [group], from: 0, to }]);
    });
  });
};

/** New comments between two looks that are fewer than the minimum. */
const commentLeaks = (publications: readonly Publication[]): Leak[] => {
  const base = { kind: 'comments' as const, measure: 'cmt', group: everybody, item: null };
  let before = 0;
  return publications.flatMap(({ comments }, look) => {
    const n = comments - before;
    before = comments;
    return n > 0 && n < minimumOfMeasure('cmt') ? [{ ...base, from: look, to: look + 1, n }] : [];
  });
};

/**
 * Decides for every group, item, measure and time between two looks whether too few answers, or answers that are all the
 * same, follow from everything that was ever published of the wave. Takes the attacker for somebody who knows who answered
 * nothing.
 */
export const auditWave = (answers: AnswerCounts, publications: readonly Publication[]): readonly Leak[] => {
  const sights = sightsOf(answers, publications);
  const known = learn(answers, sights);
  const leaks: Leak[] = commentLeaks(publications);
  for (const [measure, spaces] of known) {
    const items = measure === 'svc.speed' ? [null, ...answers.items] : [null];
    const targets = measure === 'cmt' ? targetsOf(answers).slice(0, 1) : targetsOf(answers);
    for (const item of items) {
      if (measure !== 'cmt') leaks.push(...remainderLeaks(answers, spaces, sights, { measure, item }));
      for (const [group, units] of targets) {
        for (let from = 0; from < answers.slots; from += 1) {
          for (let to = from + 1; to <= answers.slots; to += 1) {
            leaks.push(...judge(answers, spaces, { measure, group, item, from, to }, [{ units, from, to }]));
          }
        }
      }
    }
  }
  return leaks;
};
