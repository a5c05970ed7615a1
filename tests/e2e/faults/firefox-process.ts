import { readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findEngines } from '../../ci/engines.js';
import { defaultSize } from '../browsers/page-driver.js';

/** Firefox as a tree of processes over a profile that somebody else owns. */
export interface FirefoxProcess {
  readonly browser: Browser;
  kill(): Promise<void>;
  crashPages(): Promise<void>;
}

/** Neither an offer to restore the pages of a killed browser, nor a safe mode after several kills. */
const settings = {
  'browser.sessionstore.resume_from_crash': false,
  'browser.sessionstore.max_resumed_crashes': 0,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.tabs.crashReporting.sendReport': false,
};

const readProcess = (pid: string, file: 'stat' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

/** Processes of one browser that show pages; the others serve sockets, files and extensions. */
const pageProcesses = (browserPid: number): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      const parent = readProcess(pid, 'stat')
        .replace(/^.*\) \S /, '')
        .split(' ')[0];
      const command = readProcess(pid, 'cmdline').split('\0').filter(Boolean);
      return parent === String(browserPid) && command.includes('-contentproc') && command.at(-1) === 'tab';
    })
    .map(Number);

export const startFirefox = async (profile: string): Promise<FirefoxProcess> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findEngines().firefox?.browser ?? '',
    headless: true,
    userDataDir: profile,
    defaultViewport: { ...defaultSize },
    extraPrefsFirefox: settings,
    protocolTimeout: 60_000,
  });
  const child = browser.process();
  const pid = child?.pid;
  if (!child || pid === undefined) throw new Error('Firefox has no process.');
  return {
    browser,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      // Its processes are one group, so one signal reaches them all.
      process.kill(-pid, 'SIGKILL');
      await ended;
    },
    crashPages() {
      for (const page of pageProcesses(pid)) process.kill(page, 'SIGKILL');
      return Promise.resolve();
    },
  };
};
