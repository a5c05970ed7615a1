import { either, flag, id, languageTag, list, map, number, object, oneOf, text } from '../definition/shape.js';

const part = either(number(), text({}));
const value = either(part, list(id, { most: 5000 }));

/** A question, or the text beside its `other` option. */
const answerKey = text({ pattern: /^[A-Za-z0-9_-]{1,64}(\.other)?$/, code: 'not-an-answer-key' });
/** An item of a group, an option, a row of a matrix or the comment on it. */
const partKey = text({ pattern: /^[A-Za-z0-9_-]{1,64}(\.comment)?$/, code: 'not-an-answer-key' });
/** A row of a matrix as `matrix.row`, a question, or one of a round: `group.item.question`. */
const skipKey = text({
  pattern: /^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){0,2}$/,
  code: 'not-an-answer-key',
});

/**
 * The structure of `ics-response/1`; whether the answers fit the questions is for the contracts of the question types.
 * Published as JSON Schema.
 */
export const responseShape = object(
  {
    format: oneOf(['ics-response/1'], 'unknown-format'),
    id: text({ pattern: /^[0-9a-f]{32}$/, code: 'not-hex' }),
    pulse: id,
    definition: text({ pattern: /^[0-9a-f]{64}$/, code: 'not-hex' }),
    wave: id,
    language: languageTag,
    complete: flag,
    answers: map(either(value, map(either(part, map(value, answerKey)), partKey)), answerKey),
    skipped: map(oneOf(['na', 'pns', 'blank']), skipKey),
    context: map(text({ most: 200 }), id),
  },
  {
    side: oneOf(['receiver', 'provider']),
    submittedAt: text({
      pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/,
      code: 'not-a-moment',
    }),
  },
);
