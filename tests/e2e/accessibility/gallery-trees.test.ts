import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryTypes } from '../../../demo/pages/gallery/gallery-entries.js';
import { chromiumFlags } from '../../browser/launchers/chromium-flags.js';
import { findEngines } from '../../ci/engines.js';
import { startTestSite, type TestSite } from '../test-site.js';
import { describeTree } from './describe-tree.js';
import { areShown } from './gallery-views.js';

const engine = findEngines().chromium;

describe.skipIf(!engine)('what Chromium tells a screen reader', () => {
  let site: TestSite;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    site = await startTestSite(() => null, { intranet: true });
    browser = await chromium.launch({ executablePath: engine?.browser ?? '', args: [...chromiumFlags] });
    page = await browser.newPage({ locale: 'en-GB' });
    session = await page.context().newCDPSession(page);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const treeOf = async (selector: string): Promise<string> => {
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return describeTree(nodes, node.backendNodeId);
  };

  // To take a tree over after reading it: `vitest run … -u`.
  it.each(galleryTypes)('of %s', async type => {
    await page.goto(`${site.origin}/gallery?language=en&type=${type}`);
    await page.waitForFunction(areShown);
    const states = type === 'statement' ? ['help'] : ['missing', 'answered'];
    const trees: string[] = [];
    for (const state of states) trees.push(`# ${state}\n${await treeOf(`#${type}-${state} gallery-question`)}`);
    await expect(trees.join('\n')).toMatchFileSnapshot(`../../fixtures/accessibility-trees/${type}.txt`);
  });
});
