import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'not-an-id'));
const value = v.union([v.number(), v.string(), v.pipe(v.array(id), v.maxLength(5000, 'too-many-entries'))]);

/** A question, or the text beside its `other` option. */
const answerKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}(\.other)?$/, 'not-an-answer-key'));
/** A question, or one of a round: `group.item.question`. */
const skipKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){0,2}$/, 'not-an-answer-key'));

/**
 * The structure of `ics-response/1`; whether the answers fit the questions is for the contracts of the question types.
 * Published as JSON Schema.
 */
export const responseSchema = v.strictObject({
  format: v.literal('ics-response/1'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'not-hex')),
  pulse: id,
  definition: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not-hex')),
  wave: id,
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'not-a-language-tag')),
  complete: v.boolean(),
  side: v.exactOptional(v.picklist(['receiver', 'provider'])),
  answers: v.record(answerKey, v.union([value, v.record(id, v.record(answerKey, value))])),
  skipped: v.record(skipKey, v.picklist(['na', 'pns', 'blank'])),
  context: v.record(id, v.pipe(v.string(), v.maxLength(200, 'too-long'))),
  submittedAt: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'not-a-moment')),
  ),
});
