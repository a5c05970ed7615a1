import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeTags } from '../../src/i18n/locale-registry.js';
import { emptyFolder, installPackage, readManifest } from './packed-package.js';

const agreed = [
  '.',
  './define',
  './mount',
  './results',
  './results/define',
  './messages',
  './messages/define',
  './templates',
  './templates/*',
  './locales/*',
  './testing',
  './schema.json',
  './response.schema.json',
  './aggregate.schema.json',
  './ics-pulse.css',
  './custom-elements.json',
  './package.json',
];
/** Entries that register elements or act on the page: they load in a browser only. */
const needsPage = ['./define', './mount', './results/define', './messages/define'];

let folder: string;
let installed: string;

beforeAll(() => {
  folder = emptyFolder('exports');
  installed = installPackage(folder);
});

const node = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, encoding: 'utf8' });

/** Every path that can be imported, with the patterns spelt out from the files that are there. */
const spelledOut = (): { specifier: string; files: string[] }[] =>
  Object.entries(readManifest(installed).exports).flatMap(([key, target]) => {
    const files = typeof target === 'string' ? [target] : [target.default, target.types];
    if (!key.includes('*')) return [{ specifier: key, files }];
    const names = readdirSync(join(installed, dirname(files[0] ?? '')))
      .filter(file => /^[\w-]+\.js$/.test(file) && file !== 'index.js')
      .map(file => basename(file, '.js'));
    return names.map(name => ({
      specifier: key.replace('*', name),
      files: files.map(file => file.replace('*', name)),
    }));
  });

describe('exports of the package', () => {
  it('are those that were agreed', () => {
    expect(Object.keys(readManifest(installed).exports)).toEqual(agreed);
  });

  it('name files that are published', () => {
    const missing = spelledOut()
      .flatMap(({ files }) => files)
      .filter(file => !existsSync(join(installed, file)));
    expect(missing).toEqual([]);
  });

  it('have templates and languages behind their patterns', () => {
    const specifiers = spelledOut().map(({ specifier }) => specifier);
    for (const id of ['ics-core5', 'morale', 'recommend', 'service-map'])
      expect(specifiers).toContain(`./templates/${id}`);
    for (const tag of localeTags()) expect(specifiers).toContain(`./locales/${tag}`);
  });

  it('load in plain Node', () => {
    const specifiers = spelledOut()
      .filter(({ files, specifier }) => /\.js$/.test(files[0] ?? '') && !needsPage.includes(specifier))
      .map(({ specifier }) => join('ics-pulse', specifier));
    const script = `for (const name of ${JSON.stringify(specifiers)}) await import(name); console.log('loaded');`;
    expect(specifiers.length).toBeGreaterThan(7);
    expect(node(script)).toBe('loaded\n');
  });

  // Lit keeps a few of its own, all of them named for it.
  it('register nothing and leave no global behind when `.`, `./results` and `./messages` are loaded', () => {
    const script = `
      const registered = [];
      globalThis.customElements = { define: tag => registered.push(tag), get: () => undefined };
      const before = new Set(Reflect.ownKeys(globalThis));
      await import('ics-pulse');
      await import('ics-pulse/results');
      await import('ics-pulse/messages');
      const left = Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String);
      console.log(JSON.stringify({ registered, left: left.filter(key => !/^(lit|reactive)[A-Z]/.test(key)) }));`;
    expect(JSON.parse(node(script))).toEqual({ registered: [], left: [] });
  });

  it('keep everything else private', () => {
    expect(() => node(`await import('ics-pulse/dist/esm/index.js')`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
