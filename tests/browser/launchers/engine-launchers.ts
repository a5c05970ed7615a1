import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findEngines, missingEngines, type EngineName, type EnginePaths } from '../../ci/engines.js';
import { chromiumFlags } from './chromium-flags.js';
import { webkitLauncher } from './webkit-launcher.js';

const launcherFor = (engine: EngineName, paths: EnginePaths): BrowserLauncher => {
  const browser = paths[engine]?.browser ?? '';
  if (engine === 'chromium') {
    const launcher = chromeLauncher({
      launchOptions: { executablePath: browser, headless: true, args: [...chromiumFlags] },
      // A tab in the background draws no frames; a window of its own does.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      // Pages of one origin share what the device remembers: one file would erase what another has just noted.
      concurrency: 1,
    });
    launcher.name = 'Chromium';
    return launcher;
  }
  if (engine === 'firefox') {
    // Firefox throttles pages in the background, so its pages take turns.
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: browser, headless: true },
    });
  }
  if (!paths.webkit) throw new Error('WebKit is not installed.');
  return webkitLauncher(paths.webkit);
};

/** A launcher for each wanted engine that is installed; names those left out, and throws when none remains. */
export const engineLaunchers = (wanted: readonly EngineName[]): BrowserLauncher[] => {
  const paths = findEngines();
  const missing = missingEngines(paths, wanted);
  if (missing.length > 0) console.warn(`Left out, because not installed: ${missing.join(', ')}.`);
  if (missing.length === wanted.length) throw new Error('None of the wanted engines is installed.');
  return wanted.filter(engine => !missing.includes(engine)).map(engine => launcherFor(engine, paths));
};
