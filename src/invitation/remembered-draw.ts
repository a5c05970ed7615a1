import { isJsonObject } from '../base/json.js';
import type { PersonRecords } from '../base/ports.js';
import type { Id, PulseDefinition, Rotation } from '../definition/pulse-definition.js';
import { drawLeftOut } from '../session/rotation.js';

/** What the rotations drew in a wave, as it is remembered: ids alone. */
interface PastDraw {
  readonly wave: string;
  readonly asked: readonly Id[];
  readonly leftOut: readonly Id[];
}

/** Waves that a draw looks back on. */
const keptDraws = 60;

/**
 * The ids that a pulse's rotations leave out in a wave: drawn once, then remembered for the person. `soon` runs work over the
 * person's records and gives it up where they fail or are late: that costs the memory of the draw, not the pulse.
 */
export const rememberedDraw = async (
  soon: (work: (records: PersonRecords) => Promise<void>) => Promise<unknown>,
  { id, rotations = [] }: Pick<PulseDefinition, 'id' | 'rotations'>,
  wave: string,
  unit: () => number,
): Promise<readonly Id[]> => {
  let leftOut: readonly Id[] | undefined;
  await soon(records =>
    records.update(`d:${id}`, value => {
      const past = Array.isArray(value) ? value.filter(isPastDraw) : [];
      const known = past.find(each => each.wave === wave);
      const asked = past.map(each => each.asked);
      // Where it is late, what the person has been shown meanwhile is what is remembered.
      leftOut = known?.leftOut ?? leftOut ?? drawLeftOut(rotations, unit, asked);
      return known ? value : [...past, pastDraw(rotations, wave, leftOut)].slice(-keptDraws);
    }),
  );
  return (leftOut ??= drawLeftOut(rotations, unit));
};

const pastDraw = (rotations: readonly Rotation[], wave: string, leftOut: readonly Id[]): PastDraw => ({
  wave,
  asked: rotations.flatMap(({ of }) => of.filter(id => !leftOut.includes(id))),
  leftOut,
});

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

const isPastDraw = (value: unknown): value is PastDraw =>
  isJsonObject(value) &&
  typeof value['wave'] === 'string' &&
  isTextList(value['asked']) &&
  isTextList(value['leftOut']);
