import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PulseElement } from '../../../src/index.js';
import { installedEngines, launchBrowser, type TestBrowser, type TestPage } from '../browsers.js';
import { noTrouble, readSeen, troubleIn } from '../csp/read-seen.js';
import type { TestSite } from '../test-site.js';
import { controlTag, pulseTag, startMomentSite } from './moment-site.js';
import { actUntilCalled, untilAsking } from './on-page.js';

/** All tabs at once hear a word on this channel as an event of their page. */
const hearing = `
  new BroadcastChannel('desk').onmessage = ({ data }) => document.dispatchEvent(new Event(data));`;

/**
 * The second tab where a driver has one alone (WebKit) or lets the one behind sleep (Firefox): a frame has a module, a log
 * and a channel of its own too.
 */
const frame = (path: string): string => `<iframe title="The other" width="600" height="700" src="${path}"></iframe>`;

const bodies = {
  called:
    pulseTag('called', { display: 'popover', trigger: 'event:desk-called' }) +
    controlTag({ trigger: 'event:desk-called' }),
  answered: pulseTag('answered', {
    display: 'popover',
    trigger: 'event:desk-called',
    repeat: 'until-answered',
    group: 'replies',
  }),
};

const patience = { timeout: 10_000 };

const head = '<script src="/hearing.js"></script>';

let site: TestSite;
beforeAll(async () => {
  site = await startMomentSite({
    scripts: { '/hearing.js': hearing },
    pages: Object.fromEntries(
      Object.entries(bodies).flatMap(([name, body]) => [
        [`/${name}`, { head, body }],
        [`/both/${name}`, { head, body: body + frame(`/${name}`) }],
      ]),
    ),
  });
});
afterAll(() => site.stop());

/** How a tag stands in the page, and in its frame where it has one. */
const standsIn = (id: string): string[] =>
  [document, ...[...document.querySelectorAll('iframe')].map(each => each.contentDocument)].map(each => {
    const tag = each?.querySelector<PulseElement>(`#${id}`);
    const { name = '', reasons = [] } = tag?.invited?.state ?? {};
    return [tag?.hasAttribute('open') ? 'open' : name, ...reasons.map(({ code }) => code)].join(' ');
  });

describe.each(installedEngines())('in two tabs of %s', engine => {
  let browser: TestBrowser;
  let pages: TestPage[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(engine);
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
    await browser.close();
  });

  /** Two tabs, or one with a frame. */
  const openTwice = async (name: string): Promise<void> => {
    for (const page of pages) await page.close();
    const isFramed = engine !== 'chromium';
    pages = [];
    for (let index = 0; index < (isFramed ? 1 : 2); index++) {
      const page = await browser.newPage();
      await page.open(`${site.origin}${isFramed ? '/both' : ''}/${name}`);
      pages.push(page);
    }
  };

  const stands = async (id: string): Promise<string[]> =>
    (await Promise.all(pages.map(page => page.evaluate(standsIn, id)))).flat();

  /** Says a word to all tabs at the same moment. */
  const say = (word: string): Promise<void> | undefined =>
    pages[0]?.evaluate((said: string) => {
      new BroadcastChannel('desk').postMessage(said);
    }, word);

  const untilWaiting = (id: string): Promise<void> =>
    expect.poll(() => stands(id), patience).toEqual(Array(2).fill('awaiting-trigger awaiting-trigger'));

  const expectNoTrouble = async (): Promise<void> => {
    for (const page of pages) expect(troubleIn(await readSeen(page))).toEqual(noTrouble);
  };

  it('a popover that both are called for at once comes in one of them', async () => {
    await openTwice('called');
    await untilWaiting('called');
    await untilWaiting('control');
    // The word is repeated until what listens for it has been fetched in both.
    const callBoth = async (): Promise<string[]> => {
      await say('desk-called');
      return stands('control');
    };
    await expect.poll(callBoth, patience).toEqual(['open', 'open']);
    expect([...(await stands('called'))].sort()).toEqual(['not-due shown-enough', 'open']);
    await expectNoTrouble();
  });

  it('what is answered in one is not due any more in the other, which still waits for its trigger', async () => {
    await openTwice('answered');
    await untilWaiting('answered');
    const [page] = pages as [TestPage];
    await actUntilCalled(page, () => page.evaluate(() => void document.dispatchEvent(new Event('desk-called'))));
    await untilAsking(page);
    expect(await stands('answered')).toEqual(['open', 'awaiting-trigger awaiting-trigger']);
    await page.click('radio', '9');
    await page.click('button', 'Send');
    await expect.poll(() => stands('answered'), patience).toEqual(['open', 'not-due answered']);
    await expectNoTrouble();
  });
});
