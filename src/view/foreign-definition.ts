/**
 * What only some pulses need, in one chunk: reading and checking definitions that did not come with this package, the lists
 * of the page, and the sentence in place of a pulse that cannot be shown.
 */
import { nearestName } from '../definition/nearest-name.js';
import { parseDefinition, parseDefinitionText } from '../definition/parse-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import type { Issue } from '../base/issue.js';
import type { Result } from '../base/result.js';
import { questionContracts } from '../question/question-contracts.js';
import { fetchDefinition } from './fetch-definition.js';
import type { PulseElement } from './pulse-element.js';
import { PulseFailure, failure } from './pulse-failure.js';
import { misspeltAttributes } from './misspelt-attributes.js';
import { readQuestionChildren } from './read-question-children.js';
import { readSource } from './read-source.js';

export { explain } from './explain-failure.js';
export { loadLists } from './load-lists.js';

const unwrap = (outcome: Result<PulseDefinition, readonly Issue[]>): PulseDefinition => {
  if (!outcome.ok) throw new PulseFailure(outcome.error);
  return outcome.value;
};

/** Throws a `PulseFailure` with every issue of the definition. */
export const check = (value: unknown): PulseDefinition => unwrap(parseDefinition(value, questionContracts));

const sound = new WeakSet<PulseDefinition>();

/** Checks one that nobody else can change: the same pulse is often many times on a page. */
export const checkOnce = (definition: PulseDefinition): void => {
  if (!sound.has(definition)) check(definition);
  sound.add(definition);
};

const unknownTemplate = (id: string, known: readonly string[]): never => {
  throw failure('unknown-template', ['@pulse'], `There is no template "${id}".`, nearestName(id, known));
};

// Named one by one, so that the one file holds no more of them than their ids.
const builtInIds = async (): Promise<readonly string[]> => {
  const { templateIds } = await import('../templates/index.js');
  const { packIds } = await import('../templates/packs.js');
  return [...templateIds, ...packIds];
};

/** Reads a definition from any source but a known template; throws a `PulseFailure`. */
export const readForeign = async (host: PulseElement): Promise<PulseDefinition> => {
  const source = readSource(host);
  switch (source.kind) {
    case 'url':
      return fetchDefinition(source.url);
    case 'questions':
      return check(readQuestionChildren(host));
    case 'form':
      return check((await import('./read-form.js')).readForm(host, source.element as HTMLFormElement));
    case 'text':
      return unwrap(parseDefinitionText(source.text, questionContracts));
    case 'object':
      return check(source.value);
    case 'lost':
      throw failure('definition-lost', ['@definition'], 'An object was set as an attribute; set the property.');
    case 'none':
      throw failure(
        'no-definition',
        [],
        'Nothing says what to ask: set "pulse", "src" or "definition", or give children.',
      );
    case 'template':
      return unknownTemplate(source.id, await builtInIds());
  }
};

/** Throws where a tag has a misspelt attribute: what it was meant to say, such as `until`, may forbid to show the pulse. */
export const refuseMisspelt = (host: HTMLElement): void => {
  const issues = misspeltAttributes(host.getAttributeNames());
  if (issues.length > 0) throw new PulseFailure(issues);
};
