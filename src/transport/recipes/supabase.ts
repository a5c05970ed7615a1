import type { Recipe } from '../../definition/recipe-definition.js';

/** A table of Supabase, with the public key of the project and a policy that lets it insert only. */
export const supabase: Recipe = {
  needs: ['table', 'key'],
  path: '/rest/v1/{table}',
  query: { on_conflict: 'id' },
  headers: {
    apikey: '{key}',
    authorization: 'Bearer {key}',
    prefer: 'return=minimal,resolution=ignore-duplicates',
  },
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response}' },
  body: { id: '{id}', '...': '{fields}' },
  success: { statuses: [200, 201] },
  batch: {},
};
