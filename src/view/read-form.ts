import { closestLanguage } from '../i18n/closest-language.js';
import { titleOf } from './read-question-children.js';

const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const labelOf = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string =>
  textOf(field.labels?.[0]) || field.getAttribute('aria-label') || field.name;

const optionsOf = (fields: readonly HTMLInputElement[]) =>
  fields.map(field => ({ value: field.value, label: labelOf(field) }));

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const legendOf = (fields: readonly Field[]): string => textOf(fields[0]?.closest('fieldset')?.querySelector('legend'));

const isRecommend = (values: readonly string[]): boolean =>
  values.length === 11 && values.every((value, place) => value === String(place));

const typed = (fields: readonly Field[]): Record<string, unknown> => {
  const [field] = fields;
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options].filter(({ value }) => value);
    return { type: 'choice', options: options.map(({ value, label }) => ({ value, label })) };
  }
  if (field instanceof HTMLTextAreaElement) return { type: 'text' };
  const inputs = fields as readonly HTMLInputElement[];
  if (field?.type === 'checkbox') return { type: 'multi-choice', options: optionsOf(inputs) };
  if (field?.type === 'radio') {
    return isRecommend(inputs.map(({ value }) => value))
      ? { type: 'nps' }
      : { type: 'choice', options: optionsOf(inputs) };
  }
  return field?.type === 'number' ? { type: 'number' } : { type: 'text', length: 'short' };
};

const isAsked = (field: Element): field is Field =>
  field.matches('input:not([type=hidden],[type=submit],[type=button]), textarea, select') &&
  (field as Field).name !== '';

/**
 * The definition that a form spells out, the one that works with JavaScript off: legend or label = title, name = id, values =
 * options. Still to be checked.
 */
export const readForm = (host: HTMLElement, form: HTMLFormElement): unknown => {
  const byName = new Map<string, Field[]>();
  for (const field of [...form.elements].filter(isAsked)) {
    byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  }
  return {
    format: 'ics-pulse/1',
    id: host.getAttribute('pulse') ?? (form.getAttribute('name') || 'pulse'),
    title: form.getAttribute('aria-label') || form.title || titleOf(host),
    language: closestLanguage(host) || 'en',
    questions: [...byName].map(([id, fields]) => ({
      id,
      title: legendOf(fields) || (fields[0] ? labelOf(fields[0]) : id),
      required: fields.some(field => field.required),
      ...typed(fields),
    })),
  };
};
