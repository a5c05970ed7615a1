import { css } from './css.js';

/**
 * The ground that hardened sheets stand on: a part that they say nothing of is as the browser makes it, whatever the page says
 * by `::part()`. Out of reach of the page are the two elements that have no part. A view that is laid out by its content,
 * because the page floats it or makes a flex container of it, would have no width. Needs `hardenRules` of all other sheets.
 */
export const shieldStyles = css`
  :where([part]:not([part~='title'], [part~='why'], [part~='intro'], [part~='help'], [part~='progress'])) {
    display: revert !important;
    appearance: revert !important;
    visibility: inherit !important;
    opacity: revert !important;
    position: revert !important;
    inset: revert !important;
    content-visibility: revert !important;
    pointer-events: inherit !important;
    float: none !important;
    clip-path: none !important;
    transform: none !important;
  }
  :where([part]:not([part~='progress'], [style])) {
    inline-size: revert !important;
    block-size: revert !important;
    max-block-size: revert !important;
  }
  ics-pulse-view,
  ics-frame,
  :host > [part] {
    -webkit-text-fill-color: currentcolor;
    contain-intrinsic-inline-size: 20rem;
    flex: 1 1 auto;
    break-inside: avoid;
  }
`;
