import { definitionShape } from './definition-shape.js';
import { toSchema } from './to-schema.js';

/** `ics-pulse/1` as a Valibot schema, published as JSON Schema. */
export const pulseDefinitionSchema = toSchema(definitionShape);
