import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { emptyFolder, installPackage, root } from '../../package/packed-package.js';
import { strictPolicy } from '../csp/strict-site.js';
import { replyFile, startTestSite, type TestSite } from '../test-site.js';
import { blocksIn, isBrokerBlock } from './readme-text.js';

export interface ReadmeSite extends TestSite {
  /** What the compiler says of the `js` blocks in a strict TypeScript application; empty when it accepts them. */
  readonly typeErrors: string;
  /** Bodies posted to `/rpc`, the address in the example of a transport of one's own. */
  readonly handedOver: readonly unknown[];
  /** What reached the archive: method, path and token. */
  readonly archived: readonly string[];
  stop(): Promise<void>;
}

const pageTitle = 'Intranet';

/** What the tags and the form of the README spell out, as a collector has to know it. */
const spelledOut: readonly PulseDefinition[] = [
  {
    format: 'ics-pulse/1',
    id: 'tools',
    title: pageTitle,
    language: 'en',
    questions: [
      { id: 'score', type: 'nps', title: 'How likely are you to recommend our tools?', required: true },
      {
        id: 'why',
        type: 'choice',
        title: 'What should change?',
        options: [
          { value: 'speed', label: 'Speed' },
          { value: 'look', label: 'Looks' },
        ],
        showIf: { question: 'score', is: 'at-most', value: 6 },
      },
    ],
  },
  {
    format: 'ics-pulse/1',
    id: 'lunch',
    title: pageTitle,
    language: 'en',
    questions: [
      {
        id: 'taste',
        type: 'choice',
        title: 'How was lunch?',
        required: false,
        options: [
          { value: 'poor', label: 'Poor' },
          { value: 'good', label: 'Good' },
        ],
      },
    ],
  },
];

/** The definitions that stand in the page as JSON. */
const written = (): PulseDefinition[] =>
  blocksIn('html').flatMap(text =>
    [...text.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => JSON.parse(json) as PulseDefinition,
    ),
  );

const writePulses = (folder: string): void => {
  mkdirSync(folder);
  for (const definition of [...spelledOut, ...written()])
    writeFileSync(join(folder, `${definition.id}.json`), JSON.stringify(definition));
};

const compile = (folder: string, files: readonly string[]): string => {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    allowJs: true,
    checkJs: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  try {
    return execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

/** Writes each `js` block as a module of an application that has the packed package installed, and bundles them. */
const buildModules = async (folder: string): Promise<string> => {
  installPackage(folder);
  const names = blocksIn('js').flatMap((text, place) => {
    if (isBrokerBlock(text)) return [];
    writeFileSync(join(folder, `block-${place}.js`), text);
    return [`block-${place}`];
  });
  // Some blocks set things up for tags that another module of the application registers.
  for (const name of names) {
    writeFileSync(join(folder, `${name}-app.js`), `import './${name}.js';\nimport 'ics-pulse/define';\n`);
  }
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: '/modules/',
    build: {
      target: 'es2022',
      rollupOptions: {
        input: Object.fromEntries(names.map(name => [name, join(folder, `${name}-app.js`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return compile(
    folder,
    names.map(name => `${name}.js`),
  );
};

const page = (content: string, policy: string): Response =>
  new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${pageTitle}</title>` +
      `<script src="/watcher.js"></script></head><body><main><h1>News</h1>${content}</main></body></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } },
  );

/** The script and style sheet of the first block, on which the others build that name none. */
const usual = (): string => /^.*?<\/script>/s.exec(blocksIn('html')[0] ?? '')?.[0] ?? '';

const htmlPage = (text: string): Response => page(/<script[^>]* src=/.test(text) ? text : usual() + text, strictPolicy);

/** The tag that a `js` block is about, as its page has it. */
const tagFor = (text: string): string => {
  if (text.includes('transports:')) return '<ics-pulse pulse="recommend" transport="mine"></ics-pulse>';
  if (text.includes('delivery:')) return '<ics-pulse pulse="recommend"></ics-pulse>';
  if (text.includes('fatigue:'))
    return '<ics-pulse pulse="recommend" endpoint="/api/responses" display="popover"></ics-pulse>';
  if (text.includes('registerLocale'))
    return (
      '<ics-pulse endpoint="/api/responses"><script type="application/json">{"format":"ics-pulse/1","id":"midi","title":"Midi",' +
      '"language":"fr","questions":[{"id":"often","type":"scale","scale":"freq5","title":"La cantine"}]}</script></ics-pulse>'
    );
  return text.includes('lists:') ? '<ics-pulse pulse="service-map"></ics-pulse>' : '';
};

/** Lit comes from npm here, under the policy name of its own. */
const modulePage = (text: string, place: number): Response =>
  page(
    `<script type="module" src="/modules/block-${place}.js"></script>${tagFor(text)}`,
    strictPolicy.replace('trusted-types ics-pulse', 'trusted-types lit-html'),
  );

/**
 * An intranet whose pages are the blocks of the README: `/html/0` and so on, and `/js/0` for what an application bundles.
 * All of them under the strict policy that the README promises to work under.
 */
export const startReadmeSite = async (): Promise<ReadmeSite> => {
  const folder = emptyFolder('readme');
  writePulses(join(folder, 'pulses'));
  const typeErrors = await buildModules(folder);
  const handedOver: unknown[] = [];
  const archived: string[] = [];
  const archive = (request: Request): Response => {
    const { method, url, headers } = request;
    archived.push(`${method} ${new URL(url).pathname} ${headers.get('x-csrf-token')}`);
    return new Response(null, { status: 201 });
  };
  const answer = async (request: Request): Promise<Response | null> => {
    const { pathname } = new URL(request.url);
    const [, kind = '', place = ''] = /^\/(html|js)\/(\d+)$/.exec(pathname) ?? [];
    const text = blocksIn(kind)[Number(place)];
    if (text !== undefined) return kind === 'html' ? htmlPage(text) : modulePage(text, Number(place));
    if (pathname === '/watcher.js') return replyFile(fileURLToPath(new URL('./watcher.js', import.meta.url)));
    if (pathname.startsWith('/modules/')) return replyModule(folder, pathname.slice('/modules/'.length));
    if (pathname === '/session/token') return new Response('t0ken');
    if (pathname.startsWith('/archive/')) return archive(request);
    if (pathname !== '/rpc') return null;
    handedOver.push(await request.json());
    return new Response(null, { status: 204 });
  };
  const site = await startTestSite(answer, { pulses: join(folder, 'pulses') });
  const stop = async (): Promise<void> => {
    await site.stop();
    rmSync(folder, { recursive: true });
  };
  return { ...site, typeErrors, handedOver, archived, stop };
};

const replyModule = (folder: string, path: string): Response | null => {
  const isChunk = path.startsWith('assets/');
  return replyFile(join(folder, 'dist', isChunk ? 'assets' : '', basename(path)));
};
