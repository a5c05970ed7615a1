import { describe, expect, it } from 'vitest';
import { createFakeBrowser } from './base/fake-ports.js';
import { configurePulse, pulseConfiguration } from './configure-pulse.js';
import { createPulse } from './create-pulse.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { createDeliveryService } from './delivery.js';
import type { NamedTransport } from './transport/transport.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'score', type: 'nps', title: 'Again?' }],
};

describe('configurePulse', () => {
  it('overrides what it names, and adds to lists and transports', () => {
    const first: NamedTransport = async () => ({ status: 'delivered' });
    configurePulse({ endpoint: '/a', lists: { sites: '/sites.json' }, transports: { first } });
    configurePulse({
      locale: 'de',
      lists: { teams: [] },
      transports: { second: first },
      attributes: { site: 'north' },
    });
    configurePulse({ attributes: { night: true, floor: 3 }, person: 'a key' });
    configurePulse({ endpoint: '/b', person: undefined });
    expect(pulseConfiguration()).toMatchObject({ endpoint: '/b', locale: 'de' });
    expect(pulseConfiguration().attributes).toEqual({ site: 'north', night: true, floor: 3 });
    expect(pulseConfiguration().person).toBeUndefined();
    expect(pulseConfiguration().lists).toEqual({ sites: '/sites.json', teams: [] });
    expect(Object.keys(pulseConfiguration().transports ?? {})).toEqual(['first', 'second']);
  });

  it.each([
    ['the page’s', definition, {}, 'https://intranet.example/page', 'include'],
    [
      'the definition’s',
      { ...definition, delivery: { endpoint: '/own', credentials: 'omit' } },
      {},
      'https://intranet.example/own',
      'omit',
    ],
    [
      'the setup’s',
      { ...definition, delivery: { endpoint: '/own', credentials: 'omit' } },
      { endpoint: '/setup', credentials: 'same-origin' },
      'https://intranet.example/setup',
      'same-origin',
    ],
  ] as const)('stands behind all else: %s endpoint and credentials', async (_, asked, setup, url, credentials) => {
    configurePulse({ endpoint: '/page', credentials: 'include' });
    const browser = createFakeBrowser();
    const service = createDeliveryService(browser.openTab().ports);
    const pulse = await createPulse({ definition: asked, service, ...setup });
    expect(await pulse.submit()).toMatchObject({ ok: true });
    await browser.advance(0);
    expect(browser.requests).toMatchObject([{ url, credentials }]);
  });

  it('delivers by a function of the page, by its name', async () => {
    const taken: unknown[] = [];
    configurePulse({
      transports: {
        mine: async payload => {
          taken.push(payload['answers']);
          return { status: 'delivered' };
        },
      },
    });
    const browser = createFakeBrowser();
    const service = createDeliveryService(browser.openTab().ports);
    const pulse = await createPulse({ definition, service, transport: 'mine' });
    pulse.session.dispatch({ type: 'answer', key: 'score', value: 7 });
    await pulse.submit();
    await browser.advance(0);
    expect(taken).toEqual([{ score: 7 }]);
    expect(browser.requests).toEqual([]);
    expect(pulse.status.get()).toEqual({ state: 'sent' });
  });
});
