import type { Recipe } from '../transport.js';

/** The response itself as JSON. */
export const json: Recipe = { contentType: 'application/json', retried: [], alreadyReceived: [] };
