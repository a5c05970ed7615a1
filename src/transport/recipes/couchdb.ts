import type { Recipe } from '../../definition/recipe-definition.js';

/** A document of CouchDB, PouchDB Server or Cloudant under the id; the endpoint is the database. */
export const couchdb: Recipe = {
  method: 'PUT',
  path: '/{id}',
  success: { statuses: [201, 202] },
  duplicate: { statuses: [409], at: 'error', is: ['conflict'] },
  batch: {
    method: 'POST',
    path: '/_bulk_docs',
    body: { docs: [{ _id: '{id}', '...': '{response}' }] },
    list: 'docs',
    each: { in: '', success: { at: 'rev' }, duplicate: { at: 'error', is: ['conflict'] } },
  },
};
