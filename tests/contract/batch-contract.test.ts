import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recipeRegistry } from '../../src/transport/recipes/recipe-registry.js';
import { batches } from '../fixtures/recipes/batches.js';
import { describeBatch } from './batch-contract.js';

it('has the documented request and replies of every recipe that takes several answers', async () => {
  const recipes = await Promise.all([...recipeRegistry].map(async ([name, load]) => ({ name, recipe: await load() })));
  const taking = recipes.filter(({ recipe }) => recipe.batch).map(({ name }) => name);
  expect(batches.map(({ recipe }) => recipe).sort()).toEqual(taking.sort());
});

it('takes several answers nowhere where more than one request, or no receipt, is needed', async () => {
  const recipes = await Promise.all([...recipeRegistry.values()].map(load => load()));
  expect(recipes.filter(({ batch, once, steps, delivery }) => batch && (once ?? steps ?? delivery))).toEqual([]);
});

it('names them in the README', () => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, named = ''] = /With `"batch": 20`.*?knows how:(.*?)or your own/s.exec(text) ?? [];
  expect([...named.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual(
    batches.map(({ recipe }) => recipe).sort(),
  );
});

batches.forEach(describeBatch);
