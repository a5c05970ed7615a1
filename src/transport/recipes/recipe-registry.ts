import type { Recipe } from '../transport.js';
import { json } from './json.js';

/** Recipes by name; those that are seldom used come in by `import()`. */
export const recipeRegistry: ReadonlyMap<string, () => Promise<Recipe>> = new Map([['json', async () => json]]);
