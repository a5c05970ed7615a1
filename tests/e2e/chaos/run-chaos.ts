/** Several tabs of a browser that submit without a pause, while everything around them breaks by a plan. */
import { setTimeout as delay } from 'node:timers/promises';
import { startCollectorProcess, type CollectorProcess } from '../delivery/collector-process.js';
import { startEmployeeBrowser, type EmployeeBrowser } from '../delivery/employee-browser.js';
import { intranetPage } from '../delivery/intranet-pages.js';
import { startFaultProxy, type FaultProxy } from '../fault-proxy.js';
import { countWaiting } from './in-page.js';
import { Ledger, type Difference } from './ledger.js';
import { planOf, type Act, type PlannedAct } from './plan.js';
import { Tabs } from './tabs.js';

export interface ChaosSettings {
  readonly seed: number;
  readonly submissions: number;
  readonly tabs: number;
  /** Nothing breaks: how fast it is by itself. */
  readonly isCalm?: boolean;
  /** Of an empty PostgreSQL database. Default: a SQLite file. */
  readonly postgresUrl?: string | undefined;
  /** Hears how far it is, now and then. */
  readonly tell: (line: string) => void;
}

export interface ChaosSummary extends Difference {
  readonly saved: number;
  readonly stored: number;
  /** How often each kind of act happened. */
  readonly acts: ReadonlyMap<string, number>;
  /** Requests that arrived with an answer, by what became of them. */
  readonly requests: ReadonlyMap<string, number>;
  readonly refusals: ReadonlyMap<string, number>;
  /** How often the driver had to press "send now". */
  readonly sentNow: number;
  readonly durationMs: number;
}

const countBy = <T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
};

const lookMs = 20;
/** Longer than anything of the plan lasts, the browser's own limit of fifteen seconds for a request included. */
const impatientMs = 5_000;
const stuckMs = 180_000;

class ChaosRun {
  readonly #settings: ChaosSettings;
  readonly #collector: CollectorProcess;
  readonly #proxy: FaultProxy;
  readonly #ledger: Ledger;
  readonly #tabs: Tabs;
  #sentNow = 0;

  constructor(settings: ChaosSettings, collector: CollectorProcess, proxy: FaultProxy, browser: EmployeeBrowser) {
    this.#settings = settings;
    this.#collector = collector;
    this.#proxy = proxy;
    this.#ledger = new Ledger(settings.submissions);
    this.#tabs = new Tabs(browser, `${proxy.origin}/`, this.#ledger);
  }

  async run(): Promise<Omit<ChaosSummary, 'durationMs'>> {
    const { seed, submissions, tabs, isCalm, tell } = this.#settings;
    const plan = isCalm ? [] : planOf(seed, submissions);
    for (let opened = 0; opened < tabs; opened += 1) await this.#tabs.open();
    for (const [position, { after, act }] of plan.entries()) {
      await this.#untilSaved(after);
      if (position % 25 === 0)
        tell(`${this.#ledger.saved} saved, ${this.#proxy.attempts.length} requests; ${act.kind}`);
      await this.#perform(act);
    }
    await this.#untilSaved(submissions);
    await this.#drain();
    const rows = await this.#collector.rows('delivery');
    return {
      ...this.#ledger.compare(rows.map(({ id, answers }) => ({ id, comment: answers['cmt'] as string }))),
      saved: this.#ledger.saved,
      stored: rows.length,
      acts: countBy<PlannedAct>(plan, ({ act }) => act.kind),
      requests: countBy(this.#proxy.attempts, ({ fault }) => fault),
      refusals: this.#tabs.refusals,
      sentNow: this.#sentNow,
    };
  }

  async #untilSaved(count: number): Promise<void> {
    let { saved } = this.#ledger;
    let movedMs = Date.now();
    let askedMs = movedMs;
    while (this.#ledger.saved < count) {
      await delay(lookMs);
      if (this.#ledger.saved > saved) {
        ({ saved } = this.#ledger);
        askedMs = movedMs = Date.now();
      } else if (Date.now() - askedMs > impatientMs) {
        await this.#sendNow();
        askedMs = Date.now();
      }
      if (Date.now() - movedMs > stuckMs)
        throw new Error(`Nothing was saved for ${stuckMs / 1_000} s, after ${saved}.`);
    }
  }

  async #sendNow(): Promise<void> {
    this.#sentNow += 1;
    await this.#tabs.sendNow();
  }

  async #perform(act: Act): Promise<void> {
    const [tabs, proxy, collector] = [this.#tabs, this.#proxy, this.#collector];
    switch (act.kind) {
      case 'break answers':
        return void proxy.faults.push(...act.faults);
      case 'kill the browser':
        return tabs.killBrowser();
      case 'crash a renderer':
        return tabs.replace(opened => opened.goto('chrome://crash').catch(() => undefined));
      case 'close a tab':
        return tabs.replace(opened => opened.close());
      case 'go offline':
        await tabs.setOffline(true);
        await delay(act.durationMs);
        return tabs.setOffline(false);
      case 'take the server away':
        await proxy.goDown();
        await delay(act.durationMs);
        return proxy.comeUp();
      case 'restart the collector':
        await collector.shutDown();
        return collector.start();
      case 'kill the collector':
        await collector.kill();
        return collector.start();
      case 'let the sign-on expire':
        proxy.standing = { kind: 'reply', status: 302, headers: { location: '/login' } };
        await delay(act.durationMs);
        proxy.standing = { kind: 'pass' };
        return tabs.replace(opened => opened.close());
    }
  }

  /** Everything is well again; what waits for a time of its own is sent now. */
  async #drain(): Promise<void> {
    this.#proxy.faults.length = 0;
    for (const untilMs = Date.now() + stuckMs; (await this.#tabs.page.evaluate(countWaiting)) > 0; await delay(250)) {
      if (Date.now() > untilMs) throw new Error(`Answers still wait after ${stuckMs / 1_000} s.`);
      await this.#sendNow();
    }
  }
}

/** Everything breaks as the plan of the seed says; then everything is well again, and the database is counted. */
export const runChaos = async (settings: ChaosSettings): Promise<ChaosSummary> => {
  const startMs = performance.now();
  const collector = await startCollectorProcess(settings.postgresUrl);
  const proxy = await startFaultProxy({ collector: () => collector.origin, page: intranetPage });
  const browser = await startEmployeeBrowser();
  try {
    const outcome = await new ChaosRun(settings, collector, proxy, browser).run();
    return { ...outcome, durationMs: performance.now() - startMs };
  } finally {
    await browser.stop();
    await proxy.stop();
    await collector.stop();
  }
};
