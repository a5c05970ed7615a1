import type { PulseDefinition } from '../definition/pulse-definition.js';
import { loadTemplate, templateIds } from '../templates/index.js';
import type { PulseElement } from './pulse-element.js';
import { readSource } from './read-source.js';

export interface FoundDefinition {
  readonly definition: PulseDefinition;
  /** The full check of a definition that only looks right so far; rejects with a `PulseFailure`. */
  readonly check?: () => Promise<unknown>;
}

const loadForeign = () => import('./foreign-definition.js');

/** Enough to draw a first question safely. */
const isPlausible = (value: unknown): value is PulseDefinition => {
  const { format, title, questions } = (value ?? {}) as Record<string, unknown>;
  if (format !== 'ics-pulse/1' || typeof title !== 'string' || !Array.isArray(questions)) return false;
  const list = (questions as (Record<string, unknown> | null)[]).map(question => question ?? {});
  const ids = new Set(list.map(question => question['id']));
  return (
    list.length > 0 &&
    list.length < 50 &&
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

/**
 * The definition that a tag asks for. One written into the page is trusted as far as its first question goes, so that nobody
 * waits for the full check; all others are checked first. Throws a `PulseFailure`.
 */
export const findDefinition = async (host: PulseElement): Promise<FoundDefinition> => {
  const source = await readSource(host);
  if (source.kind === 'template') {
    const template = await loadTemplate(source.id);
    return { definition: template ?? (await loadForeign()).unknownTemplate(source.id, templateIds) };
  }
  if (source.kind === 'object' || source.kind === 'text') {
    const value = source.kind === 'text' ? parsed(source.text) : source.value;
    if (isPlausible(value)) return { definition: value, check: async () => (await loadForeign()).check(value) };
  }
  return { definition: await (await loadForeign()).readForeign(host, source) };
};
