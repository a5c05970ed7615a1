/** The pages of a small intranet: one with a pulse, news, a sign-on, and the built files. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const builds = resolve(project, process.env['DIST'] ?? 'dist', 'cdn');
const definition = readFileSync(`${project}tests/fixtures/pulses/delivery.json`, 'utf8');

export interface PulsePageOptions {
  /** Of the pulse. Default: the endpoint of the site. */
  readonly attributes?: string;
  /** Elements for the head, before the script of the pulse. */
  readonly head?: string;
  /** What the definition says about the delivery. */
  readonly delivery?: Readonly<Record<string, string>>;
}

/** A page with the pulse `delivery`. */
export const pulsePage = (options: PulsePageOptions = {}): string => {
  const { attributes = 'endpoint="/api/responses"', head = '', delivery } = options;
  const text = delivery ? JSON.stringify({ ...(JSON.parse(definition) as object), delivery }) : definition;
  return `<!doctype html><html lang="en"><title>Intranet</title>${head}
<link rel="stylesheet" href="/assets/ics-pulse.css"><script type="module" src="/assets/ics-pulse.js"></script>
<ics-pulse ${attributes}><script type="application/json">${text}</script></ics-pulse>`;
};

export const html = (text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** What lies at a path; null where it is the collector's. */
export const intranetPage = (path: string): Response | null => {
  if (path === '/') return html(pulsePage());
  if (path === '/news') return html('<!doctype html><html lang="en"><title>News</title><p>Nothing new.');
  if (path === '/login') return html('<!doctype html><html lang="en"><title>Sign in</title><form>Sign in</form>');
  const asset = /^\/assets\/((?:chunks\/)?[\w.-]+\.(js|css))$/.exec(path);
  if (!asset) return null;
  const type = asset[2] === 'js' ? 'text/javascript' : 'text/css';
  return new Response(readFileSync(join(builds, asset[1] ?? ''), 'utf8'), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
