import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pulseParts, pulseStates } from '../contract/documented-names.js';
import { knownAttributes } from '../../src/view/known-attributes.js';
import { root } from './packed-package.js';

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly members?: readonly (Named & { readonly privacy?: string })[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(module => module.declarations);
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();
const element = (tag: string): Declaration => {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in the manifest.`);
  return found;
};

/** String literals of a union type or a list, in the source that the running element is made of. */
const literalsIn = (file: string, start: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const from = text.indexOf(start);
  if (from < 0) throw new Error(`${file} has no ${start}`);
  return [...text.slice(from, text.indexOf(';', from)).matchAll(/'([\w-]+)'/g)].map(match => match[1] ?? '').sort();
};

describe('custom-elements.json', () => {
  it('lists the elements that authors write, and no other', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(['ics-messages', 'ics-pulse', 'ics-results']);
  });

  it('points at published modules', () => {
    for (const { path } of manifest.modules) expect(path).toMatch(/^dist\/esm\/(view|results|messages)\/[\w-]+\.js$/);
  });

  it('has every event of <ics-pulse>, and no phantom', () => {
    expect(namesOf(element('ics-pulse').events)).toEqual(literalsIn('src/view/events.ts', 'type PulseEventType'));
  });

  it('has attributes of <ics-pulse> that it knows, the main ones among them', () => {
    const listed = namesOf(element('ics-pulse').attributes);
    expect(listed.filter(name => !knownAttributes.includes(name))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining(['pulse', 'src', 'endpoint', 'credentials', 'departments', 'disabled', 'open']),
    );
  });

  it('has the attributes and events of <ics-results>', () => {
    expect(namesOf(element('ics-results').attributes)).toEqual([
      'credentials',
      'group',
      'map',
      'measure',
      'min',
      'src',
      'view',
      'wave',
    ]);
    expect(namesOf(element('ics-results').events)).toEqual(['ics-error']);
  });

  it('has the attributes and events of <ics-messages>', () => {
    expect(namesOf(element('ics-messages').attributes)).toEqual(['credentials', 'src']);
    expect(namesOf(element('ics-messages').events)).toEqual(['ics-error', 'ics-message-moved']);
  });

  // That they are what is drawn, and all of it, is shown by tests/browser/theme/parts.test.ts.
  it('has the parts and states that a page may style', () => {
    expect(namesOf(element('ics-pulse').cssParts)).toEqual([...pulseParts].sort());
    expect(namesOf(element('ics-pulse').cssStates)).toEqual([...pulseStates].sort());
  });

  it('keeps what is private to itself', () => {
    const members = elements.flatMap(({ members: list = [] }) => list);
    expect(members.filter(({ name, privacy }) => name.startsWith('#') || privacy === 'private')).toEqual([]);
  });
});
