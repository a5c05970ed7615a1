import { isJsonObject } from '../../base/json.js';

const ownValue = (value: unknown, name: string): unknown =>
  isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/**
 * What stands at a path such as `name`, `team.name` or `OData.Column`: a key of that very name first, then one name
 * after the other. Undefined for what is not there.
 */
export const valueAt = (value: unknown, path: string): unknown => {
  const whole = ownValue(value, path);
  return whole === undefined && path.includes('.') ? path.split('.').reduce(ownValue, value) : whole;
};

/**
 * The entries of the list at a path, in which `[]` stands for each entry of a list: `value`, `d.results`,
 * `hits.hits[]._source`, `value[].fields`, and `[]` for a document that is a list itself. Null when no list is there.
 */
export const listAt = (document: unknown, path: string): readonly unknown[] | null => {
  const parts = path.split('[]').map(part => part.replace(/^\./, ''));
  let values: readonly unknown[] = [document];
  for (const [place, part] of parts.entries()) {
    const found = part ? values.map(value => valueAt(value, part)) : values;
    if (place === parts.length - 1 && place > 0) return found;
    const lists = found.filter(value => Array.isArray(value)) as readonly (readonly unknown[])[];
    if (lists.length === 0) return null;
    values = lists.flat();
  }
  return values;
};
