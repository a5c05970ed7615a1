import type { Recipe } from '../../definition/recipe-definition.js';

/** A line of Grafana Loki, with the day as its time: the same line again is dropped there. */
export const loki: Recipe = {
  path: '/loki/api/v1/push',
  body: {
    streams: [{ stream: { app: 'ics-pulse', pulse: '{pulse}' }, values: [['{day|unix}000000000', '{response|json}']] }],
  },
  success: { statuses: [204] },
  batch: { list: 'streams' },
};
