import type { PulseResponse } from '../../src/response/response.js';
import { everybody } from '../../src/results/aggregate.js';
import { sparseRow, type SparseRow } from './row-space.js';
import type { RandomCompany } from './random-company.js';

/** Measures whose figures can be computed from each other share what is unknown about them. */
export const families: Readonly<Record<string, string>> = {
  resp1: 'service',
  resp2: 'service',
  'dim:service': 'service',
  mood: 'morale',
  'dim:morale': 'morale',
  given: 'given',
  taken: 'taken',
  use: 'use',
  'svc.speed': 'pairs',
  cmt: 'comments',
};

/** Measures that show which code was answered. */
const withCategories = new Set(['resp1', 'resp2', 'dim:service', 'mood', 'dim:morale', 'given', 'taken', 'svc.speed']);

/** Answers of one measure given by the people of one unit between two looks, about one item. */
interface Atom {
  n: number;
  readonly categories: Set<number>;
}

interface Given {
  readonly measure: string;
  readonly item: string;
  readonly category: number;
}

const whole = '';

const scoreBand = (code: number): number => Math.min(4, Math.floor(((code - 1) * 25) / 20));

const one = (measure: string, category: number, item = whole): Given => ({ measure, item, category });

type Coefficients = readonly (readonly [unknown: string, coefficient: number])[];

/**
 * What a sum over the service questions is made of: the answers of those who answered both, and of those who answered one.
 * The dimension is the mean of what was answered; twice that keeps whole numbers.
 */
const serviceSums: Readonly<Record<string, Coefficients>> = {
  resp1: [
    ['both resp1', 1],
    ['only resp1', 1],
  ],
  resp2: [
    ['both resp2', 1],
    ['only resp2', 1],
  ],
  'dim:service': [
    ['both resp1', 1],
    ['both resp2', 1],
    ['only resp1', 2],
    ['only resp2', 2],
  ],
};

const serviceAnswers = (first: unknown, second: unknown): readonly Given[] => {
  const codes = [first, second].filter(code => typeof code === 'number');
  if (codes.length === 0) return [];
  const mean = codes.reduce((sum, code) => sum + code, 0) / codes.length;
  return [
    ...(typeof first === 'number' ? [one('resp1', first)] : []),
    ...(typeof second === 'number' ? [one('resp2', second)] : []),
    one('dim:service', scoreBand(mean)),
  ];
};

const answersIn = ({ answers }: PulseResponse): readonly Given[] => {
  const plain = ['mood', 'given', 'taken'].flatMap(id =>
    typeof answers[id] === 'number' ? [one(id, answers[id])] : [],
  );
  const morale = typeof answers['mood'] === 'number' ? [one('dim:morale', scoreBand(answers['mood']))] : [];
  const rounds = (answers['svc'] ?? {}) as Readonly<Record<string, { readonly speed: number }>>;
  return [
    ...plain,
    ...morale,
    ...serviceAnswers(answers['resp1'], answers['resp2']),
    ...(answers['use'] === undefined ? [] : [one('use', 0)]),
    ...(answers['cmt'] === undefined ? [] : [one('cmt', 0)]),
    ...Object.entries(rounds).map(([item, { speed }]) => one('svc.speed', speed, item)),
  ];
};

/** What some people answered between two looks; slots `from` to `to`, the latter left out. */
export interface Stretch {
  readonly units: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly unit: string;
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

export interface CountedAnswers {
  readonly n: number;
  /** All answers are the same code. */
  readonly isUnanimous: boolean;
  /** The sum of what they answered, over the unknowns of the family. */
  readonly sum: () => SparseRow;
  /** How many they are, over the unknowns of the measure. */
  readonly size: () => SparseRow;
}

/** The true answers of one wave, cut at every look, counted for any group, item and time between two looks. */
export class AnswerCounts {
  readonly slots: number;
  /** Groups with the units below them. A unit is a group's own people, without those of its subgroups. */
  readonly unitsOf = new Map<string, readonly string[]>();
  /** Groups with the groups right below them. */
  readonly partsOf = new Map<string, readonly string[]>();
  readonly items = new Set<string>();
  /** By measure, unit and item; then by slot. */
  readonly #atoms = new Map<string, (Atom | undefined)[]>();
  readonly #columns = new Map<string, Map<string, number>>();

  /** @param cuts numbers of responses, ascending, at which somebody looked */
  constructor(company: RandomCompany, responses: readonly PulseResponse[], cuts: readonly number[]) {
    this.slots = cuts.length;
    this.#fileUnits(company);
    let slot = 0;
    responses.forEach((response, index) => {
      while (slot < cuts.length && index >= cuts[slot]!) slot += 1;
      if (slot < cuts.length) this.#file(response, slot);
    });
  }

