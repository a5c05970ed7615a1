import type { Id, ListEntry } from '../../src/definition/pulse-definition.js';
import type { TextKey } from './texts/texts.js';

/** What a department is good for in the stories of the demo. */
export type Role = 'technology' | 'people' | 'finance' | 'buildings' | 'communications';

export interface Person {
  readonly name: string;
  readonly task: TextKey;
  readonly department: ListEntry;
  readonly phone: string;
}

/** A company told from its list of departments alone: another list makes another company. */
export interface Company {
  readonly departments: readonly ListEntry[];
  readonly people: readonly Person[];
  /** The department that does this work; where none sounds like it, one chosen by its place in the list. */
  departmentFor(role: Role): ListEntry;
  /** The role's department, or another one when that is the person's own. */
  providerFor(role: Role, team: Id | undefined): ListEntry;
}

const soundsLike: Readonly<Record<Role, RegExp>> = {
  technology: /\b(it|ict|tech\w*|digital|helpdesk|systems?)\b/i,
  people: /\b(hr|people|human|personnel|staff)\b/i,
  finance: /\b(fin\w*|account\w*|treasury)\b/i,
  buildings: /\b(facilit\w*|building\w*|estates?|premises|sites?)\b/i,
  communications: /\b(comm\w*|press|media|marketing)\b/i,
};

const names = [
  'Amal Haddad',
  'Ben Okafor',
  'Carla Menéndez',
  'Daniel Weiss',
  'Eszter Nagy',
  'Farah Aziz',
  'Grace Lindqvist',
  'Hiro Tanaka',
  'Ines Carvalho',
  'Jonas Brandt',
  'Kwame Mensah',
  'Leila Rahimi',
  'Marek Novák',
  'Nadia Petrova',
  'Oisín Byrne',
  'Paula Schröder',
  'Quentin Moreau',
  'Rania Khoury',
  'Sofia Lindgren',
  'Tomasz Zieliński',
  'Uma Krishnan',
  'Victor Almeida',
  'Wanda Kowalska',
  'Xin Zhao',
  'Yusuf Demir',
  'Zoe Papadaki',
] as const;

const tasks = [
  'taskLead',
  'taskSpecialist',
  'taskCoordinator',
  'taskAnalyst',
  'taskAssistant',
  'taskTrainee',
] as const satisfies readonly TextKey[];

/** @param departments at least one */
export const createCompany = (departments: readonly ListEntry[]): Company => {
  const at = (place: number): ListEntry => departments[place % departments.length]!;
  const departmentFor = (role: Role): ListEntry =>
    departments.find(({ label }) => soundsLike[role].test(label)) ??
    departments.find(({ id }) => soundsLike[role].test(id)) ??
    at(Object.keys(soundsLike).indexOf(role));
  return {
    departments,
    people: names.map((name, place) => ({
      name,
      // The first person of each department leads it.
      task: place < departments.length ? tasks[0] : tasks[1 + (place % (tasks.length - 1))]!,
      department: at(place),
      phone: String(4100 + place * 7),
    })),
    departmentFor,
    providerFor(role, team) {
      const provider = departmentFor(role);
      return provider.id === team ? at(departments.indexOf(provider) + 1) : provider;
    },
  };
};

/** People whose name, department or task holds the words, whatever their case and accents; everybody for no words. */
export const findPeople = (
  people: readonly Person[],
  query: string,
  taskName: (task: TextKey) => string,
): readonly Person[] => {
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase();
  const words = fold(query).split(/\s+/).filter(Boolean);
  return people.filter(({ name, department, task }) => {
    const text = fold(`${name} ${department.label} ${taskName(task)}`);
    return words.every(word => text.includes(word));
  });
};
