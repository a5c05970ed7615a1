import type { Recipe } from '../../definition/recipe-definition.js';

/** A Google Apps Script web app, which answers `{ok: true, id}` behind a redirect and knows no preflight. */
export const appsScript: Recipe = {
  as: 'text',
  success: { at: 'ok', is: [true] },
  delivery: { acknowledge: 'echo', redirect: 'follow' },
};
