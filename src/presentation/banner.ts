import { bannerStyles } from './banner.styles.js';
import { FloatingFrame } from './floating-frame.js';
import type { CreatePresentation } from './presentation.js';
import { standsFrom } from './stand.js';

/**
 * One line over the full width, at the top or the bottom, that opens to the card. It lies over the page: nothing moves.
 * Put aside, the card is the line again; where a line would cover what has the focus, it draws back into a corner.
 */
export const createBanner: CreatePresentation = (scene, words) => {
  const { position, title } = scene;
  const stand = position.startsWith('top') ? 'top' : 'bottom';
  return new FloatingFrame(scene, words, {
    mode: 'banner',
    sheet: bannerStyles,
    stand,
    form: 'small',
    label: words.answer,
    heading: title,
    stands: ['top', 'bottom', ...standsFrom(stand)],
  });
};
