import type { Recipe } from '../../definition/recipe-definition.js';

/** A document of Elasticsearch or OpenSearch, created once under the id. */
export const elasticsearch: Recipe = {
  needs: ['index'],
  method: 'PUT',
  path: '/{index}/_create/{id}',
  success: { statuses: [200, 201] },
  duplicate: { statuses: [409] },
};
