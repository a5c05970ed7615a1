/**
 * The three browser engines of the test suites: where they are on this machine, and how missing ones are installed.
 * `CHROMIUM`, `FIREFOX`, `WEBKIT_DRIVER` and `WEBKIT_BROWSER` override the search with a path.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, onPath, parseNames, type Environment, type Exists } from './debian-packages.js';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** Paths of the programs an engine needs; WebKit is driven through its own driver and a virtual display. */
export interface EnginePaths {
  readonly chromium?: { readonly browser: string };
  readonly firefox?: { readonly browser: string };
  readonly webkit?: { readonly browser: string; readonly driver: string; readonly display: string };
}

const debianPackages: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'fonts-dejavu-core'],
};

const chromiumNames = ['chromium', 'google-chrome', 'google-chrome-stable'];
const chromiumApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxApplications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

const folderNames = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** WebKitGTK keeps its browser in a library folder that carries the machine's triplet and the API version. */
const webkitBrowsers = (): string[] =>
  ['/usr/lib', '/usr/libexec']
    .flatMap(root => [root, ...folderNames(root).map(name => join(root, name))])
    .filter(folder => /^\/usr\/lib(exec)?(\/[\w-]+-linux-gnu\w*)?$/.test(folder))
    .flatMap(folder => folderNames(folder).map(name => join(folder, name, 'MiniBrowser')))
    .filter(path => /\/webkit2?gtk-\d/.test(path));

/**
 * The engines that are installed. An override that names a missing file counts as not installed.
 * `exists` answers whether a program is there; the default asks the disk.
 */
export const findEngines = (environment: Environment = process.env, exists: Exists = existsSync): EnginePaths => {
  const first = (override: string, candidates: readonly string[]): string | undefined => {
    const path = environment[override];
    return (path ? [path] : candidates).find(exists);
  };
  const chromium = first('CHROMIUM', [...onPath(chromiumNames, environment), ...chromiumApplications]);
  const firefox = first('FIREFOX', [...onPath(firefoxNames, environment), ...firefoxApplications]);
  const driver = first('WEBKIT_DRIVER', onPath(['WebKitWebDriver'], environment));
  const webkit = first('WEBKIT_BROWSER', webkitBrowsers());
  const display = onPath(['Xvfb'], environment).find(exists);
  return {
    ...(chromium && { chromium: { browser: chromium } }),
    ...(firefox && { firefox: { browser: firefox } }),
    ...(webkit && driver && display && { webkit: { browser: webkit, driver, display } }),
  };
};

/** The engines that are wanted but not installed, in a fixed order. */
export const missingEngines = (paths: EnginePaths, wanted: readonly EngineName[] = engineNames): EngineName[] =>
  wanted.filter(name => !paths[name]);

/** Engine names out of a list such as `chromium,firefox`; throws on a name that is none. */
export const parseEngineNames = (text: string): EngineName[] => parseNames(text, engineNames, 'engine');

/** The packages that bring the engines on Debian, each once. */
export const packagesFor = (engines: readonly EngineName[]): string[] => [
  ...new Set(engines.flatMap(engine => debianPackages[engine])),
];

/**
 * Installs the missing engines with apt-get where this user may.
 * Returns a sentence for each engine that is still missing afterwards; empty when all are there.
 */
export const installEngines = (wanted: readonly EngineName[] = engineNames): string[] =>
  installMissing(
    () => missingEngines(findEngines(), wanted),
    name => packagesFor([name]),
  );
