import type { Recipe } from '../../definition/recipe-definition.js';

/** A message by the management API of RabbitMQ. One that reaches no queue is lost there, so it is not delivered. */
export const rabbitmq: Recipe = {
  path: '/api/exchanges/{vhost}/{exchange}/publish',
  defaults: { vhost: '/', exchange: 'amq.default', routingKey: 'pulse' },
  body: {
    properties: { message_id: '{id}', delivery_mode: 2, content_type: 'application/json' },
    routing_key: '{routingKey}',
    payload: '{response|json}',
    payload_encoding: 'string',
  },
  success: { statuses: [200], at: 'routed', is: [true] },
};
