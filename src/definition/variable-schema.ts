import * as v from 'valibot';
import { idSchema, questionSchema } from './condition-schema.js';
import type { Expression } from './variable-definition.js';

const several = v.pipe(v.array(v.lazy(() => expressionSchema)), v.minLength(1));
const two = v.pipe(v.array(v.lazy(() => expressionSchema)), v.length(2));

/** Which parts an expression may have. What they name, `variables` looks at. */
export const expressionSchema: v.GenericSchema<Expression> = v.lazy(
  () =>
    v.union([
      v.number(),
      v.strictObject({ question: questionSchema }),
      v.strictObject({ score: idSchema }),
      v.strictObject({ context: idSchema }),
      v.strictObject({ variable: idSchema }),
      v.strictObject({ sum: several }),
      v.strictObject({ product: several }),
      v.strictObject({ minimum: several }),
      v.strictObject({ maximum: several }),
      v.strictObject({ mean: several }),
      v.strictObject({ count: several }),
      v.strictObject({ difference: two }),
      v.strictObject({ quotient: two }),
      v.strictObject({
        round: v.lazy(() => expressionSchema),
        decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
      }),
    ]) as unknown as v.GenericSchema<Expression>,
);
