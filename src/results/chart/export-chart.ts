import type { Chart } from './chart.js';
import { csvOf } from './csv-of.js';

export type ExportKind = 'csv' | 'svg' | 'png' | 'print';

/** What is exported, and how it is called. */
export interface ExportedChart {
  readonly chart: Chart;
  /** Null for a chart that is no drawing. */
  readonly drawing: SVGSVGElement | null;
  /** Of the file, without its ending; `ics-` before it is left out. */
  readonly name: string;
  readonly language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' };
}

const save = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Saves the chart as a file, or prints it alone. Of what is hidden there is nothing in it to export. */
export const exportChart = async (kind: ExportKind, exported: ExportedChart): Promise<void> => {
  const { chart, drawing } = exported;
  const name = exported.name.replace(/^ics-/, '');
  if (kind === 'csv') {
    save(new Blob([csvOf(chart.table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
    return;
  }
  const svg = drawing && (await import('./standalone-svg.js')).standaloneSvg(drawing, chart);
  if (kind === 'print') (await import('./print-chart.js')).printChart(chart, svg, exported.language);
  if (kind === 'svg' && svg) {
    save(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
  }
  const picture = kind === 'png' && svg ? await (await import('./paint-svg.js')).paintSvg(svg) : null;
  if (picture) save(picture, `${name}.png`);
};
