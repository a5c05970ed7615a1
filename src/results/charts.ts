import type { ChartElementClass } from './chart/chart-element.js';

/** Views of `<ics-results>` that are charts, each fetched when it is first shown. The name is also that of the folder and of the tag, after `ics-`. */
export const charts = {
  'diverging-bars': async () => (await import('./diverging-bars/define.js')).DivergingBarsElement,
  gaps: async () => (await import('./gaps/define.js')).GapsElement,
} as const satisfies Readonly<Record<string, () => Promise<ChartElementClass>>>;

export type ChartName = keyof typeof charts;
