import type { Recipe } from '../../definition/recipe-definition.js';

/** An import set of ServiceNow, whose transform map coalesces on `u_id`. */
export const servicenow: Recipe = {
  needs: ['table'],
  path: '/api/now/import/{table}',
  headers: { accept: 'application/json' },
  fields: { u_pulse: '{pulse}', u_wave: '{wave}', u_response: '{response|json}' },
  body: { u_id: '{id}', '...': '{fields}' },
  success: { statuses: [201], at: 'result/*/status', is: ['inserted', 'updated', 'ignored'] },
};
