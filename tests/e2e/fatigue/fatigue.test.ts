import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmployeeBrowser, type EmployeeBrowser } from '../delivery/employee-browser.js';
import { budgetSeconds } from './bookkeeping.js';
import { companyPulses } from './company-pulses.js';
import { days, type Visit } from './facts.js';
import type {} from './in-page.js';
import { people } from './people.js';
import { reportOn, tableOf, type Report } from './report.js';
import { startScriptSite, type ScriptSite } from './script-site.js';

const devices = [...new Set(people.map(person => person.device))];

let site: ScriptSite;
let browser: EmployeeBrowser;

/** An origin for each device, so that it has a database of its own. */
const visitsOf = async (device: string, firstDay: number, lastDay: number): Promise<readonly Visit[]> => {
  const tab = await browser.open(`http://${device}.localhost:${site.port}/`);
  await tab.waitForFunction(() => typeof globalThis.simulate === 'function');
  const visits = await tab.evaluate(([name, first, last]) => globalThis.simulate(name, first, last), [
    device,
    firstDay,
    lastDay,
  ] as const);
  await tab.close();
  return visits;
};

/** Several at a time, as most of it is waiting for the disk. */
const visitsOfAll = async (firstDay: number, lastDay: number): Promise<readonly Visit[]> => {
  const left = [...devices];
  const visits: Visit[] = [];
  const work = async (): Promise<void> => {
    for (let device = left.pop(); device; device = left.pop())
      visits.push(...(await visitsOf(device, firstDay, lastDay)));
  };
  await Promise.all([work(), work(), work(), work()]);
  return visits;
};

let visits: readonly Visit[];
let report: Report;

beforeAll(async () => {
  site = await startScriptSite('in-page.ts');
  browser = await startEmployeeBrowser();
  const before = await visitsOfAll(0, days / 2);
  // Half-way, every browser is killed at once: what was asked is on disk.
  await browser.restart();
  visits = [...before, ...(await visitsOfAll(days / 2, days))];
  report = reportOn(visits);
  console.log(tableOf(report));
}, 600_000);

afterAll(async () => {
  await browser.stop();
  site.stop();
});

describe(`${people.length} people, six pulses, ${days} days`, () => {
  it('asks by the rules, and leaves nobody out who is due', () => {
    expect(report.violations).toEqual([]);
  });

  it('asks nobody twice in a wave', () => {
    const askings = new Map<string, string[]>();
    for (const { person, shown } of visits)
      for (const { pulse, wave, reaction } of shown) {
        const key = `${person} ${pulse} ${wave}`;
        askings.set(key, [...(askings.get(key) ?? []), reaction]);
      }
    const isTwice = ([key, reactions]: [string, string[]]): boolean => {
      const returns = reactions.includes('snoozed') ? 1 : 0;
      const reminders = key.includes(' house-rules ') ? 1 : 0;
      const ends = reactions.findIndex(reaction => reaction === 'answered' || reaction === 'never');
      return reactions.length > 1 + returns + reminders || (ends >= 0 && ends < reactions.length - 1);
    };
    expect([...askings].filter(isTwice)).toEqual([]);
    expect(askings.size).toBeGreaterThan(1_000);
  });

  it('asks nobody for more than the budget', () => {
    expect([...report.greatestLoads].filter(([, seconds]) => seconds > budgetSeconds)).toEqual([]);
    // The limit is one that was reached.
    expect(Math.max(...report.greatestLoads.values())).toBeGreaterThan(0.9 * budgetSeconds);
  });

  it('reaches everyone who is eligible', () => {
    for (const { pulse, eligible, reached } of report.lines) expect([pulse, reached]).toEqual([pulse, eligible]);
    const sum = (key: 'came' | 'reached'): number => report.lines.reduce((total, line) => total + line[key], 0);
    expect(sum('reached')).toBeGreaterThan(0.9 * sum('came'));
  });

  it('holds to what single people wish', () => {
    const shownTo = (id: string) => visits.filter(({ person }) => person === id).flatMap(({ shown }) => shown);
    const pulsesOf = (id: string): string[] => shownTo(id).map(({ pulse }) => pulse);
    expect(pulsesOf('never-again').length).toBeGreaterThan(1);
    expect(pulsesOf('never-again')).toEqual([...new Set(pulsesOf('never-again'))]);
    expect(pulsesOf('nights').length).toBeGreaterThan(0);
    expect(pulsesOf('nights')).not.toContain('morale');
    for (const id of ['shared-a', 'shared-b', 'many-tabs']) expect(pulsesOf(id)).toContain('morale');
  });

  it('asks the questions of a rotation equally often', () => {
    // A question that is never drawn counts too.
    const none = companyPulses.flatMap(({ rotations = [] }) =>
      rotations.flatMap(({ of }) => of.map(id => [id, 0] as const)),
    );
    const counts = new Map<string, Map<string, number>>();
    const seen = new Set<string>();
    for (const { person, shown } of visits)
      for (const { wave, rotated } of shown) {
        if (rotated.length === 0 || seen.has(`${person} ${wave}`)) continue;
        seen.add(`${person} ${wave}`);
        const own = counts.get(person) ?? new Map<string, number>(none);
        for (const id of rotated) own.set(id, (own.get(id) ?? 0) + 1);
        counts.set(person, own);
      }
    const isUneven = ([, own]: [string, Map<string, number>]): boolean =>
      Math.max(...own.values()) - Math.min(...own.values()) > 1;
    expect([...counts].filter(isUneven)).toEqual([]);
    expect(counts.size).toBeGreaterThan(40);
  });
});
