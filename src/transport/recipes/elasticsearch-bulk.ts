import type { Recipe } from '../../definition/recipe-definition.js';

/** The bulk request of Elasticsearch and OpenSearch. */
export const elasticsearchBulk: Recipe = {
  needs: ['index'],
  path: '/_bulk',
  as: 'rows',
  body: [{ create: { _index: '{index}', _id: '{id}' } }, '{response}'],
  success: { statuses: [200], at: 'errors', is: [false] },
  duplicate: { statuses: [200], at: 'items/*/create/status', is: [409] },
  batch: {
    success: { statuses: [200] },
    each: {
      in: 'items',
      success: { at: 'create/status', is: [201] },
      duplicate: { at: 'create/status', is: [409] },
    },
  },
};
