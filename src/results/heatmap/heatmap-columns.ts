import type { Aggregate, AggregateMeasure } from '../aggregate.js';

const isOfHundred = ({ kind }: AggregateMeasure): boolean => kind === 'ordinal' || kind === 'index';

/**
 * The measures that a heatmap sets side by side, all from 0 to 100. The dimensions; where one was chosen, it comes first, and
 * for a question the questions beside it. Without dimensions what belongs to none.
 */
export const heatmapColumns = ({ dims }: Aggregate, chosen: AggregateMeasure | null): readonly AggregateMeasure[] => {
  const measures = dims.filter(isOfHundred);
  const isDimension = ({ id }: AggregateMeasure): boolean => id.startsWith('dim:');
  const besides = chosen && !isDimension(chosen) ? measures.filter(({ parent }) => parent === chosen.parent) : [];
  const usual = measures.some(isDimension) ? measures.filter(isDimension) : measures.filter(({ parent }) => !parent);
  const columns = chosen && besides.includes(chosen) && !usual.includes(chosen) ? besides : usual;
  return [...columns].sort((one, other) => Number(other === chosen) - Number(one === chosen));
};
