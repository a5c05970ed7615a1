import { describe, expect, it } from 'vitest';
import { createLockRun } from './browser-lock.js';
import { createFakeBrowser } from './fake-ports.js';

type Request = Pick<LockManager, 'request'>['request'];

// Node 20 has no Web Locks: one name, `ifAvailable` and `steal` as the standard has them.
const createLocks = (): Pick<LockManager, 'request'> => {
  let holder: { readonly lose: (reason: DOMException) => void } | undefined;
  const request = async (name: string, options: LockOptions, work: LockGrantedCallback<unknown>): Promise<unknown> => {
    if (holder && !options.steal) return work(null);
    holder?.lose(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      const own = { lose: reject };
      holder = own;
      const release = (): void => {
        if (holder === own) holder = undefined;
      };
      Promise.resolve(work({ name, mode: 'exclusive' }))
        .finally(release)
        .then(resolve, reject);
    });
  };
  return { request: request as Request };
};

const setUp = () => {
  const browser = createFakeBrowser();
  const locks = createLocks();
  const open = () => createLockRun(locks, browser.openTab().ports.clock);
  return { browser, open };
};

const refuseFor = async (
  browser: ReturnType<typeof createFakeBrowser>,
  run: ReturnType<typeof createLockRun>,
  seconds: number,
) => {
  const outcomes: boolean[] = [];
  for (let elapsed = 0; elapsed < seconds; elapsed += 5) {
    outcomes.push(await run('drain', async () => {}));
    await browser.advance(5_000);
  }
  return outcomes;
};

describe('createLockRun', () => {
  it('runs the work where nobody holds the name, and refuses where somebody does', async () => {
    const { open } = setUp();
    let finish = (): void => {};
    const running = open()('drain', () => new Promise(resolve => (finish = resolve)));
    expect(await open()('drain', async () => {})).toBe(false);
    finish();
    expect(await running).toBe(true);
    expect(await open()('drain', async () => {})).toBe(true);
  });

  it('takes over after 18 s of refusals on end; the former holder is told and awaited', async () => {
    const { browser, open } = setUp();
    let signal: AbortSignal | undefined;
    let finish = (): void => {};
    let isOver = false;
    const frozen = open()('drain', given => {
      signal = given;
      return new Promise(resolve => (finish = resolve));
    }).then(() => (isOver = true));
    const second = open();
    expect(await refuseFor(browser, second, 20)).toEqual([false, false, false, false]);
    expect(await second('drain', async () => {})).toBe(true);
    expect(signal?.aborted).toBe(true);
    expect(isOver).toBe(false);
    finish();
    await frozen;
  });

  it('does not add up refusals that lie far apart', async () => {
    const { browser, open } = setUp();
    void open()('drain', () => new Promise(() => {}));
    const second = open();
    expect(await second('drain', async () => {})).toBe(false);
    await browser.advance(600_000);
    expect(await second('drain', async () => {})).toBe(false);
  });

  it('passes on the failure of the work', async () => {
    const { open } = setUp();
    await expect(open()('drain', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await open()('drain', async () => {})).toBe(true);
  });
});
