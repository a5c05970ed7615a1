import { adoptStyles } from '../theme/adopt-styles.js';
import { css } from '../theme/css.js';

const drawn = css`
  [part='card'] {
    content-visibility: visible !important;
    contain: content !important;
  }
`;

/**
 * Keeps a card drawn once the focus or the pointer has been in it. WebKit does not look whether a card that has the focus, or one
 * in columns of the page, is on screen; when the focus goes with a click, it takes the card for one far away, and the click for one
 * beside its controls. Contained as before, so that nothing moves; important, because the shield makes what the card says of it important too.
 */
export const keepDrawn = (root: ShadowRoot): void => {
  const keep = (): void => adoptStyles(root, drawn);
  if (root.activeElement) return keep();
  for (const type of ['focusin', 'pointerover']) root.addEventListener(type, keep, { once: true });
};
