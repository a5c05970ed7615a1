import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserSeal } from './base/browser-seal.js';
import { createFakeBrowser, type FakeBrowser } from './base/fake-ports.js';
import { createMemoryStorage } from './base/memory-storage.js';
import type { Storage } from './base/ports.js';
import { PulseError } from './base/pulse-error.js';
import { createPulse } from './create-pulse.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { createDeliveryService } from './delivery.js';
import { openKeyedRecords } from './invitation/keyed-records.js';
import type { Pulse, PulseSetup } from './pulse.js';
import { icsCore5 } from './templates/ics-core5.js';
import { serviceMap } from './templates/service-map.js';

const departments = ['it', 'hr'].map(id => ({ id, label: id }));

const open = (browser: FakeBrowser, definition: PulseDefinition, changes: Partial<PulseSetup> = {}): Promise<Pulse> =>
  createPulse({
    definition,
    endpoint: '/api/responses',
    lists: { departments },
    service: createDeliveryService(browser.openTab().ports),
    ...changes,
  });

/** A disk that refuses to take more. */
const fullStorage = (): Storage => {
  const refuse = async (): Promise<never> => {
    throw new PulseError('storage-full', 'No room.');
  };
  return { ...createMemoryStorage(), persistence: 'disk', set: refuse, update: refuse };
};

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('context that the person had remembered', () => {
  const firstStep = (pulse: Pulse): string | undefined => pulse.session.page()?.steps[0]?.key;
  const remembering = async (): Promise<FakeBrowser> => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, serviceMap);
    pulse.session.dispatch({ type: 'answer', key: '@team', value: 'hr' });
    await pulse.rememberContext();
    return browser;
  };

  it('is not asked again, in this pulse and in others', async () => {
    const pulse = await open(await remembering(), serviceMap);
    expect(firstStep(pulse)).toBe('use');
    expect(JSON.parse(await pulse.preview())).toMatchObject({ context: { team: 'hr' } });
  });

  it('gives way to what the host says', async () => {
    const pulse = await open(await remembering(), serviceMap, { context: { team: 'it' } });
    expect(JSON.parse(await pulse.preview())).toMatchObject({ context: { team: 'it' } });
  });

  it('is asked again when its list does not have it any more', async () => {
    const pulse = await open(await remembering(), serviceMap, { lists: { departments: [{ id: 'it', label: 'IT' }] } });
    expect(firstStep(pulse)).toBe('@team');
  });

  it('is another for each person with a key', async () => {
    const browser = createFakeBrowser();
    const { ports } = browser.openTab();
    const serviceOf = (key: string) =>
      createDeliveryService(ports, () => openKeyedRecords(ports, key, createBrowserSeal));
    const first = await open(browser, serviceMap, { service: serviceOf('A') });
    first.session.dispatch({ type: 'answer', key: '@team', value: 'hr' });
    await first.rememberContext();
    expect(firstStep(await open(browser, serviceMap, { service: serviceOf('A') }))).toBe('use');
    expect(firstStep(await open(browser, serviceMap, { service: serviceOf('B') }))).toBe('@team');
    expect(firstStep(await open(browser, serviceMap))).toBe('@team');
  });

  it('holds no other answer', async () => {
    const browser = createFakeBrowser();
    const pulse = await open(browser, serviceMap);
    pulse.session.dispatch({ type: 'answer', key: 'use', value: ['it'] });
    await pulse.rememberContext();
    expect(await browser.disk.entries('')).toEqual([]);
  });
});

