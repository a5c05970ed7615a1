import type { Recipe } from '../../definition/recipe-definition.js';

/** An item of Directus, with the id as its primary key. */
export const directus: Recipe = {
  needs: ['collection'],
  path: '/items/{collection}',
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response}' },
  body: { id: '{id}', '...': '{fields}' },
  success: { statuses: [200, 204] },
  duplicate: { statuses: [400], at: 'errors/*/extensions/code', is: ['RECORD_NOT_UNIQUE'] },
};
