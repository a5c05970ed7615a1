import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import { fillTemplate, fillText } from './fill-template.js';
import type { Exchange, Recipe } from '../definition/recipe-definition.js';
import type { Message } from './request-mapper.js';
import type { Parcel } from './transport.js';

const dayMs = 86_400_000;

const contentTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain;charset=UTF-8',
  rows: 'application/x-ndjson',
} as const;

/** What templates can name. The day is as fine as time ever gets outside the browser. */
export const factsOf = ({ id, body, createdDay, destination }: Parcel, recipe: Recipe): JsonObject => {
  const response = JSON.parse(body) as JsonObject;
  const facts = {
    ...response,
    ...recipe.defaults,
    ...destination.options.values,
    id,
    response,
    day: new Date(createdDay * dayMs).toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
  return { ...facts, fields: fillTemplate(destination.options.fields ?? recipe.fields ?? {}, facts) };
};

const formOf = (value: JsonValue): string =>
  new URLSearchParams(
    Object.entries(value as JsonObject).flatMap(([key, member]) =>
      (Array.isArray(member) ? (member as JsonValue[]) : [member]).map(entry => [
        key,
        typeof entry === 'object' ? JSON.stringify(entry) : String(entry),
      ]),
    ),
  ).toString();

const bodyOf = ({ as, body }: Exchange, facts: JsonObject, stored: string): string => {
  if (body === undefined) return stored;
  const filled = fillTemplate(body as JsonValue, facts);
  if (as === 'form') return isJsonObject(filled) ? formOf(filled) : '';
  if (as === 'rows') return (filled as readonly JsonValue[]).map(row => `${JSON.stringify(row)}\n`).join('');
  return JSON.stringify(filled);
};

// A header takes printable ASCII alone.
const encodeHeader = (text: string): string => text.replace(/[^ -~]+/gu, encodeURIComponent);

/** One exchange of a recipe as a request to `endpoint`. */
export const writeRequest = (exchange: Exchange, facts: JsonObject, { body, destination }: Parcel): Message => {
  const { method = 'POST', path = '', query = {}, headers = {}, as = 'json' } = exchange;
  const url = new URL(destination.url);
  if (path) url.pathname = url.pathname.replace(/\/$/, '') + fillText(path, facts, encodeURIComponent);
  for (const [key, template] of Object.entries(query)) url.searchParams.set(key, fillText(template, facts));
  const isBodiless = method === 'GET';
  return {
    url: url.href,
    method,
    headers: {
      ...(!isBodiless && { 'content-type': contentTypes[as] }),
      ...Object.fromEntries(
        Object.entries(headers).map(([name, template]) => [name, fillText(template, facts, encodeHeader)]),
      ),
    },
    body: isBodiless ? '' : bodyOf(exchange, facts, body),
  };
};
