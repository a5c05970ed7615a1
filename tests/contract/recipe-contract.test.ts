import { expect, it } from 'vitest';
import { recipeNames } from '../../src/definition/recipe-names.js';
import { recipeRegistry } from '../../src/transport/recipes/recipe-registry.js';
import { databases } from '../fixtures/recipes/databases.js';
import { messaging } from '../fixtures/recipes/messaging.js';
import { microsoft } from '../fixtures/recipes/microsoft.js';
import { analytics } from '../fixtures/recipes/analytics.js';
import { content } from '../fixtures/recipes/content.js';
import { records } from '../fixtures/recipes/records.js';
import { webhooks } from '../fixtures/recipes/webhooks.js';
import { describeRecipe } from './recipe-contract.js';

const known = [...webhooks, ...messaging, ...microsoft, ...databases, ...analytics, ...content, ...records];

it('has the documented requests and replies of every recipe', () => {
  expect(known.map(({ recipe }) => recipe).sort()).toEqual([...recipeRegistry.keys()].sort());
});

it('lets a definition name every recipe', () => {
  expect([...recipeNames].sort()).toEqual(['json', ...recipeRegistry.keys()].sort());
});

known.forEach(describeRecipe);
