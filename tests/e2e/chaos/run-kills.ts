/** "Saved" means saved: the browser is killed within 50 ms after it said so, again and again. */
import type { Page } from 'playwright-core';
import { setTimeout as delay } from 'node:timers/promises';
import { createSeededDraw } from '../../../demo/company/seeded-draw.js';
import { startIntranet, type Intranet } from '../delivery/intranet.js';
import type { Fault } from '../fault-proxy.js';
import { countWaiting, tellWhenSaved } from './in-page.js';

export interface Kill {
  readonly comment: string;
  /** What becomes of the answer on its way while the browser is being killed. */
  readonly fault: Fault;
  /** After the message, in milliseconds. */
  readonly delayMs: number;
}

export interface KillSummary {
  readonly kills: readonly Kill[];
  /** Comments of which "saved" was shown, and that the database does not hold. */
  readonly lost: readonly string[];
  readonly double: readonly string[];
  /** From the message to the signal, as measured, longest last. */
  readonly measuredMs: readonly number[];
  readonly durationMs: number;
}

const longestDelayMs = 50;
const faults: readonly Fault[] = [{ kind: 'hang' }, { kind: 'refuse' }, { kind: 'lose-reply' }, { kind: 'pass' }];

/** The delays are spread evenly from nothing to 50 ms for each fault, in an order that the seed decides. */
export const planKills = (seed: number, count: number): readonly Kill[] => {
  const { share } = createSeededDraw(seed);
  const rounds = Math.ceil(count / faults.length);
  return Array.from({ length: count }, (_, position) => ({
    comment: `Killed ${position + 1}`,
    fault: faults[position % faults.length] ?? { kind: 'pass' as const },
    delayMs: (longestDelayMs * Math.floor(position / faults.length)) / Math.max(1, rounds - 1),
    rank: share('order', position),
  }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ comment, fault, delayMs }) => ({ comment, fault, delayMs }));
};

/** Answers, and kills the browser so long after the message. Resolves to how long it took indeed. */
const killAfterSaved = async (intranet: Intranet, page: Page, { comment, fault, delayMs }: Kill): Promise<number> => {
  intranet.proxy.standing = fault;
  let savedMs = 0;
  const killed = new Promise<number>((resolve, reject) => {
    const kill = (): void => {
      const measuredMs = performance.now() - savedMs;
      intranet.browser.kill().then(() => resolve(measuredMs), reject);
    };
    const hear = (): void => {
      savedMs = performance.now();
      if (delayMs < 1) kill();
      else setTimeout(kill, delayMs);
    };
    page
      .exposeFunction('saidSaved', hear)
      .then(() => page.evaluate(tellWhenSaved))
      .then(() => intranet.answer(page, comment))
      .catch((error: unknown) => {
        // Clicking ends with an error where the browser was killed first.
        if (savedMs === 0) reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
  const measuredMs = await killed;
  intranet.proxy.standing = { kind: 'pass' };
  return measuredMs;
};

const drainPatienceMs = 60_000;

/** Until the started page has sent all that the killed one left. */
const drain = async (page: Page): Promise<void> => {
  for (const untilMs = Date.now() + drainPatienceMs; (await page.evaluate(countWaiting)) > 0; await delay(20)) {
    if (Date.now() > untilMs) throw new Error('An answer still waits although nothing is broken.');
    await page.evaluate(() => document.querySelector<HTMLElement & { flush(): Promise<void> }>('ics-pulse')?.flush());
  }
};

export const runKills = async (
  seed: number,
  count: number,
  tell: (line: string) => void = () => undefined,
): Promise<KillSummary> => {
  const startMs = performance.now();
  const kills = planKills(seed, count);
  const intranet = await startIntranet();
  try {
    const measuredMs: number[] = [];
    let page = await intranet.openPulse();
    for (const [position, kill] of kills.entries()) {
      measuredMs.push(await killAfterSaved(intranet, page, kill));
      await intranet.browser.restart();
      page = await intranet.openPulse();
      await drain(page);
      if (position % 20 === 19) tell(`${position + 1} of ${count}`);
    }
    const stored = (await intranet.collector.rows('delivery')).map(({ answers }) => answers['cmt'] as string);
    const copiesOf = (comment: string): number => stored.filter(each => each === comment).length;
    const comments = kills.map(({ comment }) => comment);
    return {
      kills,
      lost: comments.filter(comment => copiesOf(comment) === 0),
      double: comments.filter(comment => copiesOf(comment) > 1),
      measuredMs: measuredMs.sort((a, b) => a - b),
      durationMs: performance.now() - startMs,
    };
  } finally {
    await intranet.stop();
  }
};
