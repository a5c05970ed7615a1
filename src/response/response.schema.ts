import { toSchema } from '../definition/to-schema.js';
import { responseShape } from './response-shape.js';

/** `ics-response/1` as a Valibot schema, published as JSON Schema. */
export const responseSchema = toSchema(responseShape);
