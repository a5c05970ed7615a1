import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from '../browsers.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The part of axe-core's answer that is read here. */
interface AxeReport {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  run(context: Document, options: object): Promise<AxeReport>;
}

/** Rules whose answer hangs on colours; those alone are asked again in other colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const isThere = (): boolean => 'axe' in globalThis;

const runAxe = async (type: 'tag' | 'rule', values: readonly string[]): Promise<string[]> => {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
};

/**
 * A line for each rule of WCAG 2.2 AA, and of good practice, that an element on the page breaks.
 * @param about `colours` asks only what hangs on them, for a page that was checked in other colours already
 */
export const findViolations = async (
  page: TestPage,
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> => {
  if (!(await page.evaluate(isThere))) await page.inject(axeSource);
  return about === 'colours' ? page.evaluate(runAxe, 'rule', colourRules) : page.evaluate(runAxe, 'tag', tags);
};

/** How far the page can be scrolled sideways, in CSS pixels. */
export const sidewaysScroll = (page: TestPage): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
