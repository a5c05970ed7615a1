import { css } from '../theme/css.js';

/** Wide enough for a scale of five in a row. The host takes no place. */
export const dialogStyles = css`
  :host(:not([hidden])) {
    display: inline;
  }
  .dialog {
    inset: 0;
    margin: auto;
    inline-size: min(544px, 100% - 2 * var(--_side));
    block-size: fit-content;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .dialog .body [part='title'] {
    margin-inline-end: 88px;
  }
`;
