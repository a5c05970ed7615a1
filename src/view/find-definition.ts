import type { PulseDefinition } from '../definition/pulse-definition.js';
import { findTemplate } from './find-template.js';
import type { PulseElement } from './pulse-element.js';

export interface FoundDefinition {
  readonly definition: PulseDefinition;
  /** The full check of a definition that only looks right so far; rejects with a `PulseFailure`. */
  readonly check?: () => Promise<unknown>;
}

const loadForeign = () => import('./foreign-definition.js');

/** Enough to draw a first question safely. */
const isPlausible = (value: unknown): value is PulseDefinition => {
  const { format, title, questions, licence } = (value ?? {}) as Record<string, unknown>;
  if (licence !== undefined || format !== 'ics-pulse/1' || typeof title !== 'string' || !Array.isArray(questions))
    return false;
  const list = (questions as (Record<string, unknown> | null)[]).map(question => question ?? {});
  const ids = new Set(list.map(question => question['id']));
  return (
    list.length > 0 &&
    ids.size === list.length &&
    list.every(each => /^(scale|nps|choice|text)$/.test(String(each['type'])) && typeof each['title'] === 'string')
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What was last found in a text: the same pulse is often many times on a page. */
let last: { readonly text: string; readonly found: FoundDefinition } | undefined;

/** Trusted as far as its first question goes; undefined where it does not look like a definition. */
const inText = (text: string): FoundDefinition | undefined => {
  if (last?.text === text) return last.found;
  const definition = parsed(text);
  if (!isPlausible(definition)) return undefined;
  const found = { definition, check: async () => (await loadForeign()).checkOnce(definition) };
  last = { text, found };
  return found;
};

/** Children of an element in `<head>`-scripted pages are there only when the page is parsed. */
const whenParsed = async (): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve));
};

/** From the sources that need nothing more than what is there: property, JSON child, template. */
const findAtHand = async (host: PulseElement): Promise<FoundDefinition | undefined> => {
  const { definition } = host;
  if (isPlausible(definition)) return { definition, check: async () => (await loadForeign()).check(definition) };
  if (definition !== undefined || host.getAttribute('definition') || host.getAttribute('src')) return undefined;
  await whenParsed();
  const child = host.querySelector(':scope>:is(script[type="application/json"],ics-question,form)');
  if (child) return child.matches('script') ? inText(child.textContent) : undefined;
  const template = await findTemplate(host.getAttribute('pulse') ?? '');
  return template && { definition: template };
};

/**
 * The definition that a tag asks for. One written into the page is trusted as far as its first question goes, so that nobody
 * waits for the full check; all others are checked first. Throws a `PulseFailure`.
 */
export const findDefinition = async (host: PulseElement): Promise<FoundDefinition> =>
  (await findAtHand(host)) ?? { definition: await (await loadForeign()).readForeign(host) };
