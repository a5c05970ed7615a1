import type { Recipe } from '../../definition/recipe-definition.js';

/** A track call of Segment or RudderStack, with the day as its time and no address of the person. */
export const segment: Recipe = {
  needs: ['key'],
  path: '/v1/track',
  defaults: { event: 'Pulse answered' },
  body: {
    writeKey: '{key}',
    anonymousId: '{id}',
    event: '{event}',
    properties: '{response}',
    context: { ip: '0.0.0.0' },
    messageId: '{id}',
    timestamp: '{day|time}',
  },
  success: { statuses: [200] },
  batch: {
    path: '/v1/batch',
    body: {
      writeKey: '{key}',
      batch: [
        {
          type: 'track',
          anonymousId: '{id}',
          event: '{event}',
          properties: '{response}',
          context: { ip: '0.0.0.0' },
          messageId: '{id}',
          timestamp: '{day|time}',
        },
      ],
    },
    list: 'batch',
  },
};
