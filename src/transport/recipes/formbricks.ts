import type { Recipe } from '../../definition/recipe-definition.js';

/** A response of Formbricks; the fields are the ids of its questions. */
export const formbricks: Recipe = {
  needs: ['environment', 'survey'],
  path: '/api/v1/client/{environment}/responses',
  fields: { '...': '{answers}' },
  body: {
    surveyId: '{survey}',
    finished: '{complete}',
    data: '{fields}',
    ttc: {},
    meta: {},
    language: '{language}',
    singleUseId: '{id}',
  },
  success: { statuses: [200, 201] },
};
