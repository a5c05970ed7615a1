import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findService } from '../../ci/services.js';
import { findFreePort, makeFolder, startProcess } from './server-process.js';

export interface Nginx {
  /** Of another origin than the pages, unencrypted. */
  readonly origin: string;
  /** The same under another name, and so another origin. */
  readonly otherOrigin: string;
  /** Pages, collector and relay together; its certificate has the fingerprint that `trustFlag` names. */
  readonly tlsOrigin: string;
  /** Its certificate is one that nobody vouches for. */
  readonly untrustedOrigin: string;
  /** The status of every request so far, from its own log. */
  statuses(): readonly number[];
  stop(): Promise<void>;
}

/** A key and a certificate, made for one run. */
export interface Certificates {
  readonly folder: string;
  /** Makes Chromium trust the first of them, and no other. */
  readonly trustFlag: string;
}

export interface NginxParts {
  readonly certificates: Certificates;
  /** Origins of what stands behind. */
  readonly pages: string;
  readonly collector: string;
  /** The address that the relay keeps secret, and the key that it adds. */
  readonly secret: { readonly url: string; readonly key: string };
}

const fixtures = fileURLToPath(new URL('../../fixtures/servers/', import.meta.url));
const hostNames = ['intranet.example', 'endpoint.example'];
/** Leads the names in the certificates to this machine. */
export const hostsFlag = `--host-resolver-rules=${hostNames.map(name => `MAP ${name} 127.0.0.1`).join()}`;

const makeCertificate = (folder: string, name: string, host: string): X509Certificate => {
  const path = join(folder, name);
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
      ...['-keyout', `${path}.key`, '-out', `${path}.pem`],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl failed: ${stderr}`);
  return new X509Certificate(readFileSync(`${path}.pem`));
};

/** Makes two certificates of which one is to be trusted. */
export const makeCertificates = (folder: string): Certificates => {
  const trusted = makeCertificate(folder, 'trusted', 'intranet.example');
  makeCertificate(folder, 'untrusted', 'endpoint.example');
  const key = trusted.publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(key).digest('base64');
  return { folder, trustFlag: `--ignore-certificate-errors-spki-list=${fingerprint}` };
};

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), value),
    text,
  );

/** The file that the README shows, with a secret of the test in it; a receiver of the test has no certificate. */
const relayOf = ({ secret }: NginxParts): string =>
  readFileSync(join(fixtures, 'nginx-relay.conf'), 'utf8')
    .replace(/proxy_pass \S+;/, `proxy_pass ${secret.url};`)
    .replace(/Bearer secret-key/, `Bearer ${secret.key}`);

const mainFile = (folder: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  log_format statuses "$status $request_method $uri";
  access_log ${folder}/access.log statuses;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/endpoint.conf;
}
`;

/** Starts it with `nginx-endpoint.conf` and `nginx-relay.conf` of `tests/fixtures/servers`. */
export const startNginx = async (parts: NginxParts): Promise<Nginx> => {
  const folder = makeFolder('nginx');
  const ports = [await findFreePort(), await findFreePort(), await findFreePort()] as const;
  const values = {
    COLLECTOR: new URL(parts.collector).host,
    PAGES: parts.pages,
    OTHER_TLS_PORT: String(ports[2]),
    TLS_PORT: String(ports[1]),
    PORT: String(ports[0]),
    INCLUDE_RELAY: relayOf(parts),
  };
  const text = fill(readFileSync(join(fixtures, 'nginx-endpoint.conf'), 'utf8'), values);
  const keys = text.replaceAll(/(ssl_certificate(?:_key)?) /g, `$1 ${parts.certificates.folder}/`);
  writeFileSync(join(folder.path, 'endpoint.conf'), keys);
  writeFileSync(join(folder.path, 'nginx.conf'), mainFile(folder.path));
  const origin = `http://127.0.0.1:${ports[0]}`;
  const server = await startProcess({
    command: join(findService('nginx') ?? '', 'nginx'),
    parameters: ['-p', folder.path, '-c', join(folder.path, 'nginx.conf'), '-e', 'stderr'],
    isReady: async () => (await fetch(origin)).status > 0,
  });
  return {
    origin,
    otherOrigin: `http://endpoint.example:${ports[0]}`,
    tlsOrigin: `https://intranet.example:${ports[1]}`,
    untrustedOrigin: `https://endpoint.example:${ports[2]}`,
    statuses: () =>
      readFileSync(join(folder.path, 'access.log'), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => Number.parseInt(line)),
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
};
