import * as v from 'valibot';
import { idSchema, literalSchema, operatorSchema } from './condition-schema.js';
import type { AudienceDefinition } from './pulse-definition.js';

const textSchema = v.pipe(v.string(), v.minLength(1));

/** Which parts an audience may have. What else is wrong with one, `audienceIssues` says. */
export const audienceSchema: v.GenericSchema<AudienceDefinition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(audienceSchema) }),
    v.strictObject({ any: v.array(audienceSchema) }),
    v.strictObject({ not: audienceSchema }),
    v.strictObject({ page: v.pipe(v.string(), v.regex(/^[/*][^?#]*$/), v.maxLength(200)) }),
    v.strictObject({ device: v.picklist(['phone', 'tablet', 'desktop']) }),
    v.strictObject({ language: textSchema }),
    v.strictObject({
      attribute: v.exactOptional(textSchema),
      context: v.exactOptional(idSchema),
      is: operatorSchema,
      value: v.exactOptional(literalSchema),
    }),
  ]),
);
