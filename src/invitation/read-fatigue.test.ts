import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFatigue, type FatigueConfiguration } from './read-fatigue.js';

const dayMs = 86_400_000;
const defaults = {
  budgetSeconds: 180,
  budgetPeriodMs: 30 * dayMs,
  cooldownMs: 0,
  groupCooldownsMs: { event: 14 * dayMs },
};
const withGroups = (groups: object): object => ({ groupCooldownsMs: { ...defaults.groupCooldownsMs, ...groups } });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('readFatigue', () => {
  it.each<readonly [string, FatigueConfiguration, object]>([
    ['nothing said', {}, {}],
    ['a budget', { budgetSeconds: 60, budgetPeriod: 'P14D' }, { budgetSeconds: 60, budgetPeriodMs: 14 * dayMs }],
    ['no budget at all', { budgetSeconds: 0 }, { budgetSeconds: 0 }],
    ['a budget without end', { budgetSeconds: Infinity }, { budgetSeconds: Infinity }],
    ['a cooldown', { cooldown: 'P2D' }, { cooldownMs: 2 * dayMs }],
    ['a group', { groups: { team: 'P7D' } }, withGroups({ team: 7 * dayMs })],
    ['another length for events', { groups: { event: 'P1D' } }, withGroups({ event: dayMs })],
  ])('reads %s', (_, given, expected) => {
    expect({ ...readFatigue(given) }).toMatchObject({ ...defaults, ...expected });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each<readonly [string, object, object]>([
    ['budgetSeconds', { budgetSeconds: -1 }, {}],
    ['budgetSeconds', { budgetSeconds: NaN }, {}],
    ['budgetSeconds', { budgetSeconds: 'much' }, {}],
    ['budgetPeriod', { budgetPeriod: 'a month' }, {}],
    ['budgetPeriod', { budgetPeriod: 30 }, {}],
    ['cooldown', { cooldown: '-P1D' }, {}],
    ['groups.team', { groups: { team: 'often' } }, withGroups({ team: 14 * dayMs })],
  ])('names %s in the console where it makes no sense: %o', async (name, given, expected) => {
    vi.resetModules();
    const { readFatigue: fresh } = await import('./read-fatigue.js');
    expect(fresh(given)).toMatchObject({ ...defaults, ...expected });
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      `ics-pulse: The setting "fatigue.${name}" cannot be read; its default holds. [fatigue-unreadable]`,
    );
  });

  it('knows no group by the name of a method', () => {
    expect(readFatigue().groupCooldownsMs['constructor']).toBeUndefined();
  });
});
