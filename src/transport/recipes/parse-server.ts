import type { Recipe } from '../../definition/recipe-definition.js';

/** An object of Parse Server, whose keys hold no dots: the response is a text. */
export const parseServer: Recipe = {
  needs: ['application'],
  path: '/classes/{class}',
  defaults: { class: 'PulseResponse' },
  headers: { 'x-parse-application-id': '{application}', 'x-parse-request-id': '{id}' },
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response|json}' },
  body: { responseId: '{id}', '...': '{fields}' },
  success: { statuses: [201] },
  // The same request again, or a unique field that has the value already.
  duplicate: { at: 'code', is: [159, 137] },
};
