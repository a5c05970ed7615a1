import { describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { parseResponse } from '../../src/response/parse-response.js';
import type { PulseResponse } from '../../src/response/response.js';
import { breakdownReport } from '../../src/templates/breakdown-report.js';
import { handoffQuality } from '../../src/templates/handoff-quality.js';
import { icsCore5 } from '../../src/templates/ics-core5.js';
import { morale } from '../../src/templates/morale.js';
import { processFriction } from '../../src/templates/process-friction.js';
import { promiseKept } from '../../src/templates/promise-kept.js';
import { recommend } from '../../src/templates/recommend.js';
import { serviceMap } from '../../src/templates/service-map.js';
import { judgeResponse } from '../collector/judge-response.js';
import departments from '../lists/departments.json' with { type: 'json' };
import processes from '../lists/processes.json' with { type: 'json' };
import { createCompanyModel, type CompanyModel } from './company-model.js';
import { companyPulses } from './company-pulses.js';
import { companyResponses } from './company-responses.js';

const templates: readonly PulseDefinition[] = [
  icsCore5,
  serviceMap,
  morale,
  recommend,
  processFriction,
  promiseKept,
  handoffQuality,
  breakdownReport,
];
const lists = { departments, processes };
const nowMs = Date.UTC(2026, 10, 22);

const modelOf = (seed: number, people?: number): CompanyModel => {
  const entries = departments.map(entry => (people === undefined ? entry : { ...entry, headcount: people }));
  return createCompanyModel({ seed, departments: entries, processes });
};
const answersOf = (model: CompanyModel, ...pulses: readonly string[]): PulseResponse[] => {
  const known = templates.filter(({ id }) => pulses.length === 0 || pulses.includes(id));
  return [...companyResponses({ model, definitions: new Map(known.map(entry => [entry.id, entry])), lists, nowMs })];
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const numbersIn = (record: object): number[] => Object.values(record).filter(value => typeof value === 'number');
const lastWave = '2026-11';

/** Mean of all scale answers of a department in a wave. */
const received = (answers: readonly PulseResponse[], team: string, wave: string): number =>
  mean(
    answers
      .filter(response => response.wave === wave && response.context['team'] === team)
      .flatMap(response => numbersIn(response.answers)),
  );

describe('companyResponses', { timeout: 30_000 }, () => {
  const small = answersOf(modelOf(7, 8));

  it('knows all pulses that the company runs', () => {
    expect(templates.map(({ id }) => id).sort()).toEqual(companyPulses.map(({ id }) => id).sort());
    expect(new Set(small.map(({ pulse }) => pulse)).size).toBe(companyPulses.length);
  });

  it('makes responses that a collector takes', () => {
    for (const response of small) {
      const definition = templates.find(({ id }) => id === response.pulse)!;
      const parsed = parseResponse(JSON.parse(JSON.stringify(response)));
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
      expect(judgeResponse(response, { definition, lists, context: response.context })).toEqual([]);
    }
  });

  it('gives each an id of its own', () => {
    expect(new Set(small.map(({ id }) => id)).size).toBe(small.length);
    for (const { id } of small) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('makes the same bytes of the same seed, and others of another', () => {
    const bytes = (seed: number) => JSON.stringify(answersOf(modelOf(seed, 8)));
    expect(bytes(7)).toBe(JSON.stringify(small));
    expect(bytes(8)).not.toBe(JSON.stringify(small));
  });

  it('asks in eight quarters, and nobody before a schedule begins', () => {
    const waves = (pulse: string) => [...new Set(small.filter(found => found.pulse === pulse).map(({ wave }) => wave))];
    expect(waves('ics-core5')).toEqual([
      '2025-02',
      '2025-05',
      '2025-08',
      '2025-11',
      '2026-02',
      '2026-05',
      '2026-08',
      '2026-11',
    ]);
    expect(waves('process-friction')).toEqual(['2026-02-05', '2026-05-05', '2026-08-05', '2026-11-05']);
  });

  it('has no department answer more often than it has people', () => {
    const answers = answersOf(modelOf(3), 'ics-core5').filter(({ wave }) => wave === lastWave);
    for (const { id, headcount } of departments) {
      const count = answers.filter(({ context }) => context['team'] === id).length;
      expect(count).toBeLessThan(headcount);
      expect(count).toBeGreaterThan(headcount * 0.3);
    }
  });

  it('answers what is asked, and leaves the rest out', () => {
    for (const { pulse, answers, skipped } of small.filter(found => found.pulse === 'ics-core5')) {
      expect(pulse).toBe('ics-core5');
      // Of two questions to each of five topics one is drawn; the comment is asked of everybody.
      expect(Object.keys(answers).length + Object.keys(skipped).length).toBe(6);
    }
    const promises = small.filter(found => found.pulse === 'promise-kept');
    expect(promises.some(({ answers }) => 'cause' in answers)).toBe(true);
    expect(promises.every(({ answers }) => !('cause' in answers && 'kept' in answers))).toBe(true);
    expect(promises.every(({ context }) => Object.keys(context).join() === 'about')).toBe(true);
  });

  it('answers handovers from both sides, and those who hand over think better of it', () => {
    const handovers = answersOf(modelOf(7), 'handoff-quality').filter(({ wave }) => wave === lastWave);
    const scores = (side: string, question: string, highest: number): number =>
      mean(
        handovers
          .filter(response => response.side === side)
          .flatMap(({ answers }) => (typeof answers[question] === 'number' ? (100 * answers[question]) / highest : [])),
      );
    expect(handovers.every(({ side, context }) => side !== undefined && context['about'] !== undefined)).toBe(true);
    expect(scores('provider', 'see', 2)).toBeGreaterThan(scores('receiver', 'know', 5) + 5);
  });
});

describe.each([7, 42])('the effects of seed %i', { timeout: 30_000 }, seed => {
  const model = modelOf(seed);
  const { improving, atWar, breaking } = model.effects;

  it('let one department get better', () => {
    const answers = answersOf(model, 'ics-core5');
    const rises = departments.map(
      ({ id }) => [id, received(answers, id, lastWave) - received(answers, id, '2025-02')] as const,
    );
    const [best, next] = [...rises].sort((one, other) => other[1] - one[1]);
    expect(best?.[0]).toBe(improving);
    expect(best![1]).toBeGreaterThan(2 * next![1]);
  });

  it('let one pair serve each other worst, the first getting least', () => {
    const rounds = answersOf(model, 'service-map')
      .filter(({ wave }) => wave === lastWave)
      .flatMap(({ context, answers }) =>
        Object.entries(answers['svc'] ?? {}).map(([to, round]) => ({
          pair: `${context['team']}>${to}`,
          round: round as object,
        })),
      );
    const pairs = [...new Set(rounds.map(({ pair }) => pair))].map(pair => {
      const scores = rounds.filter(found => found.pair === pair).flatMap(({ round }) => numbersIn(round));
      return { pair, n: scores.length / 4, score: mean(scores) };
    });
    const worst = pairs.filter(({ n }) => n >= 5).sort((one, other) => one.score - other.score);
    expect(worst.slice(0, 2).map(({ pair }) => pair)).toEqual([`${atWar[0]}>${atWar[1]}`, `${atWar[1]}>${atWar[0]}`]);
    expect(worst[1]!.score - worst[0]!.score).toBeGreaterThan(0.6);
  });

  it('let one process take more than half of the time', () => {
    const answers = answersOf(model, 'process-friction').filter(({ wave }) => wave === '2026-11-05');
    const minutes = (process: string): number =>
      answers
        .filter(({ context }) => context['process'] === process)
        .reduce((sum, { answers: { lost = 0 } }) => sum + Number(lost), 0);
    const all = processes.reduce((sum, { id }) => sum + minutes(id), 0);
    expect(minutes(breaking) / all).toBeGreaterThan(0.6);
  });
});
