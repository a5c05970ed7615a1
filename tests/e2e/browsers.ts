/**
 * One way to use a page in three engines: open, find by role and name as a person would, click, type, read.
 * `for (const engine of installedEngines()) describe(engine, …)` runs a suite in all that this machine has.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { engineNames, findEngines, missingEngines, parseEngineNames, type EngineName } from '../ci/engines.js';
import { launchChromium } from './browsers/chromium-driver.js';
import { launchFirefox } from './browsers/firefox-driver.js';
import {
  installQueries,
  lookAtFocus,
  lookUp,
  readText,
  type FoundElement,
  type NameQuery,
} from './browsers/in-page.js';
import type { BrowserDriver, PageDriver, Preferences } from './browsers/page-driver.js';
import { launchWebKit } from './browsers/webkit-driver.js';

export type { EngineName, FoundElement, Preferences };

const patienceMs = 10_000;

const callOf = (work: (...values: never) => unknown, values: readonly unknown[]): string => {
  const parameters = values.map(value => (JSON.stringify(value) as string | undefined) ?? 'undefined').join(', ');
  // Some transpilers wrap inner functions in a helper of this name.
  return `(() => { const __name = value => value; return (${work.toString()})(${parameters}); })()`;
};

/** A page of a real browser. Everything that looks for something waits up to ten seconds for it. */
export class TestPage {
  readonly #driver: PageDriver;

  constructor(driver: PageDriver) {
    this.#driver = driver;
  }

  /** Resolves when the page has loaded. */
  open(url: string): Promise<void> {
    return this.#driver.open(url);
  }

  /** Runs a function in the page; it may use its arguments and the page, and nothing else of the test. */
  async evaluate<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    return (await this.#driver.run(callOf(work, values))) as Awaited<T>;
  }

  /** Runs the text of a script in the page, past the page's own policy. */
  async inject(script: string): Promise<void> {
    await this.#driver.run(`(() => { ${script}\n })()`);
  }

  /** Makes `icsTest` available to functions that `evaluate` runs on the page that is open now. */
  prepareQueries(): Promise<void> {
    return this.evaluate(installQueries);
  }

  /** The first shown element with this role and name, or null at once. */
  async query(role: string, name?: string | RegExp): Promise<FoundElement | null> {
    return this.#look({ role, ...nameOf(name) }, false);
  }

  /** The first shown element with this role and name. */
  find(role: string, name?: string | RegExp): Promise<FoundElement> {
    return this.#await(() => this.query(role, name), `${role} ${String(name ?? '')}`);
  }

  /** A trusted click on the middle of it, or of its label. */
  async click(role: string, name?: string | RegExp): Promise<void> {
    const query = { role, ...nameOf(name) };
    const usable = async (): Promise<FoundElement | null> => {
      const element = await this.#look(query, true);
      return element?.disabled ? null : element;
    };
    const { x, y } = await this.#await(usable, `${role} ${String(name ?? '')} to click`);
    await this.#driver.clickAt(x, y);
  }

  /** What has the focus, through shadow roots; null when nothing has. */
  async focused(): Promise<FoundElement | null> {
    await this.prepareQueries();
    return this.evaluate(lookAtFocus);
  }

  /** One key or a chord, for example `press('Shift', 'Tab')`. */
  press(...keys: string[]): Promise<void> {
    return this.#driver.chord(keys);
  }

  type(text: string): Promise<void> {
    return this.#driver.type(text);
  }

  /** All text that is shown, in reading order, white space squashed. */
  async text(): Promise<string> {
    await this.prepareQueries();
    return this.evaluate(readText);
  }

  async waitForText(pattern: RegExp, limitMs = patienceMs): Promise<void> {
    let text = '';
    const appears = async (): Promise<boolean> => pattern.test((text = await this.text()));
    await this.#await(appears, `the text ${String(pattern)}`, () => ` in “${text.slice(0, 600)}”`, limitMs);
  }

  /** Waits until a function in the page returns something true. */
  async waitFor<A extends readonly unknown[]>(work: (...values: A) => unknown, ...values: A): Promise<void> {
    const look = (): Promise<unknown> => this.#driver.run(`Promise.resolve(${callOf(work, values)}).then(Boolean)`);
    await this.#await(look, work.toString().slice(0, 120));
  }

  screenshot(): Promise<Uint8Array> {
    return this.#driver.screenshot();
  }

  /** Changes what a person prefers while the page stays as it is: many states of one page in one browser. Only Chromium can. */
  async prefer(preferences: Preferences): Promise<void> {
    if (!this.#driver.prefer) throw new Error('Only Chromium can change this while a page is open.');
    await this.#driver.prefer(preferences);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #look(query: NameQuery, scroll: boolean): Promise<FoundElement | null> {
    await this.prepareQueries();
    return this.evaluate(lookUp, query, scroll);
  }

  async #await<T>(
    look: () => Promise<T>,
    what: string,
    where = (): string => '',
    limitMs = patienceMs,
  ): Promise<NonNullable<T>> {
    for (const until = Date.now() + limitMs; ; await delay(40)) {
      const found = await look();
      if (found) return found;
      if (Date.now() > until) throw new Error(`${what} did not appear within ${limitMs} ms${where()}`);
    }
  }
}

const nameOf = (name: string | RegExp | undefined): Omit<NameQuery, 'role'> =>
  name === undefined ? {} : typeof name === 'string' ? { name } : { pattern: [name.source, name.flags] };

export interface TestBrowser {
  readonly engine: EngineName;
  newPage(): Promise<TestPage>;
  close(): Promise<void>;
}

const launchers: Readonly<Record<EngineName, (preferences: Preferences) => Promise<BrowserDriver>>> = {
  chromium: preferences => launchChromium(findEngines().chromium?.browser ?? '', preferences),
  firefox: preferences => launchFirefox(findEngines().firefox?.browser ?? '', preferences),
  webkit(preferences) {
    const paths = findEngines().webkit;
    if (!paths) throw new Error('WebKit is not installed.');
    return launchWebKit(paths, preferences);
  },
};

/** Starts a browser with a fresh profile. Preferences hold for all of its pages. */
export const launchBrowser = async (engine: EngineName, preferences: Preferences = {}): Promise<TestBrowser> => {
  const driver = await launchers[engine](preferences);
  return { engine, newPage: async () => new TestPage(await driver.newPage()), close: () => driver.close() };
};

/** The engines of this machine, narrowed by `BROWSERS=chromium,firefox`; those left out are named by the check's runner. */
export const installedEngines = (): EngineName[] => {
  const wanted = parseEngineNames(process.env['BROWSERS'] ?? engineNames.join(','));
  const missing = missingEngines(findEngines(), wanted);
  return wanted.filter(engine => !missing.includes(engine));
};
