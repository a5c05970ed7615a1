import type { Recipe } from '../../definition/recipe-definition.js';

/** A webhook that knows the header `Idempotency-Key`, as the draft of the IETF has it. */
export const webhook: Recipe = {
  headers: { 'idempotency-key': '"{id}"' },
  // The first request with this key is still at work.
  retried: [409],
};
