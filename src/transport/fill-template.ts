import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';

const names = /\{([\w./-]+)((?:\|[^{}|]+)*)\}/g;
const wholeName = new RegExp(`^${names.source}$`);

type Converter = (value: JsonValue, ...words: readonly string[]) => JsonValue;

const asText = (value: JsonValue): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);

const converters: Readonly<Record<string, Converter>> = {
  json: value => JSON.stringify(value),
  text: asText,
  number: Number,
  // A valid one of version 4 out of 32 hex digits: always the same for the same id.
  uuid: value => asText(value).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-'),
  time: day => `${asText(day)}T00:00:00Z`,
  unix: date => Date.parse(asText(date)) / 1000,
  words: (value, yes = '', no = '') => (value ? yes : no),
};

/** What stands at `path` (`answers/score`); null where nothing does. */
export const valueAt = (value: unknown, path: string): JsonValue =>
  path.split('/').reduce<JsonValue>((inside, key) => {
    const isThere = typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key);
    return isThere ? ((inside as JsonObject)[key] ?? null) : null;
  }, value as JsonValue);

const convert = (facts: JsonObject, path: string, conversions: string): JsonValue =>
  conversions
    .split('|')
    .slice(1)
    .reduce<JsonValue>(
      (value, conversion) => {
        const [name = '', ...words] = conversion.split(':');
        return Object.hasOwn(converters, name) ? converters[name]!(value, ...words) : value;
      },
      valueAt(facts, path),
    );

/** A text with its names replaced; `encode` is applied to what comes in. */
export const fillText = (template: string, facts: JsonObject, encode: (text: string) => string = asText): string =>
  template.replace(names, (_, path: string, conversions: string) => encode(asText(convert(facts, path, conversions))));

/** A template with its names replaced; `{"|json": …}` becomes JSON in a text. */
export const fillTemplate = (template: JsonValue, facts: JsonObject): JsonValue => {
  if (typeof template === 'string') {
    const [, path, conversions = ''] = wholeName.exec(template) ?? [];
    return path === undefined ? fillText(template, facts) : convert(facts, path, conversions);
  }
  if (Array.isArray(template)) return (template as readonly JsonValue[]).map(entry => fillTemplate(entry, facts));
  if (!isJsonObject(template)) return template;
  if ('|json' in template) return JSON.stringify(fillTemplate(template['|json'] ?? null, facts));
  const members = Object.entries(template).flatMap(([key, member]): [string, JsonValue][] => {
    const value = fillTemplate(member, facts);
    return key === '...' ? Object.entries((value ?? {}) as JsonObject) : [[fillText(key, facts), value]];
  });
  return Object.fromEntries(members);
};
