import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const readManifest = (folder: string = root): PackageManifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;

/** A new folder outside the project, so that nothing of the project can be resolved from it by accident. */
export const emptyFolder = (name: string): string => mkdtempSync(join(tmpdir(), `ics-pulse-${name}-`));

const linkDependencies = (manifest: PackageManifest, modules: string): void => {
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const target = join(modules, name);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
    linkDependencies(readManifest(join(root, 'node_modules', name)), modules);
  }
};

/**
 * Installs what `npm pack` would publish into `folder`, with the declared dependencies and nothing else: an import that
 * package.json does not declare fails there. Needs a finished build, and no network.
 */
export const installPackage = (folder: string): string => {
  const target = join(folder, 'node_modules', 'ics-pulse');
  mkdirSync(target, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', target]);
  linkDependencies(readManifest(target), join(folder, 'node_modules'));
  if (!existsSync(join(folder, 'package.json'))) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  }
  return target;
};

/** Copies a folder of the installed package into a page's own files. */
export const copyBuild = (from: string, to: string): void => cpSync(from, to, { recursive: true });
