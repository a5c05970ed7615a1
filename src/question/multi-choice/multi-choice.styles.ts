import { css } from '../../theme/css.js';

export const multiChoiceStyles = css`
  [part='search'] {
    margin-block-end: 8px;
  }
  .long {
    max-block-size: 22em;
    overflow-y: auto;
    padding: 4px;
    margin: -4px;
  }
`;
