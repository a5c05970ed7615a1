/** The servers that answers are proved against: where each comes from, what it needs, and its version on this machine. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findService, installServices, type ServiceName } from '../../ci/services.js';
import { readManifest } from '../../package/packed-package.js';
import { installNpmServer, npmVersion, type NpmServerName } from './npm-servers.js';

export const serverNames = [
  'nginx',
  'Node-RED',
  'CouchDB API',
  'Parse Server',
  'RabbitMQ',
  'NATS',
  'Mosquitto',
  'WordPress',
  'CloudEvents decoder',
  'OTLP decoder',
] as const;
export type ServerName = (typeof serverNames)[number];

interface ServerPlan {
  /** Debian packages by their names in `tests/ci/services.ts`. */
  readonly services: readonly ServiceName[];
  readonly npm?: NpmServerName;
  readonly version: () => string;
}

const printed = (command: string, ...parameters: string[]): string => {
  const { stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  return /\d+(\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'unknown';
};

const { devDependencies } = readManifest();
/** Of the library that speaks to a server which has no HTTP. */
const clientVersion = (name: string): string => devDependencies?.[name] ?? 'unknown';

const rabbitVersion = (): string =>
  readdirSync('/usr/lib/rabbitmq/lib')
    .map(name => /^rabbitmq_server-(.+)$/.exec(name)?.[1])
    .find(version => version !== undefined) ?? 'unknown';

const wordpressVersion = (): string => {
  const text = readFileSync(join(findService('wordpress') ?? '', 'wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(text)?.[1] ?? 'unknown';
};

const plans: Readonly<Record<ServerName, ServerPlan>> = {
  nginx: { services: ['nginx'], version: () => printed(join(findService('nginx') ?? '', 'nginx'), '-v') },
  'Node-RED': { services: [], npm: 'node-red', version: () => npmVersion('node-red') },
  'CouchDB API': {
    services: [],
    npm: 'couchdb',
    version: () => `express-pouchdb ${npmVersion('couchdb')}, PouchDB ${npmVersion('couchdb', 'pouchdb-core')}`,
  },
  'Parse Server': {
    services: ['postgresql'],
    npm: 'parse-server',
    version: () =>
      `${npmVersion('parse-server')}, PostgreSQL ${printed(join(findService('postgresql') ?? '', 'postgres'), '-V')}`,
  },
  RabbitMQ: { services: ['rabbitmq'], version: rabbitVersion },
  NATS: {
    services: ['nats'],
    version: () =>
      `${printed(join(findService('nats') ?? '', 'nats-server'), '-v')}, nats-core ${clientVersion('@nats-io/nats-core')}`,
  },
  Mosquitto: {
    services: ['mosquitto'],
    version: () =>
      `${printed(join(findService('mosquitto') ?? '', 'mosquitto'), '-h')}, MQTT.js ${clientVersion('mqtt')}`,
  },
  WordPress: {
    services: ['wordpress', 'mariadb'],
    version: () =>
      `${wordpressVersion()}, PHP ${printed('php', '-v')}, MariaDB ${printed(join(findService('mariadb') ?? '', 'mariadbd'), '-V')}`,
  },
  'CloudEvents decoder': { services: [], npm: 'decoders', version: () => `cloudevents ${npmVersion('decoders')}` },
  'OTLP decoder': {
    services: [],
    npm: 'decoders',
    version: () => `otlp-transformer ${npmVersion('decoders', '@opentelemetry/otlp-transformer')}`,
  },
};

/** Whether a server can be started here, with its version or the reason why not. */
export type Readiness =
  | { readonly isReady: true; readonly version: string; readonly installMs: number }
  | { readonly isReady: false; readonly reason: string };

/** Installs what a server needs, where that is missing and this user may. */
export const prepareServer = (name: ServerName): Readiness => {
  const { services, npm, version } = plans[name];
  const startMs = performance.now();
  const reasons = installServices(services);
  const reason = reasons[0] ?? (npm ? installNpmServer(npm) : null);
  if (reason) return { isReady: false, reason };
  return { isReady: true, version: version(), installMs: performance.now() - startMs };
};

/** The names in `REQUIRE_SERVERS`, or all of them for `all`; throws on a name that is none. */
export const requiredServers = (text = process.env['REQUIRE_SERVERS'] ?? ''): readonly ServerName[] => {
  if (text.trim() === 'all') return serverNames;
  return text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
    .map(name => {
      const known = serverNames.find(server => server === name);
      if (!known) throw new Error(`"${name}" is no server; known are ${serverNames.join(', ')}.`);
      return known;
    });
};
