/** The whole way of an answer: a page with a pulse, a web server that breaks on command, a collector process. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startFaultProxy, type FaultProxy } from '../fault-proxy.js';
import { startCollectorProcess, type CollectorProcess } from './collector-process.js';
import { startEmployeeBrowser, type EmployeeBrowser } from './employee-browser.js';
import { intranetPage } from './intranet-pages.js';

export interface Intranet {
  readonly proxy: FaultProxy;
  readonly collector: CollectorProcess;
  readonly browser: EmployeeBrowser;
  /** Opens a page with the pulse, ready to be answered. */
  openPulse(origin?: string): Promise<Page>;
  /** Fills the pulse in with a comment and sends it; does not wait for anything after the click. */
  answer(page: Page, comment: string): Promise<void>;
  /** How many rows of the database hold this comment. */
  rowsWith(comment: string): Promise<number>;
  /** Waits until the database holds exactly one row with this comment, and a moment longer for a second one. */
  expectOneRow(comment: string): Promise<void>;
  stop(): Promise<void>;
}

/** Long enough for a second copy that is already on its way. */
const lingerMs = 700;
const patienceMs = 30_000;

export const startIntranet = async (flags: readonly string[] = []): Promise<Intranet> => {
  const collector = await startCollectorProcess();
  const proxy = await startFaultProxy({ collector: () => collector.origin, page: intranetPage });
  const browser = await startEmployeeBrowser(flags);
  const rowsWith = async (comment: string): Promise<number> =>
    (await collector.rows('delivery')).filter(({ answers }) => answers['cmt'] === comment).length;
  return {
    proxy,
    collector,
    browser,
    async openPulse(origin = proxy.origin) {
      const opened = await browser.open(`${origin}/`);
      await opened.getByRole('button', { name: 'Send' }).waitFor();
      return opened;
    },
    async answer(opened, comment) {
      await opened.getByRole('radio', { name: '9' }).check();
      await opened.getByRole('textbox').fill(comment);
      await opened.getByRole('button', { name: 'Send' }).click();
    },
    rowsWith,
    async expectOneRow(comment) {
      await expect.poll(() => rowsWith(comment), { timeout: patienceMs, interval: 200 }).toBe(1);
      await new Promise(resume => setTimeout(resume, lingerMs));
      expect(await rowsWith(comment)).toBe(1);
    },
    async stop() {
      await browser.stop();
      await proxy.stop();
      await collector.stop();
    },
  };
};
