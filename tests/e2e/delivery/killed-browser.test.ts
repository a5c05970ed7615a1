import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../fault-proxy.js';
import { startIntranet, type Intranet } from './intranet.js';

const rounds = 20;
const afterSavedMs = 50;

let intranet: Intranet;
beforeAll(async () => {
  intranet = await startIntranet();
});
afterAll(() => intranet.stop());

/** What becomes of the answer while the browser is being killed. */
const faults: readonly Fault[] = [{ kind: 'hang' }, { kind: 'refuse' }, { kind: 'lose-reply' }, { kind: 'pass' }];

describe('a browser that is killed 50 ms after "saved"', () => {
  it(`keeps the answer, ${rounds} times of ${rounds}`, { timeout: 240_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      intranet.proxy.standing = faults[round % faults.length] ?? { kind: 'pass' };
      const page = await intranet.openPulse();
      await intranet.answer(page, `Killed ${round}`);
      await page
        .getByText(/Saved on this device|Sent\. Thank you/)
        .first()
        .waitFor();
      await new Promise(resume => setTimeout(resume, afterSavedMs));
      await intranet.browser.kill();
      await intranet.browser.restart();
    }
    intranet.proxy.standing = { kind: 'pass' };
    await intranet.openPulse();
    const comments = async (): Promise<unknown[]> =>
      (await intranet.collector.rows('delivery')).map(({ answers }) => answers['cmt']).sort();
    const expected = Array.from({ length: rounds }, (_, round) => `Killed ${round}`).sort();
    await expect.poll(comments, { timeout: 60_000, interval: 500 }).toEqual(expected);
    // Long enough for a second copy that is already on its way.
    await new Promise(resume => setTimeout(resume, 2_000));
    expect(await comments()).toEqual(expected);
  });
});
