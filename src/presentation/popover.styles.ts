import { css } from '../theme/css.js';

/**
 * Next to an element of the page: names of anchors do not reach into a shadow root, but the element that a popover is shown
 * from is its anchor without a name. Where the browser has none of this, the corner at the end remains.
 */
export const popoverStyles = css`
  @supports (position-area: block-end) {
    .popover[data-stand='anchor'] {
      inset: auto;
      margin: 16px;
      max-block-size: calc(100dvb - 32px);
      position-area: block-end span-all;
      position-try-fallbacks:
        flip-block,
        inline-end span-all,
        inline-start span-all;
    }
    .popover[data-stand='anchor'][data-form='card'] {
      inline-size: min(400px, 100vi - 32px);
    }
  }
`;