  /** Unknown sums of a family, at most; or unknown sizes of a measure. */
  width(measures: readonly string[]): number {
    const own = this.slots * [...this.#atoms.keys()].filter(key => measures.includes(key.split('|', 1)[0]!)).length;
    return measures.some(measure => serviceSums[measure] !== undefined) ? 4 * own : own;
  }

  /** Over slots `from` to `to`, the latter left out. Without an item: all items together. */
  count(measure: string, units: readonly string[], item: string | null, from: number, to: number): CountedAnswers {
    return this.countTogether(measure, item, [{ units, from, to }]);
  }

  /** Several stretches of time of several people, none of them twice. */
  countTogether(measure: string, item: string | null, stretches: readonly Stretch[]): CountedAnswers {
    const items = item !== null ? [item] : measure === 'svc.speed' ? [...this.items] : [whole];
    const places = stretches.flatMap(({ units, from, to }) =>
      units.flatMap(unit => items.map(about => ({ unit, item: about, from, to }))),
    );
    const categories = new Set<number>();
    let n = 0;
    for (const { unit, item: about, from, to } of places) {
      const atoms = this.#atoms.get(`${measure}|${unit}|${about}`) ?? [];
      for (let slot = from; slot < to; slot += 1) {
        const atom = atoms[slot];
        if (atom === undefined) continue;
        n += atom.n;
        for (const category of atom.categories) categories.add(category);
      }
    }
    return {
      n,
      isUnanimous: withCategories.has(measure) && categories.size === 1,
      sum: () => this.#row(families[measure]!, places, (...at) => this.#sumsOf(measure, ...at)),
      size: () => this.#row(`size of ${measure}`, places, (...at) => this.#sizeOf(measure, ...at)),
    };
  }

  #row(
    family: string,
    places: readonly Place[],
    unknownsOf: (item: string, slot: number, unit: string) => Coefficients,
  ): SparseRow {
    const coefficients = new Map<number, number>();
    for (const { unit, item, from, to } of places) {
      for (let slot = from; slot < to; slot += 1) {
        for (const [unknown, value] of unknownsOf(item, slot, unit)) {
          coefficients.set(this.#column(family, `${slot}|${unit}|${unknown}`), value);
        }
      }
    }
    return sparseRow(coefficients);
  }

  /** Sums that are known to be nothing: where as many answered one service question as the dimension, all answered it. */
  emptySums(units: readonly string[], answered: 'resp1' | 'resp2', to: number): readonly SparseRow[] {
    const empty = answered === 'resp1' ? 'only resp2' : 'only resp1';
    return units.flatMap(unit =>
      Array.from({ length: to }, (_, slot) => {
        const sums = this.#sumsOf('dim:service', whole, slot, unit).filter(([unknown]) => unknown === empty);
        const columns = sums.map(([unknown]) => this.#column('service', `${slot}|${unit}|${unknown}`));
        return sparseRow(new Map(columns.map(column => [column, 1])));
      }),
    );
  }

  #fileUnits({ departments }: RandomCompany): void {
    const below = (group?: string): string[] =>
      departments.filter(({ parent }) => parent === group).map(({ id }) => id);
    this.unitsOf.set(everybody, [everybody, ...departments.map(({ id }) => id)]);
    this.partsOf.set(everybody, below());
    for (const { id } of departments) {
      this.partsOf.set(id, below(id));
      this.unitsOf.set(id, [id, ...below(id)]);
    }
  }

  #file(response: PulseResponse, slot: number): void {
    const unit = response.context['team'] ?? everybody;
    for (const { measure, item, category } of answersIn(response)) {
      if (item !== whole) this.items.add(item);
      const key = `${measure}|${unit}|${item}`;
      const atoms = this.#atoms.get(key) ?? [];
      this.#atoms.set(key, atoms);
      const atom = (atoms[slot] ??= { n: 0, categories: new Set() });
      atom.n += 1;
      atom.categories.add(category);
    }
  }

  #sizeOf(measure: string, item: string, slot: number, unit: string): Coefficients {
    return this.#atoms.get(`${measure}|${unit}|${item}`)?.[slot] === undefined ? [] : [[item, 1]];
  }

  #sumsOf(measure: string, item: string, slot: number, unit: string): Coefficients {
    const sums = serviceSums[measure];
    if (sums === undefined) return this.#sizeOf(measure, item, slot, unit);
    return this.#sizeOf('dim:service', item, slot, unit).length > 0 ? sums : [];
  }

  #column(family: string, unknown: string): number {
    const columns = this.#columns.get(family) ?? new Map<string, number>();
    this.#columns.set(family, columns);
    const column = columns.get(unknown) ?? columns.size;
    columns.set(unknown, column);
    return column;
  }
}
