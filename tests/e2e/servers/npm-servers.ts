/** Servers and decoders that come from npm. They are no dependencies of the package: each is installed when its tests are run. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of `packages/`, with the package that gives each its version. */
const mainPackages = {
  'node-red': 'node-red',
  couchdb: 'express-pouchdb',
  'parse-server': 'parse-server',
  decoders: 'cloudevents',
} as const;

export type NpmServerName = keyof typeof mainPackages;

const recipes = fileURLToPath(new URL('packages/', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/ics-servers/', import.meta.url));
const markName = 'installed-by-lock';

/** Where a server is installed. */
export const folderOf = (name: NpmServerName): string => join(cache, name);

const lockOf = (name: NpmServerName): string => readFileSync(join(recipes, name, 'package-lock.json'), 'utf8');

const isInstalled = (name: NpmServerName): boolean => {
  const mark = join(folderOf(name), markName);
  return existsSync(mark) && readFileSync(mark, 'utf8') === lockOf(name);
};

/** Installs exactly what the lock names, without running anything of it. Returns why not, or null when it is there. */
export const installNpmServer = (name: NpmServerName): string | null => {
  if (isInstalled(name)) return null;
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(recipes, name, file), join(folder, file));
  const parameters = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  const { status, stderr } = spawnSync('npm', parameters, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return `npm could not install it: ${stderr.trim().split('\n').at(-1) ?? ''}`;
  writeFileSync(join(folder, markName), lockOf(name));
  return null;
};

/** The version of a package in a server's folder. */
export const npmVersion = (name: NpmServerName, packageName: string = mainPackages[name]): string => {
  const text = readFileSync(join(folderOf(name), 'node_modules', packageName, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

/** Loads a module as the program in a server's folder would. */
export const requireFrom = (name: NpmServerName): NodeJS.Require => createRequire(join(folderOf(name), 'package.json'));
