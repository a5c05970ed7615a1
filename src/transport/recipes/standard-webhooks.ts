import type { Recipe } from '../../definition/recipe-definition.js';

/** Standard Webhooks, without the signature: that needs a secret, so a relay adds `webhook-timestamp` and `webhook-signature`. */
export const standardWebhooks: Recipe = {
  headers: { 'webhook-id': '{id}' },
  body: { type: '{type}', timestamp: '{day|time}', data: '{response}' },
  defaults: { type: 'pulse.answered' },
};
