import { seededRank } from '../../src/base/seeded-order.js';

/** Draws that depend on their name and the seed alone: the order of asking changes nothing. */
export interface SeededDraw {
  /** From 0 up to, not including, 1. */
  share(...name: readonly (string | number)[]): number;
  /** Bell-shaped around 0, with a standard deviation of 1; never beyond ±3.5. */
  bell(...name: readonly (string | number)[]): number;
  /** One of them; undefined for none. */
  pick<T>(items: readonly T[], ...name: readonly (string | number)[]): T | undefined;
  /** True with the given probability. */
  isWith(probability: number, ...name: readonly (string | number)[]): boolean;
  /** 128 bits as lowercase hex. */
  id(...name: readonly (string | number)[]): string;
}

const range = 2 ** 32;

/** Bytes of a rank, as bits to shift by. */
const bytes = [0, 8, 16, 24] as const;

/** Turns the sum of four even draws, each from 0 to 255, into one with a deviation of 1: their variances are (256² − 1) / 12. */
const bellScale = Math.sqrt(3 / (256 ** 2 - 1));

export const createSeededDraw = (seed: number): SeededDraw => {
  const rank = (name: readonly (string | number)[]): number => seededRank(name.join('|'), seed);
  const share: SeededDraw['share'] = (...name) => rank(name) / range;
  return {
    share,
    bell(...name) {
      const drawn = rank(name);
      return bellScale * bytes.reduce<number>((sum, shift) => sum + ((drawn >>> shift) & 255) - 127.5, 0);
    },
    pick: (items, ...name) => items[Math.floor(share(...name) * items.length)],
    isWith: (probability, ...name) => share(...name) < probability,
    id: (...name) =>
      bytes
        .map(part =>
          rank(['id', part, ...name])
            .toString(16)
            .padStart(8, '0'),
        )
        .join(''),
  };
};
