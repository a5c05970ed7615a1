import { css } from '../theme/css.js';

/** The tab touches its edge and reads along it; WebKit has no upright buttons, but upright words in them. */
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
    padding: 16px 10px;
  }
  .side-tab > [part='tab'] > span {
    writing-mode: vertical-rl;
    max-block-size: 24px;
    max-inline-size: 50vh;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
