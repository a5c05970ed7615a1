import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleModule } from '../bundle-module.js';
import { changes, titles } from './references/questions.js';

export interface Contender {
  readonly name: string;
  readonly tag: string;
  /** The markup of one of it. */
  readonly element: string;
  /** Its script-tag file. */
  readonly entry: string;
  /** Folder or source that its scripts are served from, by file name. */
  readonly script: (file: string) => string | null;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const definition = {
  format: 'ics-pulse/1',
  id: 'bench',
  title: 'IT department',
  questions: [
    { id: 'score', type: 'nps', title: titles.score },
    { id: 'why', type: 'choice', title: titles.why, options: changes.map(([value, label]) => ({ value, label })) },
    { id: 'comment', type: 'text', title: titles.comment },
  ],
};

const reference = async (name: string, tag: string): Promise<Contender> => {
  const code = await bundleModule(here(`./references/${tag}.ts`));
  return {
    name,
    tag,
    element: `<${tag}></${tag}>`,
    entry: 'main.js',
    script: file => (file === 'main.js' ? code : null),
  };
};

const json = JSON.stringify(definition);

/** `DIST` names another build, as it does for the build itself. */
const builtFile = (file: string): string | null => {
  const path = resolve(here('../..'), process.env['DIST'] ?? 'dist', 'cdn', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

const ours: Contender = {
  name: 'ics-pulse.js',
  tag: 'ics-pulse',
  element: `<ics-pulse endpoint="/api/responses"><script type="application/json">${json}</script></ics-pulse>`,
  entry: 'ics-pulse.js',
  script: builtFile,
};

/** One of the script-tag builds, with a tag that says when and where it shows. */
export const withTag = (entry: string, element: string): Contender => ({ ...ours, element, entry });

/** The two references and the script-tag build, which must have been built before. */
export const loadContenders = async (): Promise<readonly [Contender, Contender, Contender]> => {
  if (!ours.script('ics-pulse.js')) throw new Error('dist/cdn/ics-pulse.js is missing: run `npm run build` first.');
  return [await reference('no library', 'plain-pulse'), await reference('minimal Lit', 'lit-pulse'), ours];
};

/** The markup of a page with so many of it, script included. */
export const bodyOf = ({ tag, element, entry }: Contender, instances: number): string =>
  `${element.repeat(instances)}<script type="module" src="/${tag}/${entry}"></script>`;
