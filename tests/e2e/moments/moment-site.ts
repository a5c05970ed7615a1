import { fileURLToPath } from 'node:url';
import { replyFile, startTestSite, type TestSite } from '../test-site.js';

/**
 * The demo's own policy is as strict; this one lets a page hold others in frames. It names its origin too: to WebKit, a page in
 * a sandbox has no self.
 */
const policyOf = (origin: string): string =>
  `default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; connect-src 'self'; frame-src 'self'; ` +
  "require-trusted-types-for 'script'; trusted-types ics-pulse";

const watcher = '<script src="/policy-watcher.js"></script>';

const markerHeader = 'x-as-it-is';

type Attributes = Readonly<Record<string, string>>;

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A tag with a pulse of one question, so that each test can have one that the device has not been asked yet. */
export const pulseTag = (id: string, attributes: Attributes = {}, definition = {}): string => {
  const questions = [{ id: 'score', type: 'nps', title: 'Would you send a colleague to us?' }];
  const text = JSON.stringify({ format: 'ics-pulse/1', id, title: 'Your last request', questions, ...definition });
  return `<ics-pulse id="${id}" pulse="${id}" endpoint="/accept"${attributesText(attributes)}>
    <script type="application/json">${text.replaceAll('<', '\\u003c')}</script></ics-pulse>`;
};

/** A tag with a template, which needs nothing inside. */
export const templateTag = (pulse: string, attributes: Attributes): string =>
  `<ics-pulse pulse="${pulse}" endpoint="/accept"${attributesText(attributes)}></ics-pulse>`;

/** Of a definition that first asks for the team, with a list to open and a box to tick. */
export const asksTeam = { context: ['team'], askContext: ['team'] } as const;

/** Part of the page, and there a second after its occasion: what should have come by then and has not will not come. */
export const controlTag = (attributes: Attributes = {}): string => pulseTag('control', { delay: '1s', ...attributes });

const longText = '<p>The desk answers from eight to six. Requests are closed within two days.</p>'.repeat(60);

interface OwnPage {
  readonly body: string;
  /** Scripts and settings that come before the element is defined. */
  readonly head?: string;
  readonly language?: 'en' | 'ar';
  /** Nothing to scroll. Default false. */
  readonly isShort?: boolean;
  /** Default `module`. */
  readonly build?: 'module' | 'classic';
}

const builds = {
  module: '<script type="module" src="/assets/ics-pulse.js"></script>',
  classic: '<script src="/assets/ics-pulse.all.js" defer></script>',
} as const;

const html = ({
  body,
  head = '',
  language = 'en',
  isShort = false,
  build = 'module',
}: OwnPage): string => `<!doctype html>
  <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <meta name="ics-pulse:list:departments" content="/api/lists/departments.json"><title>Service desk</title>${watcher}${head}
  <link rel="stylesheet" href="/assets/ics-pulse.css">${builds[build]}</head>
  <body><header><a href="/">Intranet</a></header><main><h1>Service desk</h1>
  <button type="button" id="give-feedback">Give feedback</button>${isShort ? '' : longText}${body}</main></body></html>`;

const replyScript = (code: string): Response => new Response(code, { headers: { 'content-type': 'text/javascript' } });

const replyOwn = (page: OwnPage, origin: string): Response =>
  new Response(html(page), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(origin) },
  });

/** A page of the demo as it is, policy included, with a watcher before everything else. */
const watched = async (request: Request): Promise<Response> => {
  const accept = request.headers.get('accept') ?? '';
  const reply = await fetch(request.url, { headers: { accept, [markerHeader]: 'yes' } });
  const headers = {
    'content-type': reply.headers.get('content-type') ?? '',
    'content-security-policy': reply.headers.get('content-security-policy') ?? '',
  };
  return new Response((await reply.text()).replace('<head>', `<head>${watcher}`), { headers });
};

const scriptsOf = (scripts: Readonly<Record<string, string>>, pathname: string): Response | null => {
  if (pathname === '/policy-watcher.js') {
    return replyFile(fileURLToPath(new URL('../csp/policy-watcher.js', import.meta.url)));
  }
  const code = scripts[pathname];
  return code === undefined ? null : replyScript(code);
};

export interface OwnSite {
  /** By path; a path that ends in `*` stands for all that begin like it. */
  readonly pages?: Readonly<Record<string, OwnPage | ((url: URL) => OwnPage)>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** Paths that are answered with 503 just now. Default: none. */
  readonly isLost?: (pathname: string) => boolean;
}

/** The demo, its collector, and pages of a test's own whose answers go to `/accept`. */
export const startMomentSite = ({ pages = {}, scripts = {}, isLost }: OwnSite = {}): Promise<TestSite> =>
  startTestSite(
    async request => {
      const url = new URL(request.url);
      const { pathname } = url;
      if (isLost?.(pathname)) return new Response(null, { status: 503 });
      if (pathname === '/accept') {
        const { id } = (await request.json()) as { readonly id: string };
        return Response.json({ id }, { status: 201 });
      }
      const key = Object.keys(pages).find(path =>
        path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname,
      );
      const page = key === undefined ? undefined : pages[key];
      if (page) return replyOwn(typeof page === 'function' ? page(url) : page, url.origin);
      if (pathname.startsWith('/moments/') && !request.headers.has(markerHeader)) return watched(request);
      return scriptsOf(scripts, pathname);
    },
    { intranet: true },
  );
