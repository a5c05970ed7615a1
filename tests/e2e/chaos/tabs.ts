import type { Page } from 'playwright-core';
import type { EmployeeBrowser } from '../delivery/employee-browser.js';
import { keepSubmitting } from './in-page.js';
import type { Ledger } from './ledger.js';

interface Tab {
  readonly page: Page;
  readonly life: number;
}

/** Tabs with a pulse that is answered without a pause, in a browser that may be killed. */
export class Tabs {
  /** Refusals by code: what the pages said instead of "saved". */
  readonly refusals = new Map<string, number>();
  readonly #browser: EmployeeBrowser;
  readonly #url: string;
  readonly #ledger: Ledger;
  #tabs: Tab[] = [];
  #lives = 0;

  constructor(browser: EmployeeBrowser, url: string, ledger: Ledger) {
    this.#browser = browser;
    this.#url = url;
    this.#ledger = ledger;
  }

  /** One that is open. */
  get page(): Page {
    const [tab] = this.#tabs;
    if (!tab) throw new Error('No tab is open.');
    return tab.page;
  }

  async open(): Promise<void> {
    const page = await this.#browser.open('about:blank');
    const life = (this.#lives += 1);
    await page.exposeFunction('chaosNext', (saved: readonly [string, string] | null) => {
      if (saved) this.#ledger.noteSaved(...saved);
      return this.#ledger.next(life);
    });
    await page.exposeFunction('chaosRefused', (code: string) => {
      this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
    });
    // Some transpilers wrap inner functions in a helper of this name.
    await page.addInitScript('globalThis.__name = value => value');
    page.on('crash', () => this.#ledger.noteKilled(life));
    await page.goto(this.#url);
    await page.getByRole('button', { name: 'Send' }).waitFor();
    this.#tabs.push({ page, life });
    await page.evaluate(keepSubmitting);
  }

  /** Ends the oldest tab by `ending`, and opens another. */
  async replace(ending: (page: Page) => Promise<unknown>): Promise<void> {
    const tab = this.#tabs.shift();
    if (tab) {
      await ending(tab.page);
      this.#ledger.noteKilled(tab.life);
      await tab.page.close().catch(() => undefined);
    }
    await this.open();
  }

  /** Kills the browser with all of its tabs, and opens as many in the next. */
  async killBrowser(): Promise<void> {
    const lost = this.#tabs;
    this.#tabs = [];
    await this.#browser.kill();
    for (const { life } of lost) this.#ledger.noteKilled(life);
    await this.#browser.restart();
    for (let opened = 0; opened < lost.length; opened += 1) await this.open();
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.page.context().setOffline(isOffline);
  }

  /** What a person does who does not want to wait: "send now". */
  async sendNow(): Promise<void> {
    await this.page.evaluate(() =>
      document.querySelector<HTMLElement & { flush(): Promise<void> }>('ics-pulse')?.flush(),
    );
  }
}
