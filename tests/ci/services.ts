/**
 * The servers that tests start beside the browsers: where their programs are on this machine, and which packages bring them.
 * Adding one is a line in `services`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installMissing, onPath, parseNames, type Environment, type Exists } from './debian-packages.js';

interface Service {
  /** All of them must be there, in one folder. */
  readonly programs: readonly string[];
  /** Folders that are looked in before those of the path; often none. */
  readonly folders: () => readonly string[];
  readonly packages: readonly string[];
}

const postgresRoot = '/usr/lib/postgresql';

/** Debian keeps each version in a folder of its own; the newest comes first. */
const postgresFolders = (): readonly string[] =>
  (existsSync(postgresRoot) ? readdirSync(postgresRoot) : [])
    .sort((one, other) => Number(other) - Number(one))
    .map(version => join(postgresRoot, version, 'bin'));

const services = {
  postgresql: { programs: ['initdb', 'postgres'], folders: postgresFolders, packages: ['postgresql'] },
  nginx: { programs: ['nginx'], folders: () => ['/usr/sbin'], packages: ['nginx-light', 'openssl'] },
  rabbitmq: { programs: ['rabbitmq-server'], folders: () => ['/usr/lib/rabbitmq/bin'], packages: ['rabbitmq-server'] },
  nats: { programs: ['nats-server'], folders: () => ['/usr/sbin'], packages: ['nats-server'] },
  mosquitto: { programs: ['mosquitto'], folders: () => ['/usr/sbin'], packages: ['mosquitto'] },
  mariadb: {
    programs: ['mariadbd'],
    folders: () => ['/usr/sbin'],
    packages: ['mariadb-server-core', 'mariadb-client-core'],
  },
  wordpress: {
    programs: ['wp-load.php'],
    folders: () => ['/usr/share/wordpress'],
    packages: ['wordpress', 'php-cli', 'php-mysql'],
  },
} as const satisfies Readonly<Record<string, Service>>;

export type ServiceName = keyof typeof services;
export const serviceNames = Object.keys(services) as ServiceName[];

/**
 * The folder that holds a service's programs, or null where it is not installed.
 * @param exists answers whether a program is there; the default asks the disk
 */
export const findService = (
  name: ServiceName,
  environment: Environment = process.env,
  exists: Exists = existsSync,
): string | null => {
  const { programs, folders }: Service = services[name];
  const candidates = [...folders(), ...onPath(programs.slice(0, 1), environment).map(dirname)];
  return candidates.find(folder => programs.every(program => exists(join(folder, program)))) ?? null;
};

/** The services that are wanted but not installed, in a fixed order. */
export const missingServices = (
  wanted: readonly ServiceName[] = serviceNames,
  environment: Environment = process.env,
  exists: Exists = existsSync,
): ServiceName[] => wanted.filter(name => findService(name, environment, exists) === null);

/** Service names out of a list such as `postgresql`; throws on a name that is none. */
export const parseServiceNames = (text: string): ServiceName[] => parseNames(text, serviceNames, 'service');

/** Whether `REQUIRE_SERVICES` demands a service: then its tests fail where it is missing. */
export const isServiceRequired = (name: ServiceName, environment: Environment = process.env): boolean =>
  parseServiceNames(environment['REQUIRE_SERVICES'] ?? '').includes(name);

/** Installs the missing services. Returns a sentence for each that is still missing afterwards. */
export const installServices = (wanted: readonly ServiceName[] = serviceNames): string[] =>
  installMissing(
    () => missingServices(wanted),
    name => services[name].packages,
  );
