import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from './base/fake-ports.js';
import { createPulse } from './create-pulse.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { createDeliveryService, type DeliveryService } from './delivery.js';
import type { Pulse, PulseSetup } from './pulse.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'score', type: 'nps', title: 'Would you come again?' }],
  context: ['about'],
};

let browser: FakeBrowser;
let service: DeliveryService;
beforeEach(() => {
  browser = createFakeBrowser();
  service = createDeliveryService(browser.openTab().ports);
});

const opened: Pulse[] = [];
afterEach(() => {
  for (const pulse of opened.splice(0)) pulse.close();
});

const open = async (changes: Partial<PulseSetup> = {}): Promise<Pulse> => {
  // Each tag parses a definition of its own.
  const own = structuredClone(changes.definition ?? definition);
  const endpoint = '/api/responses';
  const pulse = await createPulse({ endpoint, service, countsOnce: () => true, ...changes, definition: own });
  opened.push(pulse);
  pulse.session.dispatch({ type: 'answer', key: 'score', value: 9 });
  return pulse;
};

const alreadySent = { ok: false, error: { code: 'already-sent', path: [] } };

describe('two tags of a page that ask the same', () => {
  it('count once: the second keeps its answer and says so', async () => {
    const [first, second] = [await open(), await open()];
    expect(await first.submit()).toMatchObject({ ok: true });
    expect(await second.submit()).toEqual(alreadySent);
    expect(second.status.get()).toEqual({ state: 'not-saved', code: 'already-sent' });
    expect(second.session.get()).toMatchObject({ status: 'asking', answers: { score: 9 } });
    await browser.advance(0);
    expect(browser.requests.length).toBe(1);
  });

  it('say so before anything is answered', async () => {
    await (await open()).submit();
    const second = await open();
    await second.warmUp();
    expect(second.status.get()).toEqual({ state: 'not-saved', code: 'already-sent' });
  });

  it('count again after the first began anew, or left the page', async () => {
    for (const end of ['reset', 'close'] as const) {
      const first = await open();
      await first.submit();
      first[end]();
      const second = await open();
      expect(await second.submit()).toMatchObject({ ok: true });
      second.close();
    }
  });

  it('count again after a page that takes tags out has taken the first out', async () => {
    let isThere = true;
    await (await open({ countsOnce: () => isThere })).submit();
    isThere = false;
    expect(await (await open()).submit()).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<PulseSetup>]>([
    ['about another department', { context: { about: 'hr' } }],
    ['for another wave', { wave: 'next' }],
    ['for another side', { side: 'provider' }],
    ['for another endpoint', { endpoint: '/elsewhere' }],
    ['another question', { definition: { ...definition, title: 'Dinner' } }],
    ['outside of tags', { countsOnce: undefined }],
  ])('do not ask the same where one asks %s', async (_, changes) => {
    const first = await open();
    await first.submit();
    expect(await (await open(changes)).submit()).toMatchObject({ ok: true });
  });

  it('may hand in message after message', async () => {
    const message: PulseDefinition = { ...definition, kind: 'message', readBy: 'the cook' };
    await (await open({ definition: message })).submit();
    expect(await (await open({ definition: message })).submit()).toMatchObject({ ok: true });
  });
});
