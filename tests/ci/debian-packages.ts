/** How what the tests need comes from Debian packages, where this user may install them. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;
/** Answers whether a program is there. */
export type Exists = (path: string) => boolean;

/** Where programs may be, in the order in which they are looked for. */
export const onPath = (names: readonly string[], environment: Environment): string[] =>
  names.flatMap(name => (environment['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)));

/**
 * Names out of a list such as `chromium,firefox`; throws on a name that is not known.
 * @param kind what one of them is called in the message, for example `engine`
 */
export const parseNames = <N extends string>(text: string, known: readonly N[], kind: string): N[] =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
    .map(name => {
      const found = known.find(candidate => candidate === name);
      if (!found) throw new Error(`"${name}" is no ${kind}; known are ${known.join(', ')}.`);
      return found;
    });

const succeeds = (command: string, parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

const aptPrefix = (): readonly string[] | null => {
  if (!succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

/** Names of what is not there. */
export type FindMissing<N extends string> = () => readonly N[];

/**
 * Installs what is missing with apt-get where this user may.
 * Returns a sentence for each that is still missing afterwards; empty when all are there.
 */
export const installMissing = <N extends string>(
  findMissing: FindMissing<N>,
  packagesOf: (name: N) => readonly string[],
): string[] => {
  const missing = findMissing();
  if (missing.length === 0) return [];
  const prefix = aptPrefix();
  if (!prefix) {
    return missing.map(name => `${name} is not installed, and packages cannot be installed here without a password.`);
  }
  const apt = (...parameters: string[]): void => {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...parameters];
    spawnSync(command, rest, { stdio: 'inherit' });
  };
  apt('update', '-q');
  // One at a time: on a system that lacks one of the packages, the others still arrive.
  for (const name of missing) apt('install', '-y', '-q', '--no-install-recommends', ...packagesOf(name));
  return findMissing().map(name => `${name} could not be installed.`);
};
