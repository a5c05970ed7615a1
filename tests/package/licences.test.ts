import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, root, type PackageManifest } from './packed-package.js';

const free = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
  'Unlicense',
];
/** For tools that only build and test; none of them reaches a browser. */
const freeForTools = [...free, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0', 'Zlib'];

const modules = join(root, 'node_modules');
const manifest = readManifest();

const folders = (base: string): string[] =>
  readdirSync(base, { withFileTypes: true })
    .filter(entry => !entry.name.startsWith('.') && existsSync(join(base, entry.name)))
    .flatMap(entry => (entry.name.startsWith('@') ? folders(join(base, entry.name)) : [join(base, entry.name)]))
    .flatMap(folder => [
      folder,
      ...(existsSync(join(folder, 'node_modules')) ? folders(join(folder, 'node_modules')) : []),
    ]);

const shipped = (names: readonly string[], seen = new Set<string>()): Set<string> => {
  for (const name of names.filter(candidate => !seen.has(candidate))) {
    seen.add(name);
    shipped(Object.keys(readManifest(join(modules, name)).dependencies ?? {}), seen);
  }
  return seen;
};

type Described = PackageManifest & { readonly licenses?: readonly { readonly type: string }[] };

/** These say MIT in their readme, not in their package.json. */
const toldInReadme = ['css-value', 'only'];
const readmeSaysMit = ({ name }: Described): boolean =>
  toldInReadme.includes(name) && readFileSync(join(modules, name, 'Readme.md'), 'utf8').includes('(The MIT License)');

const licenceOf = (found: Described): string =>
  found.license ?? found.licenses?.map(({ type }) => type).join(' OR ') ?? (readmeSaysMit(found) ? 'MIT' : 'none');

/** `(MIT OR GPL-3.0)` is free when one of its choices is; `(MIT AND ISC)` when all parts are. */
const isFree = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(part => allowed.includes(part.trim())));

describe('licences', () => {
  it('of what is shipped are free', () => {
    const names = [...shipped(Object.keys(manifest.dependencies ?? {}))];
    const refused = names.filter(name => !isFree(licenceOf(readManifest(join(modules, name))), free));
    expect(names).toContain('lit-html');
    expect(refused).toEqual([]);
  });

  it('of the tools are free', () => {
    const found = folders(modules).filter(folder => existsSync(join(folder, 'package.json')));
    const named = found.map(folder => readManifest(folder)).filter(({ name, version }) => name && version);
    const refused = named.filter(tool => !isFree(licenceOf(tool), freeForTools));
    expect(named.length).toBeGreaterThan(300);
    expect(refused.map(tool => `${tool.name} ${tool.version}: ${licenceOf(tool)}`)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['none', false],
  ])('%s is free: %s', (licence, expected) => {
    expect(isFree(licence, free)).toBe(expected);
  });
});

describe('dependencies', () => {
  it('are pinned', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
