import { describe, expect, it } from 'vitest';
import { createCompany, findPeople } from './company.js';

const list = (...labels: string[]) => labels.map((label, place) => ({ id: `d${place}`, label }));

describe('createCompany', () => {
  it.each([
    ['technology', ['Sales', 'Group IT', 'HR'], 'Group IT'],
    ['technology', ['Sales', 'Edition', 'Digital Office'], 'Digital Office'],
    ['people', ['Sales', 'People and Culture'], 'People and Culture'],
    ['finance', ['Sales', 'Finance'], 'Finance'],
    ['buildings', ['Sales', 'Facilities'], 'Facilities'],
    ['communications', ['Press'], 'Press'],
    ['technology', ['Kitchen', 'Bar'], 'Kitchen'],
    ['people', ['Kitchen', 'Bar'], 'Bar'],
    ['finance', ['Kitchen', 'Bar'], 'Kitchen'],
  ] as const)('finds %s among %j: %s', (role, labels, expected) => {
    expect(createCompany(list(...labels)).departmentFor(role).label).toBe(expected);
  });

  it('never lets a team serve itself, unless there is no other', () => {
    const company = createCompany(list('IT', 'HR'));
    expect(company.providerFor('technology', 'd1').label).toBe('IT');
    expect(company.providerFor('technology', 'd0').label).toBe('HR');
    expect(company.providerFor('technology', undefined).label).toBe('IT');
    expect(createCompany(list('IT')).providerFor('technology', 'd0').label).toBe('IT');
  });

  it.each([1, 3, 13, 200])('has people in %i departments, each led by somebody', count => {
    const { people, departments } = createCompany(list(...Array.from({ length: count }, (_, place) => `D ${place}`)));
    expect(people).toHaveLength(26);
    for (const person of people) expect(departments).toContain(person.department);
    const led = people.filter(({ task }) => task === 'taskLead').map(({ department }) => department.id);
    expect(new Set(led).size).toBe(Math.min(count, 26));
    expect(led).toHaveLength(Math.min(count, 26));
  });
});

describe('findPeople', () => {
  const { people } = createCompany(list('IT', 'Water Laboratory'));
  it.each([
    ['', 26],
    ['novak', 1],
    ['NOVÁK', 1],
    ['laboratory', 13],
    ['laboratory lead', 1],
    ['.*', 0],
  ])('"%s": %i', (query, count) => expect(findPeople(people, query, task => task)).toHaveLength(count));
});
