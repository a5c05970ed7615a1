import type { Condition } from './pulse-definition.js';
import { either, flag, id, list, map, number, object, oneOf, text, variants, whole, type Shape } from './shape.js';

/** Words that somebody reads. */
export const words = text({ least: 1 });

export const condition: Shape<Condition> = [{ kind: 'condition' }];

const common = {
  help: words,
  dimension: id,
  required: flag,
  reverse: flag,
  notApplicable: flag,
  preferNotToSay: flag,
  showIf: condition,
  requiredIf: condition,
  messages: map(words),
};

const question = <N extends Readonly<Record<string, Shape>>, T extends Readonly<Record<string, Shape>>>(
  needs: N,
  takes: T,
) => object({ id, title: words, ...needs }, { ...common, ...takes });

const endLabels = list(words, { least: 2, most: 2 }) as Shape<readonly [low: string, high: string]>;

/** Words of single points, by their number. */
const labels = list(object({ value: number(), label: words }, {}), { least: 1, most: 50, tooMany: 'too-many-options' });

/** The order in which things are listed. */
const order = { shuffle: either(flag, oneOf(['reverse-half'])), keepLast: whole(1, 50) };

const pointLayout = { layout: oneOf(['row', 'column']) };
const optionLayout = { layout: oneOf(['row', 'column', 'grid', 'wrap']) };

const options = {
  options: list(object({ value: id, label: words }, { exclusive: flag, other: flag }), {
    least: 1,
    most: 50,
    tooMany: 'too-many-options',
  }),
  optionsFrom: id,
  excludeContext: id,
  ...order,
};

const fewOptions = list(object({ value: id, label: words }, {}), { least: 2, most: 12 });

const count = whole(0, 5000);
const day = text({ pattern: /^(today|\d{4}-\d\d-\d\d)$/, code: 'not-a-date' });
const time = text({ pattern: /^\d\d:\d\d$/, code: 'not-a-time' });

const roundQuestions = {
  scale: question({ scale: id }, pointLayout),
  nps: question({}, { endLabels, labels, ...pointLayout }),
  rating: question(
    {},
    { symbol: oneOf(['stars', 'numbers', 'faces']), points: whole(3, 10), endLabels, labels, ...pointLayout },
  ),
  'yes-no': question({}, pointLayout),
  'yes-partly-no': question({}, pointLayout),
  choice: question({}, { ...options, ...optionLayout }),
  'multi-choice': question({}, { ...options, ...optionLayout, minimumChoices: count, maximumChoices: count }),
  dropdown: question({}, options),
  directory: question({}, options),
  'picture-choice': question(
    {
      options: list(object({ value: id, label: words, image: text({ least: 1, most: 2000 }) }, { other: flag }), {
        least: 2,
        most: 12,
      }),
    },
    { layout: oneOf(['grid', 'column']), ...order },
  ),
  number: question(
    {},
    { unit: words, minimum: number(), maximum: number(), decimals: whole(0, 10), about: flag, cannotSay: flag },
  ),
  text: question(
    {},
    {
      length: oneOf(['short', 'long']),
      format: oneOf(['email', 'url', 'phone', 'number', 'date']),
      minimumLength: whole(1, 4000),
      maximumLength: whole(1, 4000),
      placeholder: words,
      themeFrom: id,
    },
  ),
  date: question({}, { minimum: day, maximum: day }),
  time: question({}, { minimum: time, maximum: time }),
  duration: question({}, { precision: oneOf(['minutes', 'days']), minimum: number(), maximum: number() }),
  statement: question({}, {}),
  slider: question({}, { minimum: number(), maximum: number(), step: number(), unit: words, endLabels, labels }),
  ranking: question({ options: fewOptions }, { top: whole(1), ...order }),
};

/** Not in a group. */
const wholeQuestions = {
  consent: question({ label: words }, {}),
  contact: question({}, { label: words, fields: list(oneOf(['name', 'email', 'phone']), { least: 1, most: 3 }) }),
  matrix: question(
    {
      scale: id,
      rows: list(object({ id, label: words }, { dimension: id, reverse: flag }), {
        least: 1,
        most: 50,
        tooMany: 'too-many-options',
      }),
    },
    { comments: flag, ...order },
  ),
  allocation: question({ options: fewOptions }, { total: whole(2), step: whole(1), ...order }),
};

const upTo1000 = { least: 1, most: 1000, tooMany: 'too-many-questions' } as const;

const group = question(
  { forEach: id, questions: list(variants(roundQuestions, [...Object.keys(wholeQuestions), 'group']), upTo1000) },
  { max: whole(1), pick: oneOf(['first', 'random']) },
);

/** One to 1,000 questions of a pulse. A type that is missing here cannot be authored. */
export const questions = list(variants({ ...roundQuestions, ...wholeQuestions, group }), upTo1000);
