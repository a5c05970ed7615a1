import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';

/** Chromium with a profile that outlives it: what is on its disk is there when it is started again. */
export interface EmployeeBrowser {
  /** The folder of its profile. */
  readonly profile: string;
  /** Opens a tab and waits until the page has loaded. */
  open(url: string): Promise<Page>;
  /** Kills all of its processes at once, with nothing saved and nobody asked. */
  kill(): Promise<void>;
  /** Starts it again on the same profile; with other flags of its own where they are given. */
  restart(flags?: readonly string[]): Promise<void>;
  /** Ends it and deletes the profile. */
  stop(): Promise<void>;
}

const launch = async (profile: string, flags: readonly string[]): Promise<[ChildProcess, Browser]> => {
  const path = findEngines().chromium?.browser ?? '';
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A group of its own, so that one signal reaches the helpers of the browser too.
  const child = spawn(path, [...chromiumFlags, ...flags, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', code => reject(new Error(`The browser ended with ${code}: ${output}`)));
  });
  return [child, await chromium.connectOverCDP(address)];
};

export const startEmployeeBrowser = async (flags: readonly string[] = []): Promise<EmployeeBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'ics-profile-'));
  let [child, browser] = await launch(profile, flags);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  return {
    profile,
    async open(url) {
      const page = await browser.contexts()[0]!.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(url);
      return page;
    },
    kill,
    async restart(anew = flags) {
      await kill();
      [child, browser] = await launch(profile, anew);
    },
    async stop() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
