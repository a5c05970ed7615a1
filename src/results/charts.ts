import type { ChartElementClass } from './chart/chart-element.js';

/** Views of `<ics-results>` that are charts, each fetched when it is first shown. The name is also that of the folder and of the tag, after `ics-`. */
export const charts = {
  comments: async () => (await import('./comments/define.js')).CommentsElement,
  'diverging-bars': async () => (await import('./diverging-bars/define.js')).DivergingBarsElement,
  flow: async () => (await import('./flow/define.js')).FlowElement,
  gaps: async () => (await import('./gaps/define.js')).GapsElement,
  heatmap: async () => (await import('./heatmap/define.js')).HeatmapElement,
  pareto: async () => (await import('./pareto/define.js')).ParetoElement,
  promises: async () => (await import('./promises/define.js')).PromisesElement,
  'recommend-histogram': async () => (await import('./recommend-histogram/define.js')).RecommendHistogramElement,
  'response-rates': async () => (await import('./response-rates/define.js')).ResponseRatesElement,
  'service-chain': async () => (await import('./service-chain/define.js')).ServiceChainElement,
  'service-map': async () => (await import('./service-map/define.js')).ServiceMapElement,
  trend: async () => (await import('./trend/define.js')).TrendElement,
} as const satisfies Readonly<Record<string, () => Promise<ChartElementClass>>>;

export type ChartName = keyof typeof charts;
