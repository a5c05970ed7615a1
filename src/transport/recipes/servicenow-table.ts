import type { Recipe } from '../../definition/recipe-definition.js';

/** The Table API of ServiceNow, which takes no key: looked for first, then written. */
export const servicenowTable: Recipe = {
  needs: ['table'],
  method: 'GET',
  path: '/api/now/table/{table}',
  query: { sysparm_query: 'u_id={id}', sysparm_fields: 'sys_id', sysparm_limit: '1' },
  headers: { accept: 'application/json' },
  done: { statuses: [200], at: 'result/0' },
  success: { statuses: [200], at: 'result/0', is: [null] },
  fields: { u_pulse: '{pulse}', u_wave: '{wave}', u_response: '{response|json}' },
  steps: [
    {
      path: '/api/now/table/{table}',
      headers: { accept: 'application/json' },
      body: { u_id: '{id}', '...': '{fields}' },
      success: { statuses: [201] },
    },
  ],
};
