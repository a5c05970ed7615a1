import type { Recipe } from '../../definition/recipe-definition.js';

/** A self-describing event of Snowplow; `schema` is the one that describes the response. */
export const snowplow: Recipe = {
  needs: ['schema'],
  path: '/com.snowplowanalytics.snowplow/tp2',
  body: {
    schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
    data: [
      {
        e: 'ue',
        eid: '{id|uuid}',
        p: 'web',
        tv: 'ics-pulse',
        ue_pr: {
          '|json': {
            schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
            data: { schema: '{schema}', data: '{response}' },
          },
        },
      },
    ],
  },
  success: { statuses: [200] },
  batch: { list: 'data' },
};
