import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './packed-package.js';

const folder = join(root, 'dist/cdn');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const served = files.filter(file => /\.(js|css)$/.test(file)).sort();
const listed = JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8')) as Record<string, string>;

describe('script-tag builds', () => {
  it('are complete', () => {
    for (const name of [
      'ics-pulse.js',
      'ics-pulse-lazy.js',
      'ics-pulse.all.js',
      'ics-results.js',
      'ics-messages.js',
      'ics-pulse.css',
    ]) {
      expect(served).toContain(name);
    }
  });

  it('have their hashes in sri.json, all of them and no other', () => {
    const hashes = served.map(file => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    });
    expect(listed).toEqual(Object.fromEntries(hashes));
  });

  it('have source maps that name their sources', () => {
    for (const file of served.filter(name => name.endsWith('.js'))) {
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/\n\/\/# sourceMappingURL=[\w.-]+\.js\.map\n?$/);
      expect(existsSync(join(folder, `${file}.map`))).toBe(true);
      const map = JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')) as { sources: string[] };
      expect(map.sources.filter(source => source.startsWith('/') || source.includes('://'))).toEqual([]);
    }
  });

  it('name their own Trusted Types policy', () => {
    const code = served.filter(file => file.endsWith('.js')).map(file => readFileSync(join(folder, file), 'utf8'));
    expect(code.some(text => text.includes('createPolicy("ics-pulse"'))).toBe(true);
    expect(code.filter(text => text.includes('"lit-html"'))).toEqual([]);
  });
});

describe('the collector', () => {
  it('holds no Lit', () => {
    expect(readFileSync(join(root, 'dist/collector/main.js'), 'utf8')).not.toMatch(/from ['"]lit/);
  });
});
