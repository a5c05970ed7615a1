import type { Recipe } from '../../definition/recipe-definition.js';

/** A record by the REST API of Kafka, version 3, with the id as its key. */
export const kafkaRestV3: Recipe = {
  needs: ['cluster', 'topic'],
  path: '/v3/clusters/{cluster}/topics/{topic}/records',
  body: { key: { type: 'STRING', data: '{id}' }, value: { type: 'JSON', data: '{response}' } },
  success: { statuses: [200], at: 'error_code', is: [200] },
};
