import { describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser } from '../base/fake-ports.js';
import { createMemoryStorage } from '../base/memory-storage.js';
import type { PersonRecords, Storage } from '../base/ports.js';
import { createOutboxNews } from '../outbox/outbox-news.js';
import { createExposureLog, withoutTrouble, type ExposureLogStore, type JudgeLog } from './exposure-log.js';
import { emptyLog } from './exposure-reading.js';
import { ask, logOf } from './fake-exposures.js';
import { judgeFrequency } from './frequency-cap.js';
import type { Reason } from './reason.js';

const day = 86_400_000;
const fatigue = { budgetSeconds: 180, budgetPeriodMs: 30 * day, cooldownMs: 0, groupCooldownsMs: {} };
const popover = ask();

const open = (browser: FakeBrowser, records: PersonRecords = browser.disk): ExposureLogStore =>
  createExposureLog(browser.openTab().ports, records);
const judgeIn =
  (browser: FakeBrowser): JudgeLog =>
  log =>
    judgeFrequency(log, popover, browser.nowMs, fatigue);
const claim = async (browser: FakeBrowser, log: ExposureLogStore): Promise<string[]> =>
  codes(await (await log.writer()).claim(judgeIn(browser), popover));
const look = async (browser: FakeBrowser, log: ExposureLogStore): Promise<string[]> =>
  codes(await log.look(judgeIn(browser)));
const codes = (reasons: readonly Reason[]): string[] => reasons.map(({ code }) => code);
const refuse = (): Promise<never> => Promise.reject(new Error('refused'));

/** A disk on which one thing goes wrong. */
const diskWith = (changes: Partial<Storage>): Storage => ({
  ...createMemoryStorage(),
  persistence: 'disk',
  ...changes,
});

describe('createExposureLog', () => {
  it('remembers over pages what was shown and answered', async () => {
    const browser = createFakeBrowser();
    expect(await look(browser, open(browser))).toEqual([]);
    expect(await claim(browser, open(browser))).toEqual([]);
    expect(await look(browser, open(browser))).toEqual(['shown-enough']);
    await (await open(browser).writer()).answered(popover);
    expect(await look(browser, open(browser))).toEqual(['answered']);
  });

  it('lets one tab of many show the same', async () => {
    const browser = createFakeBrowser();
    const logs = [1, 2, 3, 4].map(() => open(browser));
    expect((await Promise.all(logs.map(log => look(browser, log)))).flat()).toEqual([]);
    const claims = await Promise.all(logs.map(log => claim(browser, log)));
    expect(claims.sort()).toEqual([[], ['shown-enough'], ['shown-enough'], ['shown-enough']]);
    expect(await (await logs[0]!.writer()).read()).toMatchObject({ exposures: [{ showings: 1 }] });
  });

  it('writes nothing by looking, nor by a claim that fails', async () => {
    const browser = createFakeBrowser();
    const log = open(browser);
    await look(browser, log);
    expect(await (await log.writer()).claim(() => [{ code: 'closed' }], popover)).toEqual([{ code: 'closed' }]);
    expect(await browser.disk.entries('')).toEqual([]);
  });

  it('records each thing that a person can do, and lets them read it', async () => {
    const browser = createFakeBrowser();
    const writer = await open(browser).writer();
    await writer.closed({ ...popover, pulse: 'a' });
    await writer.snoozed({ ...popover, pulse: 'b' }, 7 * day);
    await writer.never({ ...popover, pulse: 'c' });
    const seen = await writer.read();
    expect(seen.exposures).toMatchObject([
      { pulse: 'a', state: 'closed' },
      { pulse: 'b', state: 'snoozed', snoozedUntilMs: browser.nowMs + 7 * day },
    ]);
    expect(seen.muted).toEqual(['c']);
  });
});

