import { expect } from 'vitest';
import { readDatabase } from '../read-database.js';
import { startEncryptedFront } from './encrypted-front.js';
import { faultRow } from './fault-row.js';
import { sent, type FaultScene } from './fault-scene.js';
import { inChromium } from './profile-browser.js';

/** The collector lets pages of this site send to it from another origin. */
const admit = async ({ collector, proxy }: FaultScene): Promise<void> => {
  await collector.kill();
  await collector.start({ ALLOWED_ORIGINS: proxy.origin });
};

/** An answer to an endpoint that works: from here on its origin is known as one whose replies can be read. */
const deliverTo = async (scene: FaultScene, endpoint: string): Promise<void> => {
  const comment = scene.newComment();
  const page = await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
  await scene.answer(page, comment);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
};

/** Answers while the endpoint cannot be reached; returns after more attempts than an unknown origin would be given. */
const answerInVain = async (scene: FaultScene, endpoint: string, error: RegExp): Promise<string> => {
  const comment = scene.newComment();
  const page = await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
  const written: string[] = [];
  inChromium(page).on('console', message => written.push(message.text()));
  await scene.answer(page, comment);
  await scene.see(page, /Saved on this device/);
  const readAttempts = async (): Promise<number> =>
    Number(/"attempts":(\d+)/.exec(await page.evaluate(readDatabase))?.[1] ?? 0);
  await expect.poll(readAttempts, { timeout: 45_000, interval: 300 }).toBeGreaterThanOrEqual(3);
  expect(await page.text()).toMatch(/Saved on this device/);
  expect(written.filter(text => error.test(text))).not.toEqual([]);
  expect(await scene.rowsWith(comment)).toBe(0);
  return comment;
};

const nameOf = (target: string): string => `--host-resolver-rules=MAP answers.example ${target}`;

faultRow(
  29,
  'N, K',
  'the name of the server cannot be resolved',
  async scene => {
    await admit(scene);
    const other = await scene.startAnotherProxy();
    const endpoint = `${other.origin.replace('127.0.0.1', 'answers.example')}/api/responses`;
    await deliverTo(scene, endpoint);
    await scene.browser.restart([nameOf('~NOTFOUND')]);
    const comment = await answerInVain(scene, endpoint, /ERR_NAME_NOT_RESOLVED/);
    expect(other.attempts).toHaveLength(1);
    await scene.browser.restart();
    await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
    await scene.expectOneRow(comment);
  },
  { flags: [nameOf('127.0.0.1')] },
);

const trusting = '--ignore-certificate-errors';

faultRow(
  30,
  'K',
  'the certificate of the server is no longer trusted',
  async scene => {
    await admit(scene);
    const front = await startEncryptedFront(() => scene.collector.origin);
    try {
      const endpoint = `https://localhost:${front.port}/api/responses`;
      await deliverTo(scene, endpoint);
      const before = front.requests();
      await scene.browser.restart([]);
      const comment = await answerInVain(scene, endpoint, /ERR_CERT_AUTHORITY_INVALID/);
      expect(front.requests()).toBe(before);
      await scene.browser.restart();
      await scene.openPulse({ attributes: `endpoint="${endpoint}"` });
      await scene.expectOneRow(comment);
    } finally {
      await front.stop();
    }
  },
  { flags: [trusting] },
);
