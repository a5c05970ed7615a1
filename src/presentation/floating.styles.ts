import { css } from '../theme/css.js';

/** Where a box that leaves the page usable stands, and its two forms. Its host takes no place, as before it came. */
export const floatingStyles = css`
  :host(:not([hidden])) {
    display: inline;
  }
  .floating {
    inline-size: min(400px, 100% - 2 * var(--_side));
  }
  .floating[data-stand^='top'] {
    inset-block-start: var(--_start);
  }
  .floating[data-stand^='bottom'],
  .floating[data-stand='anchor'] {
    inset-block-end: var(--_end);
  }
  .floating[data-stand$='start'] {
    inset-inline-start: var(--_side);
  }
  .floating[data-stand$='end'],
  .floating[data-stand='anchor'] {
    inset-inline-end: var(--_side);
  }
  .floating[data-stand='top'],
  .floating[data-stand='bottom'] {
    inset-inline: 0;
    margin-inline: auto;
  }
  .floating[data-stand='end'] {
    inset-block: var(--_start) var(--_end);
    margin-block: auto;
    block-size: fit-content;
  }
  .floating[data-form='small'] {
    inline-size: fit-content;
    max-inline-size: min(300px, 100% - 2 * var(--_side));
    flex-direction: row;
    align-items: stretch;
  }
  .floating[data-form='small'] > :is(.body, .row, [part='minimize']),
  .floating[data-form='card'] > :is([part='tab'], [part='close']) {
    display: none;
  }
  .floating > [part='close']::before {
    content: '✕';
  }
  .floating > [part='tab'] {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [role='status'] {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
