import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { sent, type FaultScene } from './fault-scene.js';

const kept = /Saved on this device\./;
const definition = JSON.parse(
  readFileSync(new URL('../../fixtures/pulses/delivery.json', import.meta.url), 'utf8'),
) as object;

/** Opens a page of the site under a service worker of the host that does this to every answer. */
const openUnderWorker = async (scene: FaultScene, onAnswer: string): Promise<TestPage> => {
  const worker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
const work = ${onAnswer};
addEventListener('fetch', event => {
  if (event.request.method === 'POST') event.respondWith(work(event.request));
});`;
  scene.pages.set('/worker.js', () => new Response(worker, { headers: { 'content-type': 'text/javascript' } }));
  const echoing = JSON.stringify({ ...definition, delivery: { acknowledge: 'echo' } });
  scene.pages.set('/definition', () => new Response(echoing, { headers: { 'content-type': 'application/json' } }));
  const page = await scene.openPulse({ attributes: 'src="/definition" endpoint="/api/responses"' });
  await page.evaluate(async () => {
    const controlled = new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await navigator.serviceWorker.register('/worker.js');
    if (!navigator.serviceWorker.controller) await controlled;
  });
  return page;
};

faultRow(63, 'N', 'a service worker of the host sends every answer again', async scene => {
  const page = await openUnderWorker(
    scene,
    `async request => {
        const copies = [request.clone(), request.clone()];
        const reply = await fetch(request);
        for (const copy of copies) await fetch(copy);
        return reply;
      }`,
  );
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, sent);
  await scene.expectOneRow(comment);
  expect(scene.proxy.attempts.length).toBe(3);
  expect(new Set(scene.proxy.attempts.map(({ id }) => id)).size).toBe(1);
});

faultRow(64, 'K', 'a service worker of the host answers from its cache', async scene => {
  const page = await openUnderWorker(
    scene,
    `async () => new Response('{"id":"of another answer"}', { headers: { 'content-type': 'application/json' } })`,
  );
  const comment = scene.newComment();
  await scene.answer(page, comment);
  await scene.see(page, kept);
  await new Promise(resume => setTimeout(resume, 2_000));
  expect(await page.text()).not.toMatch(sent);
  expect(scene.proxy.attempts.length).toBe(0);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await page.open(`${scene.proxy.origin}/`);
  await scene.expectOneRow(comment);
});

/** A host name that is neither loopback nor encrypted: for the browser not a secure context. */
const plainHost = 'intranet.example';
const flags = [`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`];
const plainOrigin = (scene: FaultScene): string => scene.proxy.origin.replace('127.0.0.1', plainHost);

faultRow(
  68,
  'N',
  'plain HTTP',
  async scene => {
    const page = await scene.openPulse({ origin: plainOrigin(scene) });
    const present = await page.evaluate(() =>
      [isSecureContext, 'subtle' in crypto, 'randomUUID' in crypto, 'locks' in navigator].filter(Boolean),
    );
    expect(present).toEqual([]);
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
  },
  { flags },
);

faultRow(
  68,
  'N',
  'plain HTTP, two tabs with an answer each',
  async scene => {
    scene.proxy.standing = { kind: 'refuse' };
    const queues = new Map<string, TestPage>();
    for (let tab = 0; tab < 2; tab += 1) {
      const page = await scene.openPulse({ origin: plainOrigin(scene) });
      const comment = scene.newComment();
      await scene.answer(page, comment);
      await scene.see(page, kept);
      queues.set(comment, page);
    }
    scene.proxy.standing = { kind: 'pass' };
    for (const page of queues.values()) await scene.see(page, sent);
    for (const comment of queues.keys()) await scene.expectOneRow(comment);
  },
  { flags },
);

faultRow(
  68,
  'N',
  'plain HTTP, after a browser that died while it held the lease',
  async scene => {
    scene.proxy.faults.push({ kind: 'hang' });
    const page = await scene.openPulse({ origin: plainOrigin(scene) });
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.untilAttempts(1);
    await scene.browser.kill();
    await scene.browser.restart();
    await scene.openPulse({ origin: plainOrigin(scene) });
    await scene.expectOneRow(comment);
  },
  { flags },
);
