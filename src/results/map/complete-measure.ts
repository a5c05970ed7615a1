import { builtInScales } from '../../question/scale/scales.js';

type Fields = Readonly<Record<string, unknown>>;

const recommendCodes = Array.from({ length: 11 }, (_, code) => code);

/**
 * The codes that a measure leaves to its kind or its built-in scale: 0 to 10 of a recommend score, 1 to 5 of `freq5`.
 * A measure that has codes or options, or a scale that is not known here, stays as it is.
 */
export const completeMeasure = (measure: Fields): Fields => {
  const { kind, scale, codes, options } = measure;
  if (codes !== undefined || options !== undefined) return measure;
  if (kind !== 'recommend' && kind !== 'ordinal') return measure;
  const isBuiltIn = typeof scale === 'string' && Object.hasOwn(builtInScales, scale);
  if (isBuiltIn) return { ...measure, codes: builtInScales[scale as keyof typeof builtInScales] };
  return kind === 'recommend' ? { ...measure, codes: recommendCodes } : measure;
};