describe('the draw of a rotation', () => {
  const asked = (pulse: Pulse): string[] => pulse.session.pages().flatMap(({ steps }) => steps.map(({ key }) => key));

  it('is the same for the rest of the wave, and drawn anew for the next', async () => {
    const browser = createFakeBrowser();
    browser.unit = 0;
    const first = asked(await open(browser, icsCore5, { wave: 'spring' }));
    browser.unit = 0.99;
    expect(asked(await open(browser, icsCore5, { wave: 'spring' }))).toEqual(first);
    expect(asked(await open(browser, icsCore5, { wave: 'summer' }))).not.toEqual(first);
  });

  it('is made without a disk too', async () => {
    const pulse = await open(createFakeBrowser(fullStorage()), icsCore5);
    expect(asked(pulse).length).toBeGreaterThan(4);
  });

  it('brings next what the last wave left out, for this person', async () => {
    const browser = createFakeBrowser();
    const { ports } = browser.openTab();
    const waves: string[][] = [];
    for (const wave of ['spring', 'summer']) waves.push(asked(await open(browser, icsCore5, { wave })));
    const isShared = (id: string): boolean => waves.every(wave => wave.includes(id));
    expect(waves[0]!.filter(isShared)).toEqual(['cmt']);
    const other = createDeliveryService(ports, () => openKeyedRecords(ports, 'B', createBrowserSeal));
    expect(asked(await open(browser, icsCore5, { wave: 'summer', service: other }))).toEqual(waves[0]);
  });
});

describe('the order of options', () => {
  const options = Array.from({ length: 30 }, (_, place) => ({ value: `o${place}`, label: `O ${place}` }));
  const list = (changes: object): PulseDefinition => ({
    format: 'ics-pulse/1',
    id: 'list',
    title: 'P',
    questions: [{ id: 'q', type: 'choice', title: 'Q', options, ...changes }],
  });

  it.each([[{ shuffle: true }], [{ shuffle: 'reverse-half' }]])('stays after a reload with %j', async changes => {
    const browser = createFakeBrowser();
    const seeds: number[] = [];
    for (const wave of ['spring', 'spring', 'summer'])
      seeds.push((await open(browser, list(changes), { wave })).session.setting.draw.seed);
    expect(seeds[1]).toBe(seeds[0]);
    expect(seeds[2]).not.toBe(seeds[0]);
    expect(await browser.disk.entries('')).toEqual([['d:list/order', { wave: 'summer', seed: seeds[2] }]]);
  });

  it('that nobody draws is not remembered', async () => {
    const browser = createFakeBrowser();
    await open(browser, list({ shuffle: false }));
    expect(await browser.disk.entries('')).toEqual([]);
  });
});

describe('a disk that does not answer', () => {
  const never = (): Promise<never> => new Promise(() => {});
  const silent = (): Storage => ({ ...createMemoryStorage(), persistence: 'disk', get: never, update: never });

  it.each([
    ['rotations', icsCore5],
    ['asked context', serviceMap],
  ])('keeps nobody waiting for a pulse with %s', async (_, definition) => {
    const browser = createFakeBrowser(silent());
    let opened: Pulse | undefined;
    void open(browser, definition).then(pulse => (opened = pulse));
    await browser.advance(999);
    expect(opened).toBeUndefined();
    await browser.advance(1);
    expect(opened?.session.page()?.steps).toHaveLength(1);
  });
});

describe('a full disk', () => {
  it('keeps the answers on screen, and says why', async () => {
    const browser = createFakeBrowser(fullStorage());
    browser.respond = async () => ({ kind: 'network-error' });
    const pulse = await open(browser, serviceMap);
    pulse.session.dispatch({ type: 'answer', key: '@team', value: 'hr' });
    expect(await pulse.submit()).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(pulse.status.get()).toEqual({ state: 'not-saved', code: 'storage-full' });
    expect(pulse.session.get()).toMatchObject({ status: 'asking', answers: { '@team': 'hr' } });
  });
});

describe('a browser without a disk', () => {
  it('says that the answer lives as long as the page', async () => {
    const browser = createFakeBrowser(createMemoryStorage());
    browser.respond = async () => ({ kind: 'network-error' });
    const pulse = await open(browser, serviceMap);
    await pulse.submit();
    expect(pulse.status.get()).toEqual({ state: 'memory' });
  });
});
