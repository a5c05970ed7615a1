import { describe, expect, it } from 'vitest';
import type { DestinationDefinition } from '../../../src/definition/delivery-definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { questionContracts } from '../../../src/question/question-contracts.js';
import { recipeRegistry } from '../../../src/transport/recipes/recipe-registry.js';
import { readmeText, rowsIn, sectionFrom, spansIn } from './readme-text.js';

const rows = rowsIn(sectionFrom('### Kinds of endpoint'));
const spelledOut = spansIn(readmeText)
  .filter(span => span.startsWith('"delivery": '))
  .map(span => (JSON.parse(`{${span}}`) as { readonly delivery: DestinationDefinition }).delivery);

describe('what README.md says of the kinds of endpoint', () => {
  it.each([...recipeRegistry])('has %s, with all that it asks for', async (name, load) => {
    const { needs = [] } = await load();
    const cells = rows
      .map(([, recipe = '', there = '']) => spansIn(recipe + there))
      .filter(spans => spans.includes(name));
    expect(cells).toHaveLength(1);
    expect(needs.filter(option => !cells[0]?.includes(option))).toEqual([]);
  });

  it.each(spelledOut)('$recipe, step by step, is taken by a definition and says all that it needs', async delivery => {
    const questions = [{ id: 'score', type: 'nps', title: 'How likely are you to come again?' }];
    const definition = { format: 'ics-pulse/1', id: 'canteen', title: 'Canteen', questions, delivery };
    expect(parseDefinition(definition, questionContracts)).toMatchObject({ ok: true, value: { delivery } });
    const recipe = await recipeRegistry.get(delivery.recipe as string)?.();
    expect(Object.keys(delivery.options ?? {})).toEqual(recipe?.needs ?? []);
  });

  it('goes step by step through three', () => {
    expect(spelledOut.map(({ recipe }) => recipe)).toEqual(['power-automate', 'servicenow', 'sharepoint']);
  });
});
