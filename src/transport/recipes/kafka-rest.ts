import type { Recipe } from '../../definition/recipe-definition.js';

/** A record by the REST proxy of Kafka, version 2, with the id as its key. */
export const kafkaRest: Recipe = {
  needs: ['topic'],
  path: '/topics/{topic}',
  headers: { 'content-type': 'application/vnd.kafka.json.v2+json' },
  body: { records: [{ key: '{id}', value: '{response}' }] },
  success: { statuses: [200], at: 'offsets/*/error_code', is: [null] },
  batch: {
    list: 'records',
    success: { statuses: [200] },
    each: { in: 'offsets', success: { at: 'error_code', is: [null] } },
  },
};
