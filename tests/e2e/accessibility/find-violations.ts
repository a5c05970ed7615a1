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

const runAxe = async (wanted: readonly string[]): Promise<string[]> => {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: wanted },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
};

/** A line for each rule of WCAG 2.2 AA, and of good practice, that an element on the page breaks. */
export const findViolations = async (page: TestPage): Promise<string[]> => {
  await page.inject(axeSource);
  return page.evaluate(runAxe, tags);
};

/** How far the page can be scrolled sideways, in CSS pixels. */
export const sidewaysScroll = (page: TestPage): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
