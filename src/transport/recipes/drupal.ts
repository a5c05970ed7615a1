import type { Recipe } from '../../definition/recipe-definition.js';

/** A node of Drupal by JSON:API, with an id that the client gives. */
export const drupal: Recipe = {
  needs: ['type'],
  path: '/jsonapi/node/{type}',
  headers: { accept: 'application/vnd.api+json', 'content-type': 'application/vnd.api+json' },
  fields: { field_response: '{response|json}' },
  body: { data: { type: 'node--{type}', id: '{id|uuid}', attributes: { title: '{id}', '...': '{fields}' } } },
  success: { statuses: [201] },
  duplicate: { statuses: [409] },
};
