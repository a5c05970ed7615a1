import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { EnginePaths } from '../../ci/engines.js';
import { startWebKitDriver, webkitCapabilities, type WebKitDriver } from './webkit-driver.js';

/** The test runner's WebDriver launcher with a driver and a display that it starts and ends itself. */
export const webkitLauncher = (paths: NonNullable<EnginePaths['webkit']>): BrowserLauncher => {
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    port: 0,
    logLevel: 'error' as const,
    capabilities: { ...webkitCapabilities(paths.browser), 'wdio:enforceWebDriverClassic': true },
  };
  // Its declared type differs from its own interface in an optional property.
  const launcher = webdriverLauncher(options) as unknown as BrowserLauncher;
  const initialize = launcher.initialize?.bind(launcher);
  const stop = launcher.stop?.bind(launcher);
  let driver: WebKitDriver | null = null;

  // With more than one page at a time the stock launcher runs tests in frames, where neither mouse nor focus works.
  launcher.concurrency = 1;
  launcher.initialize = async (config: TestRunnerCoreConfig, testFiles: string[]): Promise<void> => {
    driver = await startWebKitDriver(paths);
    options.port = driver.port;
    await initialize?.({ ...config, concurrency: 1 }, testFiles);
    launcher.name = 'WebKit';
  };
  launcher.stop = async (): Promise<void> => {
    await stop?.();
    await driver?.stop();
  };
  return launcher;
};
