import { fileURLToPath } from 'node:url';
import { bundleModule } from '../../bundle-module.js';
import { replyBuilt, replyFile, startTestSite, type TestSite } from '../test-site.js';

/** The strictest policy that the package promises to work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types ics-pulse";

/** A version that the build under test does not have. */
export const otherVersion = '99.0.0';

export interface StrictSite extends TestSite {
  /** Reports that browsers sent because of the policy. */
  readonly reports: readonly string[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const module = (source: string): string => `<script type="module" src="${source}"></script>`;

const pulse = '<ics-pulse pulse="recommend" endpoint="/api/responses"></ics-pulse>';

interface StrictPage {
  readonly head: string;
  readonly body: string;
  /** Policy names that the host page adds for its own sake. */
  readonly alsoTrusted?: string;
}

const pages: Readonly<Record<string, StrictPage>> = {
  '/module': { head: module('/assets/ics-pulse.js'), body: pulse },
  '/lazy': { head: module('/assets/ics-pulse-lazy.js'), body: pulse },
  '/classic': { head: '<script src="/assets/ics-pulse.all.js" defer></script>', body: pulse },
  '/two-versions': { head: module('/assets/ics-pulse.js') + module('/other/ics-pulse.js'), body: pulse },
  '/second-lit': {
    head: module('/host-card.js') + module('/assets/ics-pulse.js'),
    body: `<host-card></host-card>${pulse}`,
    alsoTrusted: 'lit-html',
  },
  '/with-results': {
    head: module('/assets/ics-pulse.js') + module('/assets/ics-results.js'),
    body: `${pulse}<ics-results src="/api/results/recommend"></ics-results>`,
  },
  '/breaking': { head: module('/breaking.js'), body: '' },
};

const html = ({ head, body }: StrictPage): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Strict page</title><script src="/policy-watcher.js"></script>
  <link rel="stylesheet" href="/assets/ics-pulse.css">${head}</head><body><main><h1>Strict page</h1>${body}</main></body></html>`;

const replyPage = (page: StrictPage): Response =>
  new Response(html(page), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${strictPolicy} ${page.alsoTrusted ?? ''}; report-uri /reports`,
    },
  });

const replyScript = (code: string): Response => new Response(code, { headers: { 'content-type': 'text/javascript' } });

/** Serves the pages above, each under the strict policy, and collects what browsers report. */
export const startStrictSite = async (): Promise<StrictSite> => {
  const reports: string[] = [];
  const hostCard = await bundleModule(here('./host-card.ts'));
  const { version } = (await import('../../../package.json')).default;
  const site = await startTestSite(async request => {
    const { pathname } = new URL(request.url);
    const page = pages[pathname];
    if (page) return replyPage(page);
    if (pathname === '/reports') {
      const report = await request.text();
      if (!report.includes('/favicon.ico')) reports.push(report);
      return new Response(null, { status: 204 });
    }
    if (pathname === '/policy-watcher.js') return replyFile(here('./policy-watcher.js'));
    if (pathname === '/host-card.js') return replyScript(hostCard);
    if (pathname === '/breaking.js') return replyScript('document.body.innerHTML = "<p>broken</p>";');
    if (!pathname.startsWith('/other/')) return null;
    const marked = (text: string): string => `${text.replaceAll(version, otherVersion)}\n/* ${otherVersion} */`;
    return replyBuilt(pathname.slice('/other/'.length), marked);
  });
  return { ...site, reports };
};
