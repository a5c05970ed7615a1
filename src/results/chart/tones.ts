import type { Tone } from './chart.js';

/** A colour in light and in dark surroundings. */
type Pair = readonly [light: string, dark: string];

/**
 * The fill of a tone, and the colour of words on it: at least 4.5 : 1, which a test computes. The five of `diverging` are
 * PuOr (ColorBrewer), which colour-blind readers can tell apart; neighbours differ too little for colour alone, so they
 * also have edges and words. In dark surroundings the neutral middle is dark, and the purples are lighter to stand out.
 */
export const divergingTones: Readonly<Record<Extract<Tone, `diverging-${number}`>, { fill: Pair; words: Pair }>> = {
  'diverging-1': { fill: ['#e66101', '#e66101'], words: ['#000', '#000'] },
  'diverging-2': { fill: ['#fdb863', '#fdb863'], words: ['#000', '#000'] },
  'diverging-3': { fill: ['#f7f7f7', '#4d5157'], words: ['#000', '#fff'] },
  'diverging-4': { fill: ['#b2abd2', '#b2abd2'], words: ['#000', '#000'] },
  'diverging-5': { fill: ['#5e3c99', '#7a58b8'], words: ['#fff', '#fff'] },
};
