import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './packed-package.js';

/** As deep as `dist`, because source maps name their sources from where they lie. */
const second = 'dist-second';

const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [file.slice(join(root, folder).length), readFileSync(file, 'base64')]),
  );

afterAll(() => rmSync(join(root, second), { recursive: true, force: true }));

describe('the build', () => {
  it('gives the same bytes twice', () => {
    execFileSync('npm', ['run', 'build'], { cwd: root, env: { ...process.env, DIST: second }, stdio: 'pipe' });
    const [before, after] = [contents('dist'), contents(second)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after.keys()].filter(file => after.get(file) !== before.get(file))).toEqual([]);
  }, 300_000);
});
