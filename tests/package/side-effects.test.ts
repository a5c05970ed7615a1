import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, installPackage } from './packed-package.js';

let folder: string;

beforeAll(() => {
  folder = emptyFolder('side-effects');
  installPackage(folder);
});

const bundlers: Readonly<Record<string, (input: string) => Promise<string>>> = {
  async rollup(input) {
    const bundle = await rollup({
      input,
      plugins: [nodeResolve({ browser: true })],
      onLog: (level, log, handle) => (log.code === 'THIS_IS_UNDEFINED' ? undefined : handle(level, log)),
    });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(file => ('code' in file ? file.code : '')).join('\n');
  },
  async vite(input) {
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, modulePreload: false, rollupOptions: { input } },
    });
    const outputs = Array.isArray(result) ? result : [result];
    return outputs
      .flatMap(part => ('output' in part ? part.output : []))
      .map(file => ('code' in file ? file.code : ''))
      .join('\n');
  },
};

const bundle = async (bundler: string, code: string): Promise<string> => {
  const input = join(folder, `${bundler}.js`);
  writeFileSync(input, code);
  return (await bundlers[bundler]?.(input)) ?? '';
};

describe.each(Object.keys(bundlers))('bundled by %s', bundler => {
  it('definePulse comes alone', async () => {
    const code = await bundle(
      bundler,
      `import { definePulse } from 'ics-pulse'; console.log(definePulse({ id: 'lunch' }));`,
    );
    expect(code).toContain('lunch');
    expect(code).not.toMatch(/customElements|LitElement|HTMLElement/);
    expect(code.length).toBeLessThan(500);
  });

  it('a class that is imported is not registered', async () => {
    const code = await bundle(bundler, `import { PulseElement } from 'ics-pulse'; console.log(PulseElement.name);`);
    expect(code).toContain('class PulseElement');
    expect(code).not.toMatch(/PulseElement\.define\(\)/);
  });

  it.each([
    ['ics-pulse/define', /PulseElement\.define\(\)/],
    ['ics-pulse/results/define', /ResultsElement\.define\(\)/],
    ['ics-pulse/mount', /data-ics-pulse/],
  ])('%s keeps what it does', async (entry, effect) => {
    expect(await bundle(bundler, `import '${entry}';`)).toMatch(effect);
  });
});
