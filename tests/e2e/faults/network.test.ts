import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { readDatabase } from '../read-database.js';
import { faultRow } from './fault-row.js';
import { saved, sent, type FaultScene } from './fault-scene.js';
import { inChromium, setOffline } from './profile-browser.js';
import { startWitness } from './witness.js';

const waiting = /Saved on this device/;

faultRow(1, 'N, K', 'the device is offline at the click', async scene => {
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await setOffline(page, true);
  await scene.answer(page, comment);
  await scene.see(page, /Saved on this device\. It will be sent when you are back online/);
  expect(scene.proxy.attempts).toEqual([]);
  await setOffline(page, false);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

faultRow(2, 'N, K', 'the server is away although the device is online', async scene => {
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await scene.proxy.goDown();
  await scene.answer(page, comment);
  await scene.see(page, waiting);
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await scene.proxy.comeUp();
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

faultRow(2, 'N, K', 'the server is away until the browser has been killed and started again', async scene => {
  const comment = scene.newComment();
  const page = await scene.openPulse();
  await scene.proxy.goDown();
  await scene.answer(page, comment);
  await scene.see(page, waiting);
  await scene.browser.kill();
  await scene.proxy.comeUp();
  await scene.browser.restart();
  await scene.openPulse();
  await scene.expectOneRow(comment);
});

/** Answers over the faults that are set, and waits until it has arrived. */
const deliver = async (scene: FaultScene, page: TestPage): Promise<void> => {
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, saved);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
};

faultRow(
  9,
  'N',
  'the connection breaks after a hundred bytes of the answer, twice',
  async scene => {
    const cut = { kind: 'cut-request', afterBytes: 100 } as const;
    scene.proxy.faults.push(cut, cut);
    await deliver(scene, await scene.openPulse());
    expect(scene.proxy.attempts.map(({ fault }) => fault)).toEqual(['cut-request', 'cut-request', 'pass']);
    expect(scene.proxy.attempts[0]?.body).toHaveLength(100);
  },
  { engines: ['chromium', 'webkit'] },
);

/** Milliseconds between the first two attempts, after the first was given up. */
const patienceOf = ({ proxy }: FaultScene): number => (proxy.attempts[1]?.atMs ?? 0) - (proxy.attempts[0]?.atMs ?? 0);

const limitMs = 15_000;

faultRow(27, 'N, K', 'nobody answers for 15 s', async scene => {
  scene.proxy.faults.push({ kind: 'hang' });
  await deliver(scene, await scene.openPulse());
  expect(patienceOf(scene)).toBeGreaterThanOrEqual(limitMs - 500);
  expect(scene.proxy.attempts).toHaveLength(2);
});

faultRow(28, 'N, K', 'the receipt comes a byte a second, and is given up after 15 s', async scene => {
  scene.proxy.faults.push({ kind: 'drip' });
  await deliver(scene, await scene.openPulse());
  expect(patienceOf(scene)).toBeGreaterThanOrEqual(limitMs - 500);
  expect(scene.proxy.attempts).toHaveLength(2);
});

faultRow(33, 'K', 'an extension blocks the request', async scene => {
  const page = await scene.openPulse();
  const own = inChromium(page);
  let blocked = 0;
  await own.route('**/api/responses', route => {
    blocked += 1;
    return route.abort('blockedbyclient');
  });
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, waiting);
  await expect.poll(() => blocked).toBeGreaterThan(0);
  expect(scene.proxy.attempts).toEqual([]);
  await own.unroute('**/api/responses');
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
});

/** As words of their own: filters look for them between slashes, dots and hyphens. */
const soughtWords =
  /(?<![a-z\d])(ads?|advert\w*|analytics?|beacons?|events?|metrics?|pixels?|telemetry|track(er|ing)?)(?![a-z\d])/i;

faultRow(33, 'K', 'no address has a word that blockers look for', async scene => {
  const page = await scene.openPulse();
  await deliver(scene, page);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fetched.some(address => address.endsWith('/api/responses'))).toBe(true);
  const built = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));
  const names = readdirSync(built, { recursive: true }).map(String);
  expect(names.length).toBeGreaterThan(10);
  for (const address of [...fetched, ...names]) expect(address).not.toMatch(soughtWords);
});

/** Counts for longer than the page lives. */
const lyingBeacon = (answer: boolean): string => `<script>
  navigator.sendBeacon = () => {
    localStorage.setItem('beacons', Number(localStorage.getItem('beacons')) + 1);
    return ${answer};
  };
</script>`;

for (const answer of [true, false]) {
  faultRow(34, 'N', `sendBeacon says ${answer} and sends nothing`, async scene => {
    scene.proxy.standing = { kind: 'refuse' };
    const comment = scene.newComment();
    const page = await scene.openPulse({ head: lyingBeacon(answer) });
    await scene.answer(page, comment);
    await scene.see(page, waiting);
    await page.open(`${scene.proxy.origin}/news`);
    expect(await page.evaluate(() => localStorage.getItem('beacons'))).toBeNull();
    expect(await page.evaluate(readDatabase)).toContain(comment);
    scene.proxy.standing = { kind: 'pass' };
    await page.open(`${scene.proxy.origin}/`);
    await scene.expectOneRow(comment);
  });
}

faultRow(35, 'N', 'the page has used up what may outlive it', async scene => {
  const witness = await startWitness();
  try {
    const page = await scene.openPulse();
    const isRefused = await page.evaluate(async (address: string) => {
      const hold = (bytes: number): Promise<unknown> =>
        fetch(address, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x'.repeat(bytes) });
      void hold(65_000).catch(() => undefined);
      return hold(1_000).then(
        () => false,
        () => true,
      );
    }, `http://127.0.0.1:${witness.port}/`);
    expect(isRefused).toBe(true);
    await deliver(scene, page);
    expect(scene.proxy.attempts).toHaveLength(1);
  } finally {
    await witness.stop();
  }
});
