import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { startMachinerySite, type MachinerySite } from './machinery-site.js';
import type {} from './machinery.js';

let site: MachinerySite;
beforeAll(async () => {
  site = await startMachinerySite();
});
afterAll(() => site.stop());

/** Posts from the page; the body may be of any length. */
const post = (page: TestPage, url: string, { bodyBytes = 2, timeoutMs = 5_000, keepalive = true } = {}) =>
  page.evaluate(
    (address: string, bytes: number, limitMs: number, outlives: boolean) =>
      globalThis.machinery.createBrowserPorts().http({
        url: new URL(address, location.href).href,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: 'x'.repeat(bytes),
        credentials: 'omit',
        redirect: 'manual',
        mode: 'cors',
        keepalive: outlives,
        timeoutMs: limitMs,
      }),
    url,
    bodyBytes,
    timeoutMs,
    keepalive,
  );

describe.each(installedEngines())('the ports of a page in %s', engine => {
  let browser: TestBrowser;
  let page: TestPage;
  const open = async (path: string): Promise<void> => {
    await page.open(site.origin + path);
    await page.waitFor(() => typeof globalThis.machinery === 'object');
  };
  /** A second page of the same origin; a frame, because one engine's driver knows one tab only. */
  const inFrame = async <A extends readonly unknown[], T>(
    work: (...values: A) => T | Promise<T>,
    ...values: A
  ): Promise<T> => {
    await page.evaluate(() => {
      if (frames.length > 0) return;
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/page' }));
    });
    await page.waitFor(() => typeof Reflect.get(frames[0] ?? {}, 'machinery') === 'object');
    const expression = `(${work.toString()})(${values.map(value => JSON.stringify(value)).join()})`;
    const run = (text: string): unknown => (Reflect.get(frames[0] ?? {}, 'eval') as (text: string) => unknown)(text);
    return (await page.evaluate(run, expression)) as T;
  };
  beforeAll(async () => {
    browser = await launchBrowser(engine);
    page = await browser.newPage();
  });
  beforeEach(() => open('/page'));
  afterAll(() => browser.close());

  it.each([
    [
      '/created',
      { kind: 'response', status: 201, contentType: 'application/json', retryAfter: null, body: '{"id":"a"}' },
    ],
    ['/busy', { kind: 'response', status: 503, contentType: 'application/json', retryAfter: '7', body: '{}' }],
    ['/redirect', { kind: 'redirect' }],
    ['/moved', { kind: 'redirect' }],
    ['/destroyed', { kind: 'network-error' }],
    ['/cut', { kind: 'network-error' }],
    ['http://127.0.0.1:1/closed', { kind: 'network-error' }],
  ])('tell what %s answers', async (url, outcome) => {
    expect(await post(page, url)).toEqual(outcome);
  });

  it('turn the date of a busy endpoint into seconds', async () => {
    const outcome = await post(page, '/busy-until');
    expect(outcome).toMatchObject({
      kind: 'response',
      status: 429,
      retryAfter: expect.stringMatching(/^(8[89]|9[01])$/),
    });
  });

  it('never forward an answer along a redirect', () => {
    expect(site.swallowedBytes()).toBe(0);
  });

  it.each(['/hang', '/drip'])('give up on %s in time, body included', async url => {
    expect(await post(page, url, { timeoutMs: 700 })).toEqual({ kind: 'timeout' });
  });

  it('read 64 KiB of a reply and no more', async () => {
    expect(await post(page, '/huge')).toMatchObject({ status: 200, body: 'x'.repeat(65_536) });
  });

  it('go on without keepalive where the page has used it up', async () => {
    expect(await post(page, '/created', { bodyBytes: 100_000 })).toMatchObject({ status: 201 });
  });

  it('tell a policy of the page from a dead network', async () => {
    await open('/strict');
    expect(await post(page, '/created')).toEqual({ kind: 'blocked' });
  });

  it('keep records for later pages, and change them in one transaction', async () => {
    const ids = await page.evaluate(async () => {
      const { storage } = globalThis.machinery.createBrowserPorts();
      const increase = (value: unknown): number => Number(value ?? 0) + 1;
      await Promise.all([storage.update('t:n', increase), storage.update('t:n', increase)]);
      await storage.set('t:gone', 1);
      await storage.update('t:gone', () => undefined);
      await storage.set('t:deleted', 1);
      await storage.delete('t:deleted');
      await storage.set('t', 'not under the prefix');
      return storage.persistence;
    });
    expect(ids).toBe('disk');
    await open('/page');
    expect(await page.evaluate(() => globalThis.machinery.createBrowserPorts().storage.entries('t:'))).toEqual([
      ['t:n', 2],
    ]);
  });

  it('let another page delete the database at once, and open it anew', async () => {
    await page.evaluate(async () => {
      const { storage } = globalThis.machinery.createBrowserPorts();
      await storage.set('t:x', 1);
      Object.assign(globalThis, { keptStorage: storage });
    });
    const outcome = await inFrame(
      () =>
        new Promise<string>(resolve => {
          const request = indexedDB.deleteDatabase('ics-pulse');
          request.onsuccess = () => resolve('deleted');
          request.onblocked = () => resolve('blocked');
        }),
    );
    expect(outcome).toBe('deleted');
    const entries = await page.evaluate(async () => {
      const storage = Reflect.get(globalThis, 'keptStorage') as ReturnType<
        typeof globalThis.machinery.createBrowserPorts
      >['storage'];
      await storage.set('t:y', 2);
      return storage.entries('t:');
    });
    expect(entries).toEqual([['t:y', 2]]);
  });

  it('fall back to memory where the browser refuses storage, and say so', async () => {
    const seen = await page.evaluate(async () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      const { storage } = globalThis.machinery.createBrowserPorts();
      await storage.set('t:m', 1);
      return [storage.persistence, await storage.get('t:m')];
    });
    expect(seen).toEqual(['memory', 1]);
  });

  it.each(['locks', 'lease'])('let one page work at a time by %s', async kind => {
    const hold = (by: string): void => {
      const ports = globalThis.machinery.createBrowserPorts();
      const run = by === 'locks' ? ports.exclusiveRun : globalThis.machinery.createLeaseRun(ports);
      const held = new Promise<void>(resolve => Object.assign(globalThis, { release: resolve }));
      Object.assign(globalThis, {
        running: run('test', () => {
          Object.assign(globalThis, { isHolding: true });
          return held;
        }),
      });
    };
    const attempt = (by: string): Promise<boolean> => {
      const ports = globalThis.machinery.createBrowserPorts();
      const run = by === 'locks' ? ports.exclusiveRun : globalThis.machinery.createLeaseRun(ports);
      return run('test', () => Promise.resolve());
    };
    await page.evaluate(hold, kind);
    await page.waitFor(() => Reflect.get(globalThis, 'isHolding') as boolean);
    expect(await inFrame(attempt, kind)).toBe(false);
    await page.evaluate(async () => {
      (Reflect.get(globalThis, 'release') as () => void)();
      await (Reflect.get(globalThis, 'running') as Promise<unknown>);
    });
    expect(await inFrame(attempt, kind)).toBe(true);
  });

  it('draw random numbers, and carry news to other pages alone', async () => {
    const listen = (): void => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard, tabs: globalThis.machinery.createBrowserPorts().tabs });
      (Reflect.get(globalThis, 'tabs') as { onAnnounced(work: (news: unknown) => void): void }).onAnnounced(news =>
        heard.push(news),
      );
    };
    await page.evaluate(listen);
    await inFrame(listen);
    await page.evaluate(() =>
      (Reflect.get(globalThis, 'tabs') as { announce(news: unknown): void }).announce({ type: 'test' }),
    );
    await page.waitFor(() => (Reflect.get(frames[0] ?? {}, 'heard') as unknown[]).length > 0);
    expect(await inFrame(() => Reflect.get(globalThis, 'heard') as unknown[])).toEqual([{ type: 'test' }]);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[])).toEqual([]);

    const drawn = await page.evaluate(() => {
      const { random } = globalThis.machinery.createBrowserPorts();
      return { ids: [random.hex(16), random.hex(16)], unit: random.unit() };
    });
    expect(drawn.ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(drawn.ids[0]).not.toBe(drawn.ids[1]);
    expect(drawn.unit).toBeGreaterThanOrEqual(0);
    expect(drawn.unit).toBeLessThan(1);
  });
});
