import type { Recipe } from '../../definition/recipe-definition.js';

/** A row of ClickHouse, with the id against blocks that come twice. */
export const clickhouse: Recipe = {
  needs: ['table'],
  query: { query: 'INSERT INTO {table} FORMAT JSONEachRow', insert_deduplication_token: '{id}' },
  as: 'rows',
  fields: { pulse: '{pulse}', wave: '{wave}', response: '{response|json}' },
  body: [{ id: '{id}', '...': '{fields}' }],
  success: { statuses: [200] },
  // The token stands for a whole block: one that is dropped would take new answers with it.
  batch: { query: { query: 'INSERT INTO {table} FORMAT JSONEachRow' } },
};
