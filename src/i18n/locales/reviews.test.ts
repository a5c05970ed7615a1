import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeTags } from '../locale-registry.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** Folders below `src` that hold what is said in a language. */
const rooms = [
  'i18n/locales',
  'i18n/outcomes',
  'presentation/locales',
  'question/locales',
  'view/locales',
  'messages/locales',
  'results/locales',
];

/** Languages of which somebody who speaks them has read every word of the interface. */
const reviewed: readonly string[] = ['en'];

describe.each(rooms)('src/%s', room => {
  it('has the words of all languages that the README lists, reviewed or not', () => {
    const files = readdirSync(new URL(`../../${room}`, import.meta.url)).filter(name => !name.endsWith('.test.ts'));
    expect(files.map(name => name.replace('.ts', '')).sort()).toEqual([...localeTags()].sort());
  });

  it('is named by the README, for whoever adds a language or reviews one', () => {
    expect(readme).toContain(`\`src/${room}/\``);
  });
});

describe('README.md', () => {
  const listed = (row: string): string[] =>
    [...(new RegExp(`^\\| ${row} +\\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(
      ([, tag = '']) => tag,
    );

  it('says which languages a speaker has reviewed, and names all others as not reviewed', () => {
    expect(listed('yes')).toEqual(reviewed);
    expect(listed('not yet')).toEqual(localeTags().filter(tag => !reviewed.includes(tag)));
  });
});
