// Builds all that is published, and the collector. DIST in the environment names another target folder, to compare two builds.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve as absolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import pluginTypescript from '@rollup/plugin-typescript';
import { toJsonSchema } from '@valibot/to-json-schema';
import { minifyHTMLLiterals } from 'minify-literals';
import { publicManifest } from './.build/public-manifest.mjs';

const dist = process.env.DIST ?? 'dist';
const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/** The sources behind the `exports` of package.json, its patterns spelt out. */
const published = Object.values(readJson('package.json').exports)
  .filter(target => target.default)
  .map(target => target.default.replace('./dist/esm/', 'src/').replace(/\.js$/, '.ts'))
  .flatMap(file => (file.includes('*') ? modulesIn(dirname(file)) : [file]));

function modulesIn(folder) {
  const files = readdirSync(folder).filter(name => /^[\w-]+\.ts$/.test(name) && name !== 'index.ts');
  return files.map(name => `${folder}/${name}`).sort();
}

/** Valibot schemas, published as JSON Schema: module, name of the export, title. */
const schemas = {
  'schema.json': ['definition/schema', 'pulseDefinitionSchema', 'ics-pulse/1: the definition of a pulse'],
  'response.schema.json': ['response/response.schema', 'responseSchema', 'ics-response/1: what a pulse delivers'],
  'aggregate.schema.json': ['results/aggregate.schema', 'aggregateSchema', 'ics-aggregate/1: figures over groups'],
};

/** A warning (a cycle, a name that is not found) stops the build as an error does. */
const strict = { onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log) };

/** The bundles share most modules; each is transformed for the first of them only. */
const once = transform => {
  const results = new Map();
  return function (code, id) {
    const key = `${id}\n${code}`;
    if (!results.has(key)) results.set(key, transform.call(this, code, id));
    return results.get(key);
  };
};

/** Types are checked once, by the build of the modules, without Node's; one error, and nothing is built. */
const typescript = ({ tsconfig = 'tsconfig.json', ...options }) =>
  pluginTypescript({
    tsconfig,
    exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/fake-*.ts', '**/random-*.ts'],
    compilerOptions: { declaration: false, noCheck: true, ...options },
  });

/** The compiler declares all that it saw; what only bundles use is not published. */
const publishedDeclarations = {
  name: 'published-declarations',
  generateBundle(_options, bundle) {
    for (const file of Object.keys(bundle)) if (/^cdn\//.test(file)) delete bundle[file];
  },
};

const minifyLiterals = {
  name: 'minify-literals',
  transform: once(async (code, id) => {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  }),
};

/**
 * A page with its own Lit has a policy `lit-html` already, and a strict page admits each name once.
 * All bundles on a page, pulse and results or two versions, share one policy; where the page admits none, they load without.
 */
const ownTrustedTypesPolicy = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const creation = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;
    if (!creation.test(code)) this.error('lit-html no longer creates its policy in the known way.');
    const guarded =
      '(()=>{try{return globalThis[Symbol.for("ics-pulse")]??=$1?.createPolicy("ics-pulse",$2)}catch{}})()';
    return { code: code.replace(creation, guarded), map: null };
  },
};

const bundling = (folder, options = {}) => [
  typescript({ outDir: folder, ...options }),
  minifyLiterals,
  ownTrustedTypesPolicy,
  nodeResolve({ browser: true, exportConditions: ['production', 'default', 'module', 'import'] }),
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    format: { comments: false },
  }),
];

