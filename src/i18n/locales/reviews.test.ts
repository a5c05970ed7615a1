import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeTags } from '../locale-registry.js';

/** Languages of which somebody who speaks them has read every word of the interface. */
const reviewed: readonly string[] = ['en'];

describe('README.md', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const listed = (row: string): string[] =>
    [...(new RegExp(`^\\| ${row} +\\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(
      ([, tag = '']) => tag,
    );

  it('says which languages a speaker has reviewed, and names all others as not reviewed', () => {
    expect(listed('yes')).toEqual(reviewed);
    expect(listed('not yet')).toEqual(localeTags().filter(tag => !reviewed.includes(tag)));
  });
});
