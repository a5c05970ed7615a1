import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pulseParts, pulseStates } from './documented-names.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const sources = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(ts|css)$/.test(file) && !/\.test\.ts$/.test(file))
  .map(file => read(`src/${file}`));

const looks = /### Looks\n([^]*?)\n## /.exec(read('README.md'))?.[1] ?? '';

/** Words in backticks of the row of a table, or of the paragraph, that begins like this. */
const wordsAfter = (start: string): string[] => {
  const line = looks.slice(looks.indexOf(start)).split('\n')[0] ?? '';
  return (line.slice(start.length).match(/`([^`]+)`/)?.[1] ?? '').split(' ');
};

const unique = (found: Iterable<RegExpMatchArray>): string[] =>
  [...new Set([...found].map(([, name = '']) => name))].sort();

describe('what the README says of looks', () => {
  it('names the custom properties that the sheets read, and no other', () => {
    const readBySheets = unique(sources.flatMap(text => [...text.matchAll(/var\(\s*(--ics-[\w-]+)/g)]));
    const documented = unique(looks.matchAll(/(--ics-[a-z-]+)/g));
    expect(readBySheets.length).toBeGreaterThan(10);
    expect(documented).toEqual(readBySheets);
  });

  it('names their defaults', () => {
    const tokens = read('src/theme/tokens.styles.ts');
    for (const [, name = '', value = ''] of tokens.matchAll(/var\((--ics-[\w-]+), ([\w#-]+|light-dark\([^)]+\))\)/g)) {
      if (name === '--ics-on-accent') continue;
      const row = looks.split('\n').find(line => line.includes(`\`${name}\``)) ?? '';
      expect(row, name).toContain(`\`${value}\``);
    }
    for (const share of ['68 %', '18 %', '55 %']) {
      expect(looks).toContain(share);
      expect(tokens).toContain(`${share.replace(' ', '')}, transparent`);
    }
    const reserve = read('src/cdn/ics-pulse.css');
    expect([/--_wide: (\w+)/.exec(reserve)?.[1], /--_narrow: (\w+)/.exec(reserve)?.[1]]).toEqual(['32rem', '48rem']);
  });

  it('names all parts and states', () => {
    const rows = ['| of the card', '| of a question', '| of a display mode'];
    expect(rows.flatMap(wordsAfter).sort()).toEqual([...pulseParts].sort());
    expect(wordsAfter('States, as `ics-pulse:state(open)`:')).toEqual(pulseStates);
  });
});
