import { seededRank } from '../../../src/base/seeded-order.js';

/** What a person does with a pulse on screen; `leaves` is to go on working without a sign. */
export type Reaction = 'answered' | 'snoozed' | 'closed' | 'never' | 'leaves';

export interface Person {
  readonly id: string;
  /** People of one device share its storage. */
  readonly device: string;
  /** Key of the person, where the device is shared. */
  readonly key?: string;
  readonly isNewcomer: boolean;
  /** Tabs that each visit opens at once. */
  readonly tabs: number;
  /** Hours, in UTC, at which a day's visits lie; empty on a day without. */
  visitHours(day: number): readonly number[];
  /** The same for the same showing, whenever it is asked. */
  react(showing: string): Reaction;
}

/** A number in [0, 1) that a text decides. */
export const chance = (...parts: readonly (string | number)[]): number => seededRank(parts.join('/'), 7) / 2 ** 32;

/** Monday is 0; day 0 of the simulation is Thursday, 1 January 2026. */
const weekdayOf = (day: number): number => (day + 3) % 7;

const atWork = (id: string, share: number, from = 0, until = Infinity) => {
  return (day: number): readonly number[] => {
    const isAbsent = weekdayOf(day) > 4 || day < from || day >= until || chance(id, 'present', day) >= share;
    if (isAbsent) return [];
    const hours = [8 + 5 * chance(id, 'early', day), 13 + 4.9 * chance(id, 'late', day)];
    return chance(id, 'twice', day) < 0.4 ? hours : hours.slice(0, 1);
  };
};

const mixed =
  (id: string) =>
  (showing: string): Reaction => {
    const drawn = chance(id, 'react', showing);
    return drawn < 0.55 ? 'answered' : drawn < 0.72 ? 'snoozed' : drawn < 0.82 ? 'closed' : 'leaves';
  };

const always = (reaction: Reaction) => (): Reaction => reaction;

const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  device: id,
  isNewcomer: chance(id, 'newcomer') < 0.3,
  tabs: 1,
  visitHours: atWork(id, 0.9),
  react: mixed(id),
  ...changes,
});

const several = (count: number, make: (id: string) => Person, name: string): Person[] =>
  Array.from({ length: count }, (_, at) => make(`${name}-${at + 1}`));

/** The days of a week, Monday 0, on which a part-timer works. */
const partTime =
  (id: string, ...days: readonly number[]) =>
  (day: number): readonly number[] =>
    days.includes(weekdayOf(day)) ? atWork(id, 0.95)(day) : [];

const withHolidays =
  (id: string, ...holidays: readonly (readonly [from: number, until: number])[]) =>
  (day: number): readonly number[] =>
    holidays.some(([from, until]) => day >= from && day < until) ? [] : atWork(id, 0.9)(day);

/** Fifty, most of them ordinary. */
export const people: readonly Person[] = [
  ...several(30, id => person(id), 'office'),
  ...several(3, id => person(id, { visitHours: partTime(id, 1, 2) }), 'tuesdays'),
  person('fridays', { visitHours: partTime('fridays', 4) }),
  person('fortnight', { visitHours: day => (day % 14 === 5 ? atWork('fortnight', 1)(day) : []) }),
  ...several(3, id => person(id, { visitHours: withHolidays(id, [80, 101], [200, 228]) }), 'holidays'),
  person('parental-leave', { visitHours: withHolidays('parental-leave', [90, 330]) }),
  person('never-answers', { react: always('leaves') }),
  person('not-now', { react: always('snoozed') }),
  person('closes', { react: always('closed') }),
  person('never-again', { react: always('never') }),
  person('answers-all', { react: always('answered') }),
  person('shared-a', { device: 'shared', key: 'e3b0c44298fc1c149afb' }),
  person('shared-b', { device: 'shared', key: 'f4c8996fb92427ae41e4' }),
  person('many-tabs', { tabs: 3 }),
  person('nights', { visitHours: day => (weekdayOf(day) > 4 ? [] : [22 + chance('nights', day)]) }),
  person('joins', { isNewcomer: true, visitHours: atWork('joins', 0.9, 150) }),
  person('leaves', { visitHours: atWork('leaves', 0.9, 0, 210) }),
];
