import { recipeNames } from './recipe-names.js';
import { either, flag, list, map, object, oneOf, text, whole, type Shape } from './shape.js';

const words = text({ least: 1 });
const template = map(text({}));
const json: Shape = [{ kind: 'json' }];
const statuses = list(whole(100, 599));

const test = object({}, { statuses, at: text({}), is: list(json) });

const request = {
  method: oneOf(['GET', 'POST', 'PUT', 'PATCH']),
  path: text({ pattern: /^\//, code: 'not-a-path' }),
  query: template,
  headers: template,
  as: oneOf(['json', 'form', 'text', 'rows']),
  body: json,
  success: test,
  retried: statuses,
  refused: statuses,
};
const exchange = { ...request, duplicate: test, done: test, once: flag };

const batch = object(
  {},
  { ...request, list: text({}), each: object({ in: text({}), success: test }, { duplicate: test }) },
);

const acknowledge = oneOf(['status', 'echo', 'none']);
const redirect = oneOf(['manual', 'follow']);

const recipe = object(
  {},
  {
    ...exchange,
    batch,
    needs: list(words),
    defaults: template,
    fields: template,
    steps: list(object({}, exchange)),
    echo: words,
    delivery: object({}, { acknowledge, redirect }),
  },
);

const destination = {
  endpoint: text({
    pattern: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/?#@]+([\/?#]\S*)?|(?![\w+.-]+:)\S+)$/,
    code: 'endpoint-not-a-url',
  }),
  recipe: either(recipe, oneOf(recipeNames, 'unknown-recipe')),
  options: map(words),
  fields: template,
  acknowledge,
  redirect,
  batch: whole(1, 100),
};

export const deliveryShape = object(
  {},
  {
    ...destination,
    credentials: oneOf(['omit', 'same-origin', 'include']),
    also: list(object({}, { ...destination, transport: words }), { most: 8 }),
  },
);