describe('news of the log', () => {
  it('reach the listeners of this tab and of the others, and stop with them', async () => {
    const browser = createFakeBrowser();
    const [here, there] = [open(browser), open(browser)];
    const [inHere, inThere, left, closed] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    here.subscribe(inHere);
    there.subscribe(inThere);
    there.subscribe(left)();
    const gone = open(browser);
    gone.subscribe(closed);
    gone.close();
    await claim(browser, here);
    expect([inHere, inThere, left, closed].map(listener => listener.mock.calls.length)).toEqual([1, 1, 0, 0]);
    await claim(browser, here);
    expect(inThere).toHaveBeenCalledOnce();
  });

  it('are no news of answers, and the other way round', async () => {
    const browser = createFakeBrowser();
    const outbox = createOutboxNews(browser.openTab().ports.tabs);
    const [changed, heard] = [vi.fn(), vi.fn()];
    outbox.onChange(changed);
    const log = open(browser);
    log.subscribe(heard);
    await claim(browser, log);
    expect(changed).not.toHaveBeenCalled();
    heard.mockClear();
    outbox.tellOfChange();
    outbox.tell({ type: 'delivered', id: 'a', pulse: 'core' });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a log that cannot be relied on', () => {
  it.each<readonly [string, () => Storage]>([
    ['memory alone', createMemoryStorage],
    ['a disk that cannot be read', () => diskWith({ get: refuse, update: refuse })],
    ['a disk that cannot be written', () => diskWith({ update: refuse })],
  ])('is blocked: %s', async (_, storage) => {
    const browser = createFakeBrowser(storage());
    const log = open(browser);
    expect(await claim(browser, log)).toEqual(['log-blocked']);
    await (await log.writer()).answered(popover);
    const seen = await log.look(judgeIn(browser));
    expect(codes(withoutTrouble(seen))).toEqual(['answered']);
  });

  it.each([
    ['log-newer', { version: 2, exposures: {} }],
    ['log-blocked', { version: 1, exposures: 'broken' }],
    ['log-blocked', 'not a log'],
  ])('%s: is never overwritten, and goes by the person’s own wish', async (code, record) => {
    const browser = createFakeBrowser();
    await browser.disk.set('e', record);
    const log = open(browser);
    const writer = await log.writer();
    expect(await look(browser, log)).toEqual([code]);
    expect(await claim(browser, log)).toEqual([code]);
    await writer.never(popover);
    expect(await look(browser, log)).toEqual([code, 'never-again']);
    expect(await browser.disk.get('e')).toEqual(record);
    expect(await writer.erase()).toBe(true);
    expect(await look(browser, log)).toEqual([]);
  });

  it('asks nothing where the disk does not answer', async () => {
    const browser = createFakeBrowser(diskWith({ get: () => new Promise<never>(() => {}) }));
    let seen: string[] | undefined;
    void look(browser, open(browser)).then(found => (seen = found));
    await browser.advance(999);
    expect(seen).toBeUndefined();
    await browser.advance(1);
    expect(seen).toEqual(['log-blocked']);
  });

  it('waits for such a disk once, and reads it again when it has answered', async () => {
    let answer: (value: undefined) => void = () => undefined;
    const get = vi.fn(() => new Promise<unknown>(resolve => (answer = resolve)));
    const browser = createFakeBrowser(diskWith({ get }));
    const log = open(browser);
    void look(browser, log);
    await browser.advance(1_000);
    void look(browser, log);
    expect(get).toHaveBeenCalledOnce();
    answer(undefined);
    await browser.advance(0);
    void look(browser, log);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('asks nothing for as long as it may not know of an earlier asking', async () => {
    const browser = createFakeBrowser();
    const log = open(browser, { ...browser.disk, unsureUntilMs: browser.nowMs + 30 * day });
    expect(await log.look(() => [])).toEqual([{ code: 'log-blocked', untilMs: browser.nowMs + 30 * day }]);
    await browser.advance(30 * day);
    expect(await look(browser, log)).toEqual([]);
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['a year ahead', 365, ['clock-jumped']],
    ['a year back', -365, ['clock-jumped']],
    ['by a day and a bit', 1.01, ['clock-jumped']],
    ['by some hours', 0.5, []],
  ])('%s', async (_, days, expected) => {
    const browser = createFakeBrowser();
    const log = open(browser);
    await browser.advance(40 * day);
    expect(await look(browser, log)).toEqual([]);
    browser.nowMs += days * day;
    expect(await look(browser, log)).toEqual(expected);
    expect(await claim(browser, log)).toEqual(expected);
  });

  it('is over with the page, and what it left in the future ages from when it was found', async () => {
    const browser = createFakeBrowser();
    browser.nowMs += 365 * day;
    await claim(browser, open(browser));
    browser.nowMs -= 365 * day;
    const judge: JudgeLog = log => judgeFrequency(log, ask({ pulse: 'b', seconds: 150 }), browser.nowMs, fatigue);
    const foundMs = browser.nowMs;
    expect(await open(browser).look(judge)).toMatchObject([{ code: 'budget-used', untilMs: foundMs + 30 * day }]);
    await browser.advance(29 * day);
    expect(await open(browser).look(judge)).toMatchObject([{ code: 'budget-used', untilMs: foundMs + 30 * day }]);
    await browser.advance(day);
    expect(await open(browser).look(judge)).toEqual([]);
  });
});

describe('a log that goes away', () => {
  it('is written back where the storage was cleared under an open page', async () => {
    const browser = createFakeBrowser();
    const log = open(browser);
    await claim(browser, log);
    await (await log.writer()).never({ ...popover, pulse: 'b' });
    await browser.disk.delete('e');
    expect(await look(browser, log)).toEqual(['shown-enough']);
    expect(await browser.disk.get('e')).toMatchObject({ exposures: [{ pulse: 'core' }], muted: ['b'] });
  });

  it('takes over what another tab knows better', async () => {
    const browser = createFakeBrowser();
    const [here, there] = [open(browser), open(browser)];
    await claim(browser, here);
    await (await there.writer()).answered(popover);
    expect(await look(browser, here)).toEqual(['answered']);
  });

  it('stays away where the person erased it, in all tabs', async () => {
    const browser = createFakeBrowser();
    const [here, there] = [open(browser), open(browser)];
    await claim(browser, here);
    await (await there.writer()).erase();
    expect(await look(browser, here)).toEqual([]);
    expect(await browser.disk.get('e')).toBeUndefined();
  });

  it('goes for someone else with context and draws; answers stay', async () => {
    const browser = createFakeBrowser();
    for (const key of ['c:team', 'd:core', 'o:1', 'r:x', 's', 'p:0f:e']) await browser.disk.set(key, key);
    await browser.disk.set('e', logOf('0 shown'));
    expect(await (await open(browser).writer()).someoneElse()).toBe(true);
    expect((await browser.disk.entries('')).map(([key]) => key)).toEqual(['o:1', 'p:0f:e', 'r:x', 's']);
  });

  it('says where the disk refuses to erase', async () => {
    const writer = await open(createFakeBrowser(diskWith({ delete: refuse, entries: refuse }))).writer();
    expect([await writer.erase(), await writer.someoneElse()]).toEqual([false, false]);
    expect(await writer.read()).toEqual(emptyLog);
  });
});
