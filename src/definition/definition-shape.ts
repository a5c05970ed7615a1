import { deliveryShape } from './delivery-shape.js';
import { invitationShape } from './invitation-shape.js';
import type { Expression } from './pulse-definition.js';
import { condition, questions, words } from './question-shape.js';
import {
  agreed,
  either,
  flag,
  id,
  languageTag,
  list,
  map,
  number,
  object,
  oneOf,
  text,
  whole,
  type Shape,
} from './shape.js';

const ids = list(id, { least: 1 });
const minimum = whole(3, undefined, 'minimum-below-three');

const scoreKinds = [
  ...(['mean', 'recommend', 'share', 'gap', 'rate', 'balance', 'sides', 'opposites'] as const),
  ...(['mean-of-means', 'mean-of-shares'] as const),
] as const;
const range = list(number(), { least: 2, most: 2 }) as Shape<readonly [from: number, to: number]>;

const scale = object(
  {
    options: list(object({ value: whole(), label: words }, { score: number({ least: 0, most: 100 }) }), {
      least: 2,
      most: 50,
      tooMany: 'too-many-options',
    }),
  },
  {},
);

const privacy = object(
  {},
  {
    mode: oneOf(['anonymous', 'confidential', 'identified']),
    redact: list(oneOf(['email', 'phone'])),
    minimumGroup: minimum,
    minimumComments: minimum,
  },
);

const offers = list(object({ pulse: id }, { if: condition }));
const expression: Shape<Expression> = [{ kind: 'expression' }];

const paging = object(
  {},
  {
    layout: oneOf(['questions', 'pages', 'page']),
    progress: oneOf(['bar', 'steps', 'time', 'none']),
    intro: flag,
    consent: object({ text: words, label: words }, { optional: flag }),
    review: flag,
    shortcuts: flag,
    autoAdvance: flag,
  },
);

const licence = object(
  {
    attribution: text({ least: 1, most: 500 }),
    url: text({ pattern: /^https:\/\/[^\s"<>\\]+$/, code: 'not-an-https-address' }),
    accepted: agreed('licence-not-accepted'),
  },
  {},
);

/** The structure of `ics-pulse/1`. References and reachability are for `parseDefinition`. Published as JSON Schema. */
export const definitionShape = object(
  { format: oneOf(['ics-pulse/1'], 'unknown-format'), id, title: words, questions },
  {
    $schema: text({}),
    kind: oneOf(['measure', 'message']),
    why: words,
    intro: words,
    thanks: words,
    readBy: words,
    language: languageTag,
    translations: map(map(text({})), languageTag),
    dimensions: list(object({ id, title: words }, { minimumGroup: minimum })),
    scales: map(scale, id),
    pages: list(ids, { least: 1 }),
    paging,
    flow: list(object({ after: id, goto: id }, { if: condition })),
    checks: list(
      object(
        { id, of: ids, message: words },
        { if: condition, unless: condition, atLeast: whole(1), ascending: agreed('check-rule') },
      ),
      { most: 100 },
    ),
    rotations: list(object({ of: ids, ask: whole(1) }, {})),
    scores: list(
      object({ id, kind: oneOf(scoreKinds), of: ids }, { title: words, if: condition, complete: flag, range }),
    ),
    context: list(either(id, object({ id }, { send: flag, optionsFrom: id, title: words }))),
    askContext: list(id),
    groupBy: id,
    variables: list(object({ id, is: expression }, {}), { most: 50 }),
    assign: list(object({ id, of: list(id, { least: 2, most: 10 }) }, {}), { most: 10 }),
    offers,
    endings: list(object({ id, if: condition, thanks: words }, { offers }), { most: 20 }),
    keep: object({ questions: ids, for: words }, {}),
    draft: object({ for: words }, {}),
    followUps: list(
      object({ pulse: id, after: words, expires: words }, { if: condition, context: map(words, id), draw: list(id) }),
      { most: 10 },
    ),
    wave: id,
    invitation: invitationShape,
    privacy,
    licence,
    delivery: deliveryShape,
  },
);
