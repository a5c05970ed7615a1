import type { BuiltInScale, PulseDefinition } from '../../definition/pulse-definition.js';

const five = [1, 2, 3, 4, 5];

/** Codes of the scales that need no entry in a definition, low to high. Their labels are part of each locale. */
export const builtInScales: Readonly<Record<BuiltInScale, readonly number[]>> = {
  freq5: five,
  qual5: five,
  ext5: five,
  ease5: five,
  sat5: five,
  exp5: five,
  mood5: five,
  agree5: five,
  quick5: five,
  ypn: [0, 1, 2],
};

/** Codes of a built-in scale or of one of the definition's own, low to high; empty for a scale nobody knows. */
export const scaleCodes = (scale: string, definition: PulseDefinition): readonly number[] => {
  const own = definition.scales;
  if (own && Object.hasOwn(own, scale)) return own[scale]!.options.map(option => option.value);
  return Object.hasOwn(builtInScales, scale) ? builtInScales[scale as BuiltInScale] : [];
};

/** What the definition itself says of a code's place on 0–100; undefined where that follows from the code. */
export const ownScore = (scale: string, code: number, { scales }: PulseDefinition): number | undefined =>
  scales && Object.hasOwn(scales, scale)
    ? scales[scale]!.options.find(({ value }) => value === code)?.score
    : undefined;
