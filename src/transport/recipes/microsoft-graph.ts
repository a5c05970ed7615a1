import type { Recipe } from '../../definition/recipe-definition.js';

/** A SharePoint list by Microsoft Graph. */
export const microsoftGraph: Recipe = {
  needs: ['site', 'list'],
  path: '/v1.0/sites/{site}/lists/{list}/items',
  fields: { Answers: '{response|json}' },
  body: { fields: { Title: '{id}', '...': '{fields}' } },
  success: { statuses: [201] },
  duplicate: { at: 'error/code', is: ['nameAlreadyExists'] },
  retried: [509],
};
