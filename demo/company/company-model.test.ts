import { describe, expect, it } from 'vitest';
import departments from '../lists/departments.json' with { type: 'json' };
import processes from '../lists/processes.json' with { type: 'json' };
import { createCompanyModel } from './company-model.js';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const modelOf = (seed: number) => createCompanyModel({ seed, departments, processes });

describe('the company of the demo', () => {
  it('has 2,000 people in 14 departments', () => {
    const people = modelOf(7).departments.map(department => department.people);
    expect(people).toHaveLength(14);
    expect(people.reduce((sum, count) => sum + count, 0)).toBe(2000);
  });
});

describe('createCompanyModel', { timeout: 30_000 }, () => {
  it('makes the same company of the same seed', () => {
    for (const seed of seeds) expect(JSON.stringify(modelOf(seed))).toBe(JSON.stringify(modelOf(seed)));
  });

  it('moves each effect about with the seed', () => {
    const effects = seeds.map(seed => modelOf(seed).effects);
    expect(new Set(effects.map(({ improving }) => improving)).size).toBeGreaterThan(4);
    expect(new Set(effects.map(({ atWar }) => atWar.join())).size).toBeGreaterThan(20);
    expect(new Set(effects.map(({ breaking }) => breaking)).size).toBe(processes.length);
  });

  it('keeps the effects apart', () => {
    for (const seed of seeds) {
      const { improving, atWar } = modelOf(seed).effects;
      expect(new Set([improving, ...atWar]).size).toBe(3);
    }
  });

  it('lets no two be at war of which one is part of the other', () => {
    const parents = new Map<string, string | undefined>(departments.map(({ id, parent }) => [id, parent]));
    for (const seed of seeds) {
      const [one, other] = modelOf(seed).effects.atWar;
      expect([parents.get(one), parents.get(other)]).not.toEqual(expect.arrayContaining([one]));
      expect([parents.get(one), parents.get(other)]).not.toEqual(expect.arrayContaining([other]));
    }
  });

  it('has each department need two or three others, those at war each other', () => {
    for (const seed of seeds) {
      const { departments: made, effects } = modelOf(seed);
      for (const { id, needs } of made) {
        expect(needs).not.toContain(id);
        expect(new Set(needs).size).toBe(needs.length);
        expect([2, 3]).toContain(needs.length);
      }
      const needsOf = (id: string) => made.find(department => department.id === id)?.needs;
      expect(needsOf(effects.atWar[0])).toContain(effects.atWar[1]);
      expect(needsOf(effects.atWar[1])).toContain(effects.atWar[0]);
    }
  });

  it('takes a list without headcounts', () => {
    const bare = ['a', 'b', 'c', 'd'].map(id => ({ id, label: id }));
    expect(
      createCompanyModel({ seed: 1, departments: bare, processes }).departments.map(({ people }) => people),
    ).toEqual([40, 40, 40, 40]);
  });
});
