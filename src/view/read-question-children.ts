import { parseShowIf } from '../definition/show-if.js';
import { PulseFailure } from './pulse-failure.js';
import { closestLanguage } from '../i18n/closest-language.js';

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(node => node.nodeType === Node.TEXT_NODE || !(node as Element).matches('ics-option, ics-question'))
    .map(node => node.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const kebabToCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const flags = new Set([
  'required',
  'reverse',
  'not-applicable',
  'prefer-not-to-say',
  'exclusive',
  'other',
  'about',
  'cannot-say',
  'comments',
]);
const numbers = new Set([
  'points',
  'minimum',
  'maximum',
  'decimals',
  'minimum-length',
  'maximum-length',
  'minimum-choices',
  'maximum-choices',
  'step',
  'top',
  'total',
  'keep-last',
]);

/** Their bounds are no numbers. */
const calendarTypes = new Set<unknown>(['date', 'time']);

/** Between the entries of an attribute that is a list: words have spaces and commas of their own. */
const separators = new Map([
  ['fields', /[\s,;]+/],
  ['end-labels', /\s*;\s*/],
]);

const valueOf = ({ name, value }: Attr, hasNumbers: boolean): unknown => {
  const separator = separators.get(name);
  if (separator) return value.trim().split(separator);
  if (name === 'shuffle' && value === 'reverse-half') return value;
  if (name === 'shuffle' || flags.has(name)) return value !== 'false';
  return hasNumbers && numbers.has(name) ? Number(value) : value;
};

const attributesOf = (element: Element, except: readonly string[]): Record<string, unknown> => {
  const hasNumbers = !calendarTypes.has(element.getAttribute('type'));
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => !except.includes(name))
      .map(attribute => [kebabToCamel(attribute.name), valueOf(attribute, hasNumbers)]),
  );
};

const readOption = (element: Element): Record<string, unknown> => ({
  ...attributesOf(element, ['class', 'id']),
  label: ownText(element),
});

/** A question within a matrix is a row of it. */
const readRow = (element: Element): Record<string, unknown> => ({
  ...attributesOf(element, ['class', 'id', 'name']),
  id: element.getAttribute('name') ?? '',
  label: ownText(element),
});

const readQuestion = (element: Element): Record<string, unknown> => {
  const options = [...element.querySelectorAll(':scope > ics-option')].map(readOption);
  const rows = [...element.querySelectorAll(':scope > ics-question')].map(readRow);
  const shown = element.getAttribute('show-if');
  const showIf = shown === null ? null : parseShowIf(shown);
  if (showIf && !showIf.ok) throw new PulseFailure([showIf.error]);
  return {
    ...attributesOf(element, ['class', 'id', 'name', 'show-if', 'type']),
    id: element.getAttribute('name') ?? '',
    type: element.getAttribute('type') ?? '',
    title: ownText(element),
    ...(options.length > 0 && { options }),
    ...(rows.length > 0 && { rows }),
    ...(showIf && { showIf: showIf.value }),
  };
};

/** The name that a tag gives its pulse, else the page's, else its id. Braces in the page's name were not meant for a pulse. */
export const titleOf = (host: Element): string =>
  host.getAttribute('title') ||
  host.getAttribute('aria-label') ||
  document.title.replace(/[{}]/g, '') ||
  host.getAttribute('pulse') ||
  'Pulse';

/** The definition that `<ics-question>` and `<ics-option>` children spell out; still to be checked. */
export const readQuestionChildren = (host: HTMLElement): unknown => ({
  format: 'ics-pulse/1',
  id: host.getAttribute('pulse') ?? 'pulse',
  title: titleOf(host),
  language: closestLanguage(host) || 'en',
  questions: [...host.querySelectorAll(':scope > ics-question')].map(readQuestion),
});
