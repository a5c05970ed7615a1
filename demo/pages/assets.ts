import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { problemReply } from '../collector/problem.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
};

export interface AssetFolders {
  /** The script-tag builds of the package. */
  readonly builds: string;
  /** Style sheet and mark of the intranet itself. */
  readonly own: string;
  /** Scripts of the intranet itself, built. Default: it has none. */
  readonly scripts?: string;
}

/** Files of the intranet itself; everything else is a build. */
const pictures = ['desk', 'garden', 'phone', 'sofa'].map(name => `picture-${name}.svg`);
const ownFiles = new Set(['intranet.css', 'owner.css', 'mark.svg', ...pictures]);
const ownScripts = new Set(['copy-tag.js', 'gallery-question.js']);

const folderOf = (name: string, { builds, own, scripts = builds }: AssetFolders): string =>
  ownFiles.has(name) ? own : ownScripts.has(name) ? scripts : builds;

/** Serves style sheets, scripts and the mark under their own names. A name with a path in it matches nothing. */
export const assets = (folders: AssetFolders): Hono => {
  const route = new Hono();
  route.get(
    '/:path{(?:(?:chunks|device|messages|templates|triggers)/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:css|js|json|map|svg)}',
    async context => {
      const name = context.req.param('path');
      const file = join(folderOf(name, folders), name);
      try {
        const { mtimeMs, size } = await stat(file);
        const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
        const headers = {
          ETag: etag,
          'Cache-Control': 'no-cache',
          'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)]!,
        };
        return context.req.header('if-none-match') === etag
          ? new Response(null, { status: 304, headers })
          : new Response(new Uint8Array(await readFile(file)), { headers });
      } catch {
        return problemReply({ status: 404, code: 'not-found', path: '', message: 'There is no such file here.' });
      }
    },
  );
  return route;
};
