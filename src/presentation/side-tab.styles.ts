import { css } from '../theme/css.js';

/** The tab touches its edge and reads along it. */
export const sideTabStyles = css`
  .side-tab[data-form='small'] {
    inline-size: 45px;
    flex-direction: column;
  }
  .side-tab[data-form='small'][data-stand$='end'] {
    inset-inline-end: 0;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .side-tab > [part='tab'] {
    writing-mode: vertical-rl;
    padding: 16px 10px;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 44px;
    max-block-size: 50vb;
  }
`;
