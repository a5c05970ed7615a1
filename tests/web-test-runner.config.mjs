import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

// The runner reads its configuration with plain Node, which does not know TypeScript.
const { parseEngineNames } = await tsImport('./ci/engines.ts', import.meta.url);
const { engineLaunchers } = await tsImport('./browser/launchers/engine-launchers.ts', import.meta.url);
const { engineCommands } = await tsImport('./browser/launchers/engine-commands.ts', import.meta.url);
const { resultsReporter } = await tsImport('./ci/browser-results.ts', import.meta.url);

/** `BROWSERS=chromium,firefox` selects engines; `BROWSER_RESULTS=<file>` also writes the counts as JSON. */
const { BROWSERS = 'chromium,firefox,webkit', BROWSER_RESULTS } = process.env;

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'tests/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
    engineCommands(),
  ],
  browsers: engineLaunchers(parseEngineNames(BROWSERS)),
  reporters: [defaultReporter(), ...(BROWSER_RESULTS ? [resultsReporter(BROWSER_RESULTS)] : [])],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
