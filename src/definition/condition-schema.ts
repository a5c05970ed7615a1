import * as v from 'valibot';
import type { Condition } from './pulse-definition.js';

/** `^[A-Za-z0-9_-]{1,64}$`, everywhere. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'not-an-id'));

/** A question, or a row of a matrix as `matrix.row`. */
export const questionSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64})?$/, 'not-an-id'));

const operators = [
  'is',
  'is-not',
  'at-least',
  'at-most',
  'above',
  'below',
  'between',
  'before',
  'after',
  'contains',
  'count-at-least',
  'count-at-most',
  'includes-any',
  'includes-all',
  'includes-none',
  'answered',
  'not-answered',
] as const;

/** What any known value can be compared by. */
export const operatorSchema = v.picklist(operators);

export const literalSchema = v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))]);

const comparisonSchema = v.strictObject({
  question: v.exactOptional(questionSchema),
  context: v.exactOptional(idSchema),
  score: v.exactOptional(idSchema),
  item: v.exactOptional(idSchema),
  variable: v.exactOptional(idSchema),
  assigned: v.exactOptional(idSchema),
  is: v.picklist([...operators, 'skipped-as']),
  value: v.exactOptional(literalSchema),
});

/** Which parts a condition may have. Which of them go together is for `conditionIssues` to say. */
export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(conditionSchema) }),
    v.strictObject({ any: v.array(conditionSchema) }),
    v.strictObject({ not: conditionSchema }),
    comparisonSchema,
  ]),
);
