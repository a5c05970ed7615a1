import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { readManifest, root } from './packed-package.js';

const notCode = Object.keys(readManifest().exports).filter(path => /\.(json|css)$/.test(path));

describe('the package', () => {
  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives its types to every way of resolving modules that knows ESM', () => {
    const attw = join(root, 'node_modules/.bin/attw');
    const parameters = [
      '--pack',
      root,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--exclude-entrypoints',
      ...notCode,
    ];
    expect(() => execFileSync(attw, parameters, { cwd: root, encoding: 'utf8', stdio: 'pipe' })).not.toThrow();
  });

  it('holds no source, no test and no collector', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
    ) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'README.md', 'dist/esm/index.js']));
    expect(paths.filter(path => /(^|\/)(src|tests|demo|collector)\/|\.test\./.test(path))).toEqual([]);
  });
});
