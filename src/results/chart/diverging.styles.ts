import { unsafeCSS } from 'lit';
import { divergingTones } from './tones.js';

/** The colours of `diverging`; every mark of them has an edge, because neighbours differ too little. */
export const divergingStyles = unsafeCSS(
  Object.entries(divergingTones)
    .map(
      ([tone, { fill, words }]) =>
        `[data-tone='${tone}']{fill:light-dark(${fill.join()});stroke:var(--_control)}` +
        `.line[data-tone='${tone}']{stroke:light-dark(${fill.join()})}` +
        `[data-on='${tone}']{fill:light-dark(${words.join()})}`,
    )
    .join(''),
);
