import { warnOnce } from '../base/warn.js';
import { nearestName } from '../definition/nearest-name.js';
import type { AggregateMeasure } from './aggregate.js';
import { charts, type ChartName } from './charts.js';
import type { DrawResults, ShownResults } from './results-view.js';

const isChartName = (name: string): name is ChartName => Object.hasOwn(charts, name);

/** Says once in the console what is not known, and what was probably meant. */
const warnOfUnknown = (attribute: string, value: string, known: readonly string[], instead: string): void => {
  const near = nearestName(value, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  warnOnce(`unknown-${attribute}`, `<ics-results ${attribute}="${value}"> is not known: ${instead}.${hint}`);
};

const measureOf = ({ aggregate, measure }: ShownResults): AggregateMeasure | null => {
  const found = aggregate.dims.find(({ id }) => id === measure) ?? null;
  if (measure && !found) {
    warnOfUnknown(
      'measure',
      measure,
      aggregate.dims.map(({ id }) => id),
      'the chart chooses',
    );
  }
  return found;
};

/** How a chart is drawn, by the name of its view; null, told in the console, where there is no such chart. */
export const loadChart = async (view: string): Promise<DrawResults | null> => {
  if (!isChartName(view)) {
    warnOfUnknown('view', view, ['bars', 'table', ...Object.keys(charts)], 'bars are shown');
    return null;
  }
  const chart = new (await charts[view]())();
  return shown => {
    const { aggregate, page, language, minimum, src } = shown;
    return Object.assign(chart, {
      ...{ aggregate, language, minimum, src },
      ...{ wave: page.wave, group: page.group, measure: measureOf(shown) },
    });
  };
};
