import type { Recipe } from '../../definition/recipe-definition.js';

/** An entry of Strapi, whose field `responseId` is unique. */
export const strapi: Recipe = {
  needs: ['collection'],
  path: '/api/{collection}',
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response}' },
  body: { data: { responseId: '{id}', '...': '{fields}' } },
  success: { statuses: [200, 201] },
  duplicate: { statuses: [400], at: 'error/message', is: ['This attribute must be unique'] },
};
