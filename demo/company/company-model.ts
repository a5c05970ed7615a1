import { seededOrder } from '../../src/base/seeded-order.js';
import type { Id, ListEntry } from '../../src/definition/pulse-definition.js';
import { createSeededDraw, type SeededDraw } from './seeded-draw.js';

export interface CompanyDepartment {
  readonly id: Id;
  /** Those who belong to it and to no part of it. */
  readonly people: number;
  /** Departments that its people need something from. */
  readonly needs: readonly Id[];
  /** Probability that one of its people answers when asked. */
  readonly propensity: number;
}

/** What is going on in the company; the results are to find it. */
export interface CompanyEffects {
  /** Its service, and the service that it gets, become better from wave to wave. */
  readonly improving: Id;
  /** Serve each other badly: the first gets far less of the second than the other way round. */
  readonly atWar: readonly [Id, Id];
  /** A process that takes ever more time. */
  readonly breaking: Id;
}

/** An invented company. The same seed and lists make the same one. */
export interface CompanyModel {
  readonly seed: number;
  readonly departments: readonly CompanyDepartment[];
  readonly processes: readonly Id[];
  readonly effects: CompanyEffects;
  readonly draw: SeededDraw;
}

export interface CompanyPlan {
  /** A whole number; another one makes another company of the same departments. */
  readonly seed: number;
  /** With headcounts; at least four, of which one has no parent. */
  readonly departments: readonly ListEntry[];
  /** At least two. */
  readonly processes: readonly ListEntry[];
}

/** Of a department whose list does not say. */
const usualPeople = 40;

/** From this size on a department needs three others; a smaller one two or three, or a pair would have too few answers. */
const manyPeople = 90;

const peopleOf = ({ headcount }: ListEntry): number => headcount ?? usualPeople;

/** The larger half: effects in them can be seen, and told from chance. */
const largest = (departments: readonly ListEntry[]): readonly ListEntry[] =>
  [...departments].sort((one, other) => peopleOf(other) - peopleOf(one)).slice(0, Math.max(3, departments.length / 2));

const drawEffects = ({ seed, departments, processes }: CompanyPlan): CompanyEffects => {
  const parents = new Map(departments.map(({ id, parent }) => [id, parent]));
  const isOneInOther = (one: Id, other: Id): boolean => parents.get(one) === other || parents.get(other) === one;
  const [improving = '', first = '', ...rest] = seededOrder(
    largest(departments).map(({ id }) => id),
    seed,
  );
  const second = rest.find(id => !isOneInOther(first, id)) ?? rest[0] ?? improving;
  const [breaking = ''] = seededOrder(
    processes.map(({ id }) => id),
    seed,
  );
  return { improving, atWar: [first, second], breaking };
};

/** Whom a department needs: a few others, and its opponent if it is at war. */
const drawNeeds = (
  entry: ListEntry,
  { seed, departments }: CompanyPlan,
  { atWar }: CompanyEffects,
  draw: SeededDraw,
): readonly Id[] => {
  const { id } = entry;
  const people = peopleOf(entry);
  const others = departments.map(department => department.id).filter(other => other !== id);
  const isAtWar = atWar.includes(id);
  // Who is at war has eyes for little else.
  const count = !isAtWar && (people >= manyPeople || draw.isWith(0.5, 'needs', id)) ? 3 : 2;
  const chosen = seededOrder(
    others.map(other => `${id}>${other}`),
    seed,
  )
    .slice(0, count)
    .map(pair => pair.slice(id.length + 1));
  const opponent = isAtWar ? atWar.find(other => other !== id) : undefined;
  return opponent === undefined || chosen.includes(opponent) ? chosen : [opponent, ...chosen.slice(1)];
};

/** Makes the company of a seed. Pure. */
export const createCompanyModel = (plan: CompanyPlan): CompanyModel => {
  const draw = createSeededDraw(plan.seed);
  const effects = drawEffects(plan);
  return {
    seed: plan.seed,
    departments: plan.departments.map(entry => ({
      id: entry.id,
      people: peopleOf(entry),
      needs: drawNeeds(entry, plan, effects, draw),
      propensity: 0.55 + 0.25 * draw.share('propensity', entry.id),
    })),
    processes: plan.processes.map(({ id }) => id),
    effects,
    draw,
  };
};
