import * as v from 'valibot';
import { conditionSchema, idSchema } from './condition-schema.js';

export const textSchema = v.pipe(v.string(), v.nonEmpty('empty-text'));
export const wholeNumberSchema = v.pipe(v.number(), v.integer('not-whole'));
const flag = v.exactOptional(v.boolean());
const label = v.exactOptional(textSchema);
const endLabels = v.exactOptional(v.strictTuple([textSchema, textSchema]));

const base = {
  id: idSchema,
  title: textSchema,
  help: label,
  dimension: v.exactOptional(idSchema),
  required: flag,
  reverse: flag,
  notApplicable: flag,
  preferNotToSay: flag,
  showIf: v.exactOptional(conditionSchema),
};

const optionSchema = v.strictObject({ value: idSchema, label: textSchema, exclusive: flag, other: flag });

const options = {
  options: v.exactOptional(
    v.pipe(v.array(optionSchema), v.minLength(1, 'too-few-entries'), v.maxLength(50, 'too-many-options')),
  ),
  optionsFrom: v.exactOptional(idSchema),
  excludeContext: v.exactOptional(idSchema),
  shuffle: flag,
};

const count = v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(0, 'too-small'), v.maxValue(5000, 'too-big')));

const plainQuestions = [
  v.strictObject({ ...base, type: v.literal('scale'), scale: idSchema }),
  v.strictObject({ ...base, type: v.literal('nps'), endLabels }),
  v.strictObject({
    ...base,
    type: v.literal('rating'),
    symbol: v.exactOptional(v.picklist(['stars', 'numbers', 'faces'])),
    points: v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(3, 'too-small'), v.maxValue(10, 'too-big'))),
    endLabels,
  }),
  v.strictObject({ ...base, ...options, type: v.literal('choice') }),
  v.strictObject({
    ...base,
    ...options,
    type: v.literal('multi-choice'),
    minimumChoices: count,
    maximumChoices: count,
  }),
  v.strictObject({
    ...base,
    type: v.literal('number'),
    unit: label,
    minimum: v.exactOptional(v.number()),
    maximum: v.exactOptional(v.number()),
    decimals: v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(0, 'too-small'), v.maxValue(10, 'too-big'))),
  }),
  v.strictObject({
    ...base,
    type: v.literal('text'),
    length: v.exactOptional(v.picklist(['short', 'long'])),
    maximumLength: v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(1, 'too-small'), v.maxValue(4000, 'too-big'))),
    placeholder: label,
  }),
  v.strictObject({ ...base, type: v.literal('statement') }),
] as const;

const groupQuestion = v.strictObject({
  ...base,
  type: v.literal('group'),
  forEach: idSchema,
  max: v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(1, 'too-small'))),
  pick: v.exactOptional(v.picklist(['first', 'random'])),
  questions: v.pipe(
    v.array(v.variant('type', [...plainQuestions])),
    v.minLength(1, 'too-few-entries'),
    v.maxLength(1000, 'too-many-questions'),
  ),
});

/** One question of a pulse. A type that is missing here cannot be authored. */
export const questionSchema = v.variant('type', [...plainQuestions, groupQuestion]);
