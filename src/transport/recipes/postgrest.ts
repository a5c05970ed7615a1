import type { Recipe } from '../../definition/recipe-definition.js';

/** A table behind PostgREST, with the id as its key. */
export const postgrest: Recipe = {
  needs: ['table'],
  path: '/{table}',
  query: { on_conflict: 'id' },
  headers: { prefer: 'return=minimal,resolution=ignore-duplicates' },
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response}' },
  body: { id: '{id}', '...': '{fields}' },
  success: { statuses: [200, 201] },
  batch: {},
};
