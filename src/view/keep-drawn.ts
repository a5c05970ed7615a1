import { adoptStyles } from '../theme/adopt-styles.js';
import { css } from '../theme/css.js';

const drawn = css`
  [part='card'] {
    content-visibility: visible !important;
  }
`;

/**
 * Keeps a card drawn once the focus has been in it. WebKit does not look whether a card that has the focus is on screen; when the
 * focus goes with a click, it takes the card for one far away, and the click for one beside its controls. Important, because
 * the shield makes what the card says of it important too.
 */
export const keepDrawn = (root: ShadowRoot): void => {
  const keep = (): void => adoptStyles(root, drawn);
  if (root.activeElement) keep();
  else root.addEventListener('focusin', keep, { once: true });
};
