/** How long an answer that waits needs, once the network is back, while its page stays open and nobody touches it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { createSeededDraw } from '../../../demo/company/seeded-draw.js';
import { startIntranet, type Intranet } from '../delivery/intranet.js';

export type Outage = 'the device is offline' | 'the server is away';
export const outages: readonly Outage[] = ['the device is offline', 'the server is away'];

/** The network stays away for so long after "saved", at most; the moment is drawn. */
const longestOutageMs = 4_000;
const patienceMs = 60_000;

const begin = async ({ proxy }: Intranet, page: Page, outage: Outage): Promise<void> => {
  if (outage === 'the server is away') await proxy.goDown();
  else await page.context().setOffline(true);
};

const end = async ({ proxy }: Intranet, page: Page, outage: Outage): Promise<void> => {
  if (outage === 'the server is away') await proxy.comeUp();
  else await page.context().setOffline(false);
};

/** Milliseconds from the end of each outage to the page's word that the answer has arrived, shortest first. */
export const runRecoveries = async (outage: Outage, trials: number, seed: number): Promise<readonly number[]> => {
  const { share } = createSeededDraw(seed);
  const intranet = await startIntranet();
  try {
    const page = await intranet.openPulse();
    let arrivedMs: number | null = null;
    await page.exposeFunction('arrived', () => (arrivedMs = performance.now()));
    await page.evaluate("document.addEventListener('ics-delivered', () => void arrived())");
    const tookMs: number[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      await begin(intranet, page, outage);
      await intranet.answer(page, `Recovery ${trial}`);
      await page.getByText('Saved on this device').first().waitFor();
      await delay(longestOutageMs * share('outage', trial));
      arrivedMs = null;
      const startMs = performance.now();
      await end(intranet, page, outage);
      while (arrivedMs === null && performance.now() - startMs < patienceMs) await delay(5);
      tookMs.push((arrivedMs ?? Infinity) - startMs);
      await page.evaluate("document.querySelector('ics-pulse').reset()");
    }
    return tookMs.sort((a, b) => a - b);
  } finally {
    await intranet.stop();
  }
};
