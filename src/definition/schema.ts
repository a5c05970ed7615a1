import * as v from 'valibot';
import { conditionSchema, idSchema } from './condition-schema.js';
import { questionSchema, textSchema, wholeNumberSchema } from './question-schema.js';

const text = v.exactOptional(textSchema);
const id = v.exactOptional(idSchema);
const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'not-a-language-tag'));
const ids = v.pipe(v.array(idSchema), v.minLength(1, 'too-few-entries'));
const minimum = v.exactOptional(v.pipe(wholeNumberSchema, v.minValue(3, 'minimum-below-three')));

const scaleOptions = v.pipe(
  v.array(v.strictObject({ value: wholeNumberSchema, label: textSchema })),
  v.minLength(2, 'too-few-entries'),
  v.maxLength(50, 'too-many-options'),
);

const contextEntry = v.strictObject({
  id: idSchema,
  send: v.exactOptional(v.boolean()),
  optionsFrom: id,
  title: text,
});

const invitation = v.strictObject({
  display: v.exactOptional(v.picklist(['inline', 'popover', 'dialog', 'side-tab', 'banner'])),
  trigger: text,
  delay: text,
  audience: v.exactOptional(v.record(v.string(), v.unknown())),
  sample: v.exactOptional(v.pipe(v.number(), v.minValue(0, 'too-small'), v.maxValue(1, 'too-big'))),
  schedule: v.exactOptional(v.strictObject({ from: text, until: text, every: text, open: text, timeZone: text })),
  repeat: v.exactOptional(v.picklist(['once', 'once-per-wave', 'until-answered', 'always'])),
  cooldown: text,
});

const privacy = v.strictObject({
  mode: v.exactOptional(v.picklist(['anonymous', 'confidential', 'identified'])),
  redact: v.exactOptional(v.array(v.picklist(['email', 'phone']))),
  minimumGroup: minimum,
  minimumComments: minimum,
});

const delivery = v.strictObject({
  endpoint: text,
  recipe: text,
  acknowledge: v.exactOptional(v.picklist(['status', 'echo', 'none'])),
  credentials: v.exactOptional(v.picklist(['omit', 'same-origin', 'include'])),
  redirect: v.exactOptional(v.picklist(['manual', 'follow'])),
});

/** The structure of `ics-pulse/1`. References and reachability are for `parseDefinition`. Published as JSON Schema. */
export const pulseDefinitionSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal('ics-pulse/1'),
  id: idSchema,
  kind: v.exactOptional(v.picklist(['measure', 'message'])),
  title: textSchema,
  why: text,
  intro: text,
  thanks: text,
  readBy: text,
  language: v.exactOptional(languageTag),
  translations: v.exactOptional(v.record(languageTag, v.record(v.string(), v.string()))),
  dimensions: v.exactOptional(v.array(v.strictObject({ id: idSchema, title: textSchema, minimumGroup: minimum }))),
  scales: v.exactOptional(v.record(idSchema, v.strictObject({ options: scaleOptions }))),
  questions: v.pipe(
    v.array(questionSchema),
    v.minLength(1, 'too-few-entries'),
    v.maxLength(1000, 'too-many-questions'),
  ),
  pages: v.exactOptional(v.pipe(v.array(ids), v.minLength(1, 'too-few-entries'))),
  flow: v.exactOptional(
    v.array(v.strictObject({ after: idSchema, if: v.exactOptional(conditionSchema), goto: idSchema })),
  ),
  rotations: v.exactOptional(
    v.array(v.strictObject({ of: ids, ask: v.pipe(wholeNumberSchema, v.minValue(1, 'too-small')) })),
  ),
  scores: v.exactOptional(
    v.array(v.strictObject({ id: idSchema, kind: v.picklist(['mean', 'recommend', 'share', 'gap']), of: ids })),
  ),
  context: v.exactOptional(v.array(v.union([idSchema, contextEntry]))),
  askContext: v.exactOptional(v.array(idSchema)),
  groupBy: id,
  offers: v.exactOptional(v.array(v.strictObject({ if: v.exactOptional(conditionSchema), pulse: idSchema }))),
  wave: id,
  invitation: v.exactOptional(invitation),
  privacy: v.exactOptional(privacy),
  delivery: v.exactOptional(delivery),
});
