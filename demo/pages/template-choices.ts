import type { PulseDefinition } from '../../src/definition/pulse-definition.js';

/** How a tag can be set before it is copied. */
export interface TemplateChoices {
  readonly display: string;
  readonly endpoint: string;
  readonly departments: string;
  /** Only of a pulse that two parties answer. */
  readonly side?: 'receiver' | 'provider';
  readonly hasIntegrity: boolean;
}

export const displayModes = ['inline', 'popover', 'dialog', 'side-tab', 'banner'] as const;

/** The two parties of a pulse that has them. */
export const sidesOf = ({ context = [] }: PulseDefinition): readonly ('receiver' | 'provider')[] =>
  context.some(entry => typeof entry !== 'string' && entry.id === 'side') ? ['receiver', 'provider'] : [];

/** Parameters that the page of a template understands. */
export const templateParameters = ['display', 'endpoint', 'departments', 'side', 'integrity'] as const;

const usual = { endpoint: '/api/responses', departments: '/api/lists/departments.json' } as const;

/** What the address says, where it can be said in a tag; the usual where not. */
export const readChoices = (definition: PulseDefinition, query: ReadonlyMap<string, string>): TemplateChoices => {
  const among = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find(value => value === query.get(name)) ?? known[0];
  const address = (name: 'endpoint' | 'departments'): string => query.get(name)?.trim() || usual[name];
  const side = among(sidesOf(definition), 'side');
  return {
    display: among(displayModes, 'display')!,
    endpoint: address('endpoint'),
    departments: address('departments'),
    ...(side && { side }),
    hasIntegrity: query.has('integrity'),
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join('');

/** What an author pastes into a page, a line an element. `hashes` are the builds' by file. */
export const writtenTag = (
  { id }: PulseDefinition,
  { display, endpoint, departments, side, hasIntegrity }: TemplateChoices,
  hashes: Readonly<Record<string, string>>,
): string => {
  const proof = (file: string): string =>
    hasIntegrity && hashes[file] ? attributes({ integrity: hashes[file], crossorigin: 'anonymous' }) : '';
  const tag = {
    pulse: id,
    endpoint,
    departments,
    side,
    display: display === displayModes[0] ? undefined : display,
  };
  return [
    `<link rel="stylesheet" href="/assets/ics-pulse.css"${proof('ics-pulse.css')} />`,
    `<script type="module" src="/assets/ics-pulse.js"${proof('ics-pulse.js')}></script>`,
    `<ics-pulse${attributes(tag)}></ics-pulse>`,
  ].join('\n');
};
