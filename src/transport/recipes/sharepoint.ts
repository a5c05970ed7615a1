import type { Recipe } from '../../definition/recipe-definition.js';

/** A SharePoint list, whose Title takes unique values only. */
export const sharepoint: Recipe = {
  needs: ['list'],
  path: "/_api/web/lists/GetByTitle('{list}')/items",
  headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata' },
  fields: { Answers: '{response|json}' },
  body: { Title: '{id}', '...': '{fields}' },
  success: { statuses: [201] },
  duplicate: {
    at: 'odata.error/code',
    is: ['-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'],
  },
};
