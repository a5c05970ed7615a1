import { warnOnce } from '../base/warn.js';
import type { Aggregate } from './aggregate.js';
import { resultsBars } from './results-bars.js';
import type { ResultsLanguage } from './results-language.js';
import type { ResultsPage } from './results-page.js';

/** All that a view is drawn from. */
export interface ShownResults {
  /** As it was given: what looks beyond the page guards by itself. */
  readonly aggregate: Aggregate;
  readonly page: ResultsPage;
  /** Of the pulse. */
  readonly title: string;
  /** Name of the group; empty for everybody. */
  readonly group: string;
  /** Id of the measure that was asked for; null for none. */
  readonly measure: string | null;
  /** Answers below which nothing is shown, where that is stricter than the document; else 0. */
  readonly minimum: number;
  /** Where the results come from. */
  readonly src: string;
  readonly language: ResultsLanguage;
}

/** Makes what Lit can render. */
export type DrawResults = (shown: ShownResults) => unknown;

/** The first view, at hand without a further request. */
export const drawBars: DrawResults = ({ page, group, language }) => resultsBars(page.sections, group, language);

/**
 * How a view is drawn. Bars, where it is not known or cannot be fetched; the console says so.
 * @param root what it is drawn in
 */
export const loadView = async (view: string | null, root: ShadowRoot): Promise<DrawResults> => {
  try {
    if (view === 'table') return (await import('./results-table.js')).loadTable(root);
    return (view && view !== 'bars' && (await (await import('./results-chart.js')).loadChart(view))) || drawBars;
  } catch {
    warnOnce('view-unreachable', `The view "${view}" could not be fetched.`);
    return drawBars;
  }
};
