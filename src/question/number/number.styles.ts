import { css } from '../../theme/css.js';

export const numberStyles = css`
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  [part='about'] {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_row);
    margin-inline-start: 12px;
    cursor: pointer;
  }
  [part='question'] .number > input {
    inline-size: 9em;
  }
`;
