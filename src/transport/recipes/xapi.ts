import type { Recipe } from '../../definition/recipe-definition.js';

/** A statement for a learning record store; `home` is the address that its ids belong to. */
export const xapi: Recipe = {
  needs: ['home'],
  path: '/statements',
  headers: { 'x-experience-api-version': '1.0.3' },
  body: {
    id: '{id|uuid}',
    actor: { account: { homePage: '{home}', name: '{id}' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
    object: { id: '{home}/{pulse}' },
    result: { completion: '{complete}', response: '{answers|json}' },
    timestamp: '{day|time}',
  },
  success: { statuses: [200, 204] },
  duplicate: { statuses: [409] },
  batch: {},
};