/** A file of words is called by its language alone; its chunk also says what the words are for. */
const wordsOf = [
  [/\/chart\/locales\//, 'chart-words-'],
  [/\/presentation\/locales\//, 'frame-words-'],
  [/\/i18n\/locales\//, 'language-'],
  [/\/question\/locales\//, 'question-words-'],
  [/\/view\/locales\//, 'view-words-'],
  [/\/view\/waiting\/locales\//, 'waiting-words-'],
  [/\/messages\/locales\//, 'messages-words-'],
  [/\/results\/locales\//, 'results-words-'],
  [/\/i18n\/outcomes\//, 'outcomes-'],
];

/** `question/rating/define.ts` becomes `rating-<hash>.js`: every leaf has a `define`. */
const chunkName = ({ name, facadeModuleId }) => {
  const source = facadeModuleId ?? '';
  const [, purpose = ''] = wordsOf.find(([folder]) => folder.test(source)) ?? [];
  return `chunks/${purpose}${source && name === 'define' ? basename(dirname(source)) : name}-[hash].js`;
};

/** Modules that the entry imports statically, even if only to have them at hand. */
const closureOf = (id, info, seen = new Set()) => {
  if (!seen.has(id)) seen.add(id) && info(id).importedIds.forEach(imported => closureOf(imported, info, seen));
  return seen;
};

/**
 * Each entry comes in one request. Behind it, what is always wanted together is one request too: the glance at the device; the
 * look whether a pulse is due, in the part that every answer needs as well (`device`) and its own; and in the lazy build what
 * `ics-pulse.js` holds beyond the shell, without the little that the look has in common with it (`page`).
 */
const closures = {};
const oneRequest =
  name =>
  (id, { getModuleInfo }) => {
    const isOf = source => (closures[source] ??= closureOf(absolute(`src/${source}.ts`), getModuleInfo)).has(id);
    if (isOf(`cdn/${name}`)) return name;
    if (name === 'ics-results' || name === 'ics-messages') return null;
    if (isOf('view/glance')) return 'glance';
    const isLook = isOf('view/invite');
    if (isOf('cdn/ics-pulse')) return isLook ? 'page' : 'pulse';
    // What writes requests is asked for beside whatever follows a recipe.
    if (!isLook) return isOf('transport/write-request') && !isOf('delivery') ? 'write-request' : null;
    return ['view/engine', 'view/foreign-definition', 'delivery'].some(isOf) ? 'device' : 'invite';
  };

/** What a file imports from within itself is nobody else's to change. */
const freeze = false;

/** A module that is one request; what it imports later lies in chunks beside it. */
const moduleBuild = name => ({
  ...strict,
  input: { [name]: `src/cdn/${name}.ts` },
  // Chunks may import from the entry; a facade in front of it would be a second request.
  preserveEntrySignatures: 'allow-extension',
  plugins: bundling(join(dist, 'cdn')),
  output: {
    dir: join(dist, 'cdn'),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: oneRequest(name),
    freeze,
  },
});

/** The further types of question with their words: beside the one file they are a build of their own, with chunks. */
const furtherQuestions = 'src/question/further-question-elements.ts';

/** All languages but English, which the one file speaks itself. */
const words = (folder, purpose) =>
  modulesIn(folder)
    .filter(file => basename(file) !== 'en.ts')
    .map(file => [file, `languages/${purpose}${basename(file, '.ts')}`]);

/** What the one file does without, because most pages never need it: file below `dist/cdn` by source. */
const beside = {
  [furtherQuestions]: 'questions/further-question-elements',
  'src/theme/shield.ts': 'page/shield',
  'src/transport/recipe-transport.ts': 'delivery/recipe-transport',
  'src/transport/write-request.ts': 'delivery/write-request',
  'src/transport/explain-held.ts': 'delivery/explain-held',
  'src/outbox/send-batch.ts': 'delivery/send-batch',
  'src/transport/authorize.ts': 'delivery/authorize',
  'src/base/browser-seal.ts': 'device/browser-seal',
  'src/base/browser-seal-once.ts': 'device/browser-seal-once',
  'src/view/waiting/follow-waiting.ts': 'messages/follow-waiting',
  'src/view/waiting/left-answers.ts': 'messages/left-answers',
  'src/invitation/keyed-records.ts': 'device/keyed-records',
  'src/question/layout.styles.ts': 'page/layout.styles',
  'src/view/read-form.ts': 'page/read-form',
  'src/view/paper/print-pulse.ts': 'page/print-pulse',
  'src/view/paper/read-paper.ts': 'page/read-paper',
  'src/view/debug/debug-panel.ts': 'debug/debug-panel',
  'src/view/draft-keeper.ts': 'device/draft-keeper',
  'src/session/print-fact.ts': 'session/print-fact',
  'src/view/carry-answers.ts': 'device/carry-answers',
  'src/session/answering-time.ts': 'session/answering-time',
  'src/session/variables.ts': 'session/variables',
  'src/presentation/inline.ts': 'frames/inline',
  'src/presentation/popover.ts': 'frames/popover',
  'src/presentation/dialog.ts': 'frames/dialog',
  'src/presentation/side-tab.ts': 'frames/side-tab',
  'src/presentation/banner.ts': 'frames/banner',
  'src/invitation/approach.ts': 'frames/approach',
  'src/view/first-sitting.ts': 'messages/first-sitting',
  'src/templates/index.ts': 'templates/index',
  'src/view/fit-keyboards.ts': 'page/fit-keyboards',
  'src/invitation/explain-reason.ts': 'messages/explain-reason',
  'src/view/licence-notice.ts': 'messages/licence-notice',
  'src/view/offers.ts': 'messages/offers',
  'src/view/refused-answers.ts': 'messages/refused-answers',
  'src/view/paging/paging.ts': 'messages/paging',
  'src/view/told-actions.ts': 'messages/told-actions',
  'src/view/view-words.ts': 'messages/view-words',
  'src/view/refused-endpoint.ts': 'messages/refused-endpoint',
  'src/view/wording-hint.ts': 'messages/wording-hint',
  ...Object.fromEntries(
    modulesIn('src/invitation/triggers')
      .filter(file => /(?<!arm|load)-trigger\.ts$/.test(file))
      .map(file => [file, `triggers/${basename(file, '.ts')}`]),
  ),
  ...Object.fromEntries(
    [...modulesIn('src/templates'), ...modulesIn('src/templates/packs')].map(file => [
      file,
      `templates/${basename(file, '.ts')}`,
    ]),
  ),
  ...Object.fromEntries([
    ...words('src/i18n/locales', ''),
    ...words('src/i18n/outcomes', 'outcomes-'),
    ...words('src/presentation/locales', 'frame-words-'),
    ...words('src/view/locales', 'view-words-'),
    ...words('src/view/waiting/locales', 'waiting-words-'),
  ]),
};

const fetchedFromBeside = {
  name: 'fetched-from-beside',
  resolveDynamicImport(specifier, importer) {
    const source = relative('.', absolute(dirname(importer), specifier)).replace(/\.js$/, '.ts');
    return beside[source] ? { id: `./${beside[source]}.js`, external: 'absolute' } : null;
  },
};

const writeJson = (file, value) => writeFileSync(join(dist, file), `${JSON.stringify(value, null, 2)}\n`);

async function writeSchemas() {
  for (const [file, [module, name, title]] of Object.entries(schemas)) {
    const exported = await import(pathToFileURL(absolute(dist, 'esm', `${module}.js`)).href);
    const { $schema, ...rest } = toJsonSchema(exported[name]);
    writeJson(file, { $schema, $id: `urn:ics-pulse:${file}`, title, ...rest });
  }
}

function writeManifest() {
  const elements = ['src/view', 'src/results', 'src/messages']
    .flatMap(modulesIn)
    .filter(file => file.endsWith('-element.ts'));
  const defines = published.filter(file => file.endsWith('/define.ts'));
  const drawnBy = { 'ics-pulse': ['src/question/question-element.ts', 'src/presentation/frame.ts'] };
  const manifest = publicManifest(
    elements,
    defines,
    file => file.replace(/^src\/(.*)\.ts$/, 'dist/esm/$1.js'),
    drawnBy,
  );
  writeJson('custom-elements.json', manifest);
}

function writeIntegrity() {
  const folder = join(dist, 'cdn');
  copyFileSync('src/cdn/ics-pulse.css', join(folder, 'ics-pulse.css'));
  const files = readdirSync(folder, { recursive: true }).filter(file => /\.(js|css)$/.test(file));
  const hash = bytes => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const integrity = files.sort().map(file => [file, hash(readFileSync(join(folder, file)))]);
  writeJson('cdn/sri.json', Object.fromEntries(integrity));
}

export default [
  {
    ...strict,
    input: [...published, ...Object.values(schemas).map(([module]) => `src/${module}.ts`)],
    external: /^(lit|idb-keyval|valibot|web-vitals)(\/|$)/,
    plugins: [
      // Not before all of the first build is known to be sound: a failed one leaves what was there.
      { name: 'clean', renderStart: () => rmSync(dist, { recursive: true, force: true }) },
      typescript({
        outDir: join(dist, 'esm'),
        declaration: true,
        noCheck: false,
        noEmitOnError: true,
        types: [],
      }),
      publishedDeclarations,
      minifyLiterals,
    ],
    output: {
      dir: join(dist, 'esm'),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  moduleBuild('ics-pulse'),
  moduleBuild('ics-pulse-lazy'),
  moduleBuild('ics-results'),
  moduleBuild('ics-messages'),
  {
    ...strict,
    input: 'src/cdn/ics-pulse.all.ts',
    plugins: [fetchedFromBeside, ...bundling(join(dist, 'cdn'))],
    output: {
      file: join(dist, 'cdn/ics-pulse.all.js'),
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
      freeze,
    },
  },
  {
    ...strict,
    input: Object.fromEntries(
      Object.entries(beside).flatMap(([source, name]) => (source === furtherQuestions ? [] : [[name, source]])),
    ),
    plugins: bundling(join(dist, 'cdn')),
    output: {
      dir: join(dist, 'cdn'),
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
    },
  },
  {
    ...strict,
    input: { [beside[furtherQuestions]]: furtherQuestions },
    plugins: bundling(join(dist, 'cdn')),
    output: {
      dir: join(dist, 'cdn'),
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: chunk => chunkName(chunk).replace('chunks/', 'questions/'),
    },
  },
  ...['copy-tag', 'gallery-question'].map(name => ({
    ...strict,
    input: `demo/pages/scripts/${name}.ts`,
    plugins: bundling(join(dist, 'collector'), { tsconfig: 'demo/tsconfig.json', noEmit: false }),
    output: { file: join(dist, `collector/${name}.js`), format: 'es', sourcemap: true, inlineDynamicImports: true },
  })),
  {
    ...strict,
    input: 'demo/collector/main.ts',
    external: /^(node:|[\w@])/,
    plugins: [
      typescript({ tsconfig: 'demo/tsconfig.json', outDir: join(dist, 'collector'), noEmit: false }),
      { name: 'finish', writeBundle: async () => [await writeSchemas(), writeManifest(), writeIntegrity()] },
    ],
    output: { file: join(dist, 'collector/main.js'), format: 'es', sourcemap: true, inlineDynamicImports: true },
  },
];
