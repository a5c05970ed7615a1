import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PulseConfiguration } from './configure-pulse.js';
import type { DeliveryDefinition, PulseDefinition } from './definition/pulse-definition.js';
import { morale } from './templates/morale.js';

/** A page of its own each time: what is configured stays as long as the page. */
const onPage = async (configuration: PulseConfiguration, delivery?: DeliveryDefinition) => {
  vi.resetModules();
  const { configurePulse } = await import('./configure-pulse.js');
  const { destinationsOf } = await import('./destinations.js');
  const { privacyMode } = await import('./privacy-mode.js');
  configurePulse(configuration);
  const definition: PulseDefinition = { ...morale, ...(delivery && { delivery }) };
  return { destinations: destinationsOf({ definition }), privacy: privacyMode(definition), definition, destinationsOf };
};

const plain = { acknowledge: 'status', credentials: 'omit', redirect: 'manual' };

afterEach(() => {
  vi.resetModules();
});

describe('where answers go', () => {
  it('is where the page says, where the definition says nothing', async () => {
    const { destinations } = await onPage({ endpoint: '/api', delivery: { recipe: 'webhook' } });
    expect(destinations).toEqual([{ url: '/api', recipe: 'webhook', options: plain }]);
  });

  it('is where the definition says, in place of what the page says', async () => {
    const page = { delivery: { recipe: 'webhook', acknowledge: 'echo' } } as const;
    const { destinations } = await onPage(page, { endpoint: '/db', recipe: 'couchdb' });
    expect(destinations).toEqual([{ url: '/db', recipe: 'couchdb', options: plain }]);
  });

  it('comes with the options and fields of the recipe', async () => {
    const { destinations } = await onPage(
      {},
      { endpoint: '/sp', recipe: 'sharepoint', options: { list: 'a' }, fields: { T: '{id}' } },
    );
    expect(destinations[0].options).toEqual({ ...plain, values: { list: 'a' }, fields: { T: '{id}' } });
  });

  it('takes several answers at once where it says so', async () => {
    const { destinations } = await onPage({}, { endpoint: '/db', batch: 20, also: [{ endpoint: '/log' }] });
    expect(destinations.map(({ options }) => options.batch)).toEqual([20, undefined]);
  });

  it('is several places, each with its own way', async () => {
    const { destinations } = await onPage(
      {},
      { endpoint: '/api', also: [{ endpoint: '/db', recipe: 'couchdb' }, { transport: 'mine' }] },
    );
    expect(destinations.map(({ url, recipe, transport }) => [url, recipe, transport])).toEqual([
      ['/api', 'json', undefined],
      ['/db', 'couchdb', undefined],
      ['', 'json', 'mine'],
    ]);
  });

  it('is where the tag says, above all', async () => {
    const { definition, destinationsOf } = await onPage(
      { endpoint: '/page' },
      { endpoint: '/definition', credentials: 'omit' },
    );
    const [first] = destinationsOf({ definition, endpoint: '/tag', credentials: 'include', transport: 'mine' });
    expect(first).toMatchObject({ url: '/tag', transport: 'mine', options: { credentials: 'include' } });
  });
});

describe('what may be claimed', () => {
  it.each<[PulseConfiguration, DeliveryDefinition | undefined, string]>([
    [{}, undefined, 'anonymous'],
    [{ credentials: 'omit' }, undefined, 'anonymous'],
    [{ credentials: 'same-origin' }, undefined, 'confidential'],
    [{ credentials: 'same-origin' }, { credentials: 'omit' }, 'anonymous'],
    [{ delivery: { credentials: 'include' } }, undefined, 'confidential'],
    [{ authorize: { 'https://intranet.example': { bearer: 't' } } }, undefined, 'confidential'],
  ])('%j with %j is %s', async (configuration, delivery, mode) => {
    expect((await onPage(configuration, delivery)).privacy).toBe(mode);
  });
});
