/** What one row of the fault table plays in: a browser, a site that breaks on command, a collector process. */
import { expect } from 'vitest';
import type { EngineName, TestPage } from '../browsers.js';
import { startCollectorProcess, type CollectorProcess } from '../delivery/collector-process.js';
import { html, intranetPage, pulsePage, type PulsePageOptions } from '../delivery/intranet-pages.js';
import { startFaultProxy, type FaultProxy } from '../fault-proxy.js';
import { startProfileBrowser, type ProfileBrowser } from './profile-browser.js';

export const saved = /Saved on this device|Sent\. Thank you/;
export const sent = /Sent\. Thank you/;

/** The longest that a person waits here for a sentence or for a row. */
const patienceMs = 45_000;
/** Long enough for a second copy that is already on its way. */
const lingerMs = 700;

export interface PageOptions extends PulsePageOptions {
  /** Default: that of the proxy. */
  readonly origin?: string;
  /** Of the page's own reply, for example a policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FaultScene {
  readonly engine: EngineName;
  /** Shared by the rows of a file. */
  readonly browser: ProfileBrowser;
  /** Of this row alone, on a port of its own: for the browser an origin where nothing is stored yet. */
  readonly proxy: FaultProxy;
  /** Shared by the rows of a file; a row that stops it starts it again. */
  readonly collector: CollectorProcess;
  /** Pages of the site besides those of the intranet, by path. */
  readonly pages: Map<string, () => Response>;
  /** A comment that no other answer has. */
  newComment(): string;
  /** Opens a page with the pulse, ready to be answered. */
  openPulse(options?: PageOptions): Promise<TestPage>;
  /** Fills the pulse in and sends it; does not wait for anything after the click. */
  answer(page: TestPage, comment: string): Promise<void>;
  /** Waits for a sentence. */
  see(page: TestPage, sentence: RegExp): Promise<void>;
  /** Waits until the site has seen so many attempts to send. */
  untilAttempts(count: number): Promise<void>;
  /** How many rows of the database hold this comment. */
  rowsWith(comment: string): Promise<number>;
  /** Waits until the database holds exactly one row with this comment, and a moment longer for a second one. */
  expectOneRow(comment: string): Promise<void>;
  /** Another site in front of the same collector, ended with the row. */
  startAnotherProxy(): Promise<FaultProxy>;
}

/** What the rows of one file share; started when the first row needs it. */
export interface Stage {
  browser(engine: EngineName, flags: readonly string[]): Promise<ProfileBrowser>;
  collector(): Promise<CollectorProcess>;
  stop(): Promise<void>;
}

export const createStage = (): Stage => {
  const browsers = new Map<string, Promise<ProfileBrowser>>();
  let collector: Promise<CollectorProcess> | undefined;
  return {
    browser(engine, flags) {
      const key = [engine, ...flags].join(' ');
      const started = browsers.get(key) ?? startProfileBrowser(engine, flags);
      browsers.set(key, started);
      return started;
    },
    collector: () => (collector ??= startCollectorProcess()),
    async stop() {
      for (const browser of browsers.values()) await (await browser).stop();
      await (await collector)?.stop();
    },
  };
};

let commented = 0;

const openPulse = async (scene: FaultScene, opened: TestPage[], options: PageOptions): Promise<TestPage> => {
  const { origin = scene.proxy.origin, headers = {}, ...page } = options;
  const path = Object.keys(options).some(name => name !== 'origin') ? `/pulse-${(commented += 1)}` : '/';
  if (path !== '/') scene.pages.set(path, () => html(pulsePage(page), headers));
  const shown = await scene.browser.newPage();
  opened.push(shown);
  await shown.open(origin + path);
  await shown.find('button', 'Send');
  return shown;
};

const answer = async (page: TestPage, comment: string): Promise<void> => {
  await page.click('radio', '9');
  await page.click('textbox');
  await page.type(comment);
  await page.click('button', 'Send');
};

/** Plays one row, and clears the site and the tabs away. */
export const playScene = async (
  stage: Stage,
  engine: EngineName,
  flags: readonly string[],
  run: (scene: FaultScene) => Promise<void>,
): Promise<void> => {
  const collector = await stage.collector();
  const pages = new Map<string, () => Response>();
  const proxies: FaultProxy[] = [];
  const startProxy = async (): Promise<FaultProxy> => {
    const page = (path: string): Response | null => pages.get(path)?.() ?? intranetPage(path);
    const proxy = await startFaultProxy({ collector: () => collector.origin, page });
    proxies.push(proxy);
    return proxy;
  };
  const opened: TestPage[] = [];
  const rowsWith = async (comment: string): Promise<number> =>
    (await collector.rows('delivery')).filter(({ answers }) => answers['cmt'] === comment).length;
  const proxy = await startProxy();
  const scene: FaultScene = {
    engine,
    browser: await stage.browser(engine, flags),
    proxy,
    collector,
    pages,
    newComment: () => `Answer ${(commented += 1)}`,
    openPulse: (options = {}) => openPulse(scene, opened, options),
    answer,
    see: (page, sentence) => page.waitForText(sentence, patienceMs),
    untilAttempts: count =>
      expect.poll(() => proxy.attempts.length, { timeout: patienceMs }).toBeGreaterThanOrEqual(count),
    rowsWith,
    async expectOneRow(comment) {
      await expect.poll(() => rowsWith(comment), { timeout: patienceMs, interval: 200 }).toBe(1);
      await new Promise(resume => setTimeout(resume, lingerMs));
      expect(await rowsWith(comment)).toBe(1);
    },
    startAnotherProxy: startProxy,
  };
  try {
    await run(scene);
  } finally {
    // A page may have gone with its browser.
    for (const page of opened) await page.close().catch(() => undefined);
    for (const each of proxies) await each.stop();
  }
};
