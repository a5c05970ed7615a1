import { beforeAll, describe, expect, it } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { Aggregate } from '../../src/results/aggregate.js';
import type { LayOut } from '../../src/results/chart/chart.js';
import { loadChartLanguage, type ChartLanguage } from '../../src/results/chart/chart-language.js';
import { shownAggregate } from '../../src/results/chart/shown-aggregate.js';
import { completeAggregate } from '../../src/results/complete-aggregate.js';
import { layOut as pareto } from '../../src/results/pareto/pareto.js';
import { loadResultsLanguage } from '../../src/results/results-language.js';
import { layOut as serviceMapChart } from '../../src/results/service-map/service-map.js';
import { summarize } from '../../src/results/summarize.js';
import { layOut as trend } from '../../src/results/trend/trend.js';
import { icsCore5 } from '../../src/templates/ics-core5.js';
import { processFriction } from '../../src/templates/process-friction.js';
import { serviceMap } from '../../src/templates/service-map.js';
import departments from '../lists/departments.json' with { type: 'json' };
import processes from '../lists/processes.json' with { type: 'json' };
import { createCompanyModel, type CompanyModel } from './company-model.js';
import { companyResponses } from './company-responses.js';

const lists = { departments, processes };
const nowMs = Date.UTC(2026, 10, 22);

/** What a collector publishes of the company's answers to one pulse, in its last waves. */
const published = (model: CompanyModel, definition: PulseDefinition, waves: number): Aggregate => {
  const definitions = new Map([[definition.id, definition]]);
  const answers = [...companyResponses({ model, definitions, lists, nowMs })];
  const ids = [...new Set(answers.map(({ wave }) => wave))].slice(-waves);
  const aggregate = summarize({
    definition,
    contracts: questionContracts,
    waves: ids.map(id => ({ id, state: 'closed', responses: answers.filter(({ wave }) => wave === id) })),
    lists,
    language: 'en',
    generated: '2026-11-22T00:00:00Z',
  });
  const headcounts = new Map(model.departments.map(({ id, people }) => [id, people]));
  return completeAggregate(aggregate, { definition, headcounts, actions: [] });
};

const labelOf = (list: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  list.find(entry => entry.id === id)?.label ?? '';

let language: ChartLanguage;
beforeAll(async () => {
  language = await loadChartLanguage(await loadResultsLanguage('en'));
});

const findingOf = (layOut: LayOut, document: Aggregate, measure: string): string => {
  const aggregate = shownAggregate(document, 0);
  const chosen = aggregate.dims.find(({ id }) => id === measure) ?? null;
  const [group, wave] = [aggregate.groups[0]!, aggregate.waves.at(-1)!];
  return layOut({ aggregate, wave, group, measure: chosen, widthPx: 344, language })?.finding ?? '';
};

// The titles of seed 7 are read in the real page, by the test of the dashboard.
describe.each([8])('the titles of the dashboard, with seed %i', { timeout: 60_000 }, seed => {
  const model = createCompanyModel({ seed, departments, processes });
  const { improving, atWar, breaking } = model.effects;

  it('name the department that gets better', () => {
    const title = findingOf(trend, published(model, icsCore5, 8), 'score:ics');
    expect(title).toMatch(new RegExp(`^${labelOf(departments, improving)}: .*rising`));
  });

  it('name the pair at war, with both directions', () => {
    const title = findingOf(serviceMapChart, published(model, serviceMap, 1), 'score:service');
    const [one, other] = atWar.map(id => labelOf(departments, id));
    expect(title).toMatch(new RegExp(`^${one} rates ${other} lowest: \\d+ of 100; the other way round it is \\d+$`));
  });

  it('name the process that breaks', () => {
    const title = findingOf(pareto, published(model, processFriction, 1), 'lost');
    expect(title).toBe(`More than half of all reported minutes are about “${labelOf(processes, breaking)}”`);
  });
});
